using System.Collections.Frozen;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>What a clause does to its event, and the tense in which it is told.</summary>
/// <param name="Value">The role.</param>
/// <param name="Tense">The tense, a denial and a perfect counted as past.</param>
/// <param name="IsIntended">Whether it was only meant to be: wollte am Montag telefonieren.</param>
internal readonly record struct ClauseRole(EvidenceRole Value, Tense Tense, bool IsIntended)
{
    private static readonly FrozenSet<string> Ahead = GermanWords.Set("will wollen wollte wollten wird werden soll sollen sollte sollten möchte möchten plant planen geplant vorgesehen angesetzt erwartet muss müssen");

    /// <summary>The role; null when the clause claims no event.</summary>
    public static ClauseRole? Of(ClauseInText text, ClauseDay day, ClauseModality modality)
    {
        var (clause, trigger) = (text.Clause, text.Trigger);
        var tense = TenseOf(text, day);
        if ((!trigger.IsUtterance && Complement.IsDemanded(clause)) || RoleChooser.Choose(modality.Value, tense, day.Date, text.Passage.Reading.Time, trigger, clause.Has("hat", "haben", "worden")) is not { } told)
        {
            return null;
        }

        // "A kündigt am Dienstag ein Treffen an", "droht mit dem Aus": only a modal verb puts what is said itself ahead.
        if (trigger.IsUtterance && told == EvidenceRole.Announces && !clause.HasAny(Ahead))
        {
            if (day.Date is null || (text.Printed is { } printed && day.Date.Last > printed))
            {
                return null;
            }

            told = EvidenceRole.Reports;
        }

        if (IsUnreal(text, day.Date, modality))
        {
            return null;
        }

        // "lud für Donnerstag zu einem Gipfel ein": it is still to come, on the very day too.
        // "Ursprünglich sollte das Gespräch am Montag stattfinden": it says of that day only that it was meant.
        var intended = IsMeant(clause, tense) || (tense == Tense.Future && day.Date is not null && (trigger.IsEncounter || trigger.Kind == EventKind.Call) && clause.Has("sollte", "sollten", "wollte", "wollten") && clause.Has("ursprünglich", "eigentlich"));
        var ahead = (modality.IsPledged || modality.IsSummons || intended) && told != EvidenceRole.Cancels;
        return new ClauseRole(ahead ? EvidenceRole.Announces : told, tense, intended);
    }

    // "dementierte, dass …": to deny is to say.
    private static Tense TenseOf(ClauseInText text, ClauseDay day)
    {
        var clause = text.Clause;
        var denies = text.Trigger.IsUtterance && clause.Tense == Tense.Hypothetical && ModalityReader.IsDenial(clause.Trigger);
        return denies || Complement.IsBegun(clause) || Hearsay.IsOfThePast(clause) || clause.IsPerfect || day.Own.IsHeaded ? Tense.Past : clause.Tense;
    }

    // What should have been on a day cannot be called off for a day to come, unless the sentence says that it was.
    private static bool IsUnreal(ClauseInText text, MentionDate? date, ClauseModality modality) =>
        modality.IsOff && date is not null && text.Printed is { } printed && date.From > printed && text.Clause.Has("hätte", "hätten") && !text.Passage.Words.Any(word => !word.Quoted && ModalityReader.IsCallingOff(word));

    // "wollte am Montag telefonieren", "war für Montag geplant": that it was meant to be does not say that it was.
    private static bool IsMeant(ClauseView clause, Tense tense)
    {
        var (words, trigger) = (clause.Passage.Words, clause.Hit.Trigger);
        var (begin, end) = (clause.Passage.WordAt(clause.Span.Start), Math.Min(clause.Passage.WordAt(clause.Span.End), words.Length) - 1);
        return (trigger.IsEncounter || trigger.Kind == EventKind.Call)
            && (((tense is Tense.Future or Tense.Scheduled || clause.Hit.IsNoun) && Intentions.Are(words, begin, end, clause.Hit)) || Intentions.AreWished(words, begin, end, clause.Hit));
    }
}
