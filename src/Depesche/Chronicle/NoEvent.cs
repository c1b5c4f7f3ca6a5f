using System.Collections.Frozen;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Says of a clause with a trigger that it tells no event of its own.</summary>
internal static class NoEvent
{
    // Told of often: no single event, unless a day stands beside it.
    private static readonly FrozenSet<string> Often = GermanWords.Set("zweimal dreimal viermal mehrmals mehrfach wiederholt immer regelmäßig häufig stets ständig");

    private static readonly FrozenSet<string> Void = GermanWords.Set("nicht kein keine keinen keiner keinem nie niemals kaum beinahe hätte hätten");

    /// <summary>Whether it is told of as what happens often, as what dates something else, or as what someone else claims.</summary>
    public static bool IsOnlySpokenOf(ClauseInText text, ClauseDay day, Roster roster) =>
        IsRepeated(text.Clause, day.Date) || IsOpinion(text, day) || IsVoid(text) || Complement.IsDeliverySpokenOf(text.Clause) || IsBeside(text, day) || IsClaim(text, day.Date, roster) || IsSaidInSpeech(text);

    /// <summary>Whether the sentence leaves open who did it.</summary>
    public static bool IsOfNobodyKnown(ClauseInText text, Roster roster)
    {
        var clause = text.Clause;
        // "…, so seine Begründung": who speaks must be named behind it.
        if (text.Trigger.Name == "so" && !clause.Names.Any(name => name.First > clause.Hit.Word && name is { IsAttribute: false, Preposition: null }))
        {
            return true;
        }

        return UnknownSubjects.Has(clause) && Seats.HouseOf(clause, text.Before, roster) is null && !(text.Passage.Words[clause.Hit.Word - 1].Text.EndsWith("ministerium", StringComparison.Ordinal) && Descriptions.StateBefore(text.Before, roster) is not null);
    }

    /// <summary>Whether it takes more people, or a place, than the text names.</summary>
    public static bool LacksPeople(ClauseInText text, ClauseDay day, ClauseRole role, ClauseCast cast, Roster roster)
    {
        if (!MentionChecks.Suffices(text.Trigger, cast.Participants, cast.Place, day.Date, roster))
        {
            return true;
        }

        return cast.Participants.IsEmpty && (Mandate.Is(text.Trigger) || !(Anaphor.Is(text.Clause) || Sequel.MayFollow(text.Clause, day.Date, role.Value)));
    }

    /// <summary>"**2. Dezember:** A und B begegnen sich. Der Amerikaner warnt …": under a day what is said at a meeting is told with it.</summary>
    public static bool IsToldWithMeeting(ClauseInText text, Trigger trigger, ClauseDay day, ClauseCast cast, Roster roster) =>
        trigger.IsUtterance && !text.Clause.Hit.IsNoun && day.Date is { Rule: ChronicleRules.Heading, IsDay: true } date
        && text.Before.Pair is { Trigger.IsUtterance: false, Date: { IsDay: true } headed } met && (met.Trigger.IsEncounter || met.Kind == EventKind.Call) && headed.Last == date.Last
        && cast.Participants is [var voice, ..] && met.Participants.Any(id => roster.Same(id, voice));

    // "die Woche, in der dreimal verhandelt wird": the day of another clause is none of these times.
    private static bool IsRepeated(ClauseView clause, MentionDate? date) =>
        !clause.Hit.IsNoun && (date?.Rule != ChronicleRules.SameClause || IsApart(clause, date)) && clause.HasAny(Often);

    // "lobte ihn nicht", "hätte ihn beinahe gelobt", "Lobte er ihn?", "soll ihn gelobt haben": praise and blame that nobody uttered are no news; "führte den Hund aus" says nothing.
    private static bool IsVoid(ClauseInText text)
    {
        var (clause, words) = (text.Clause, text.Passage.Words);
        if (text.Trigger.Name == "ausführen" && !words.Any(word => word.Text is "," or ":" || word.Quoted))
        {
            return true;
        }

        return (text.Trigger.IsJudgement || text.Trigger.Name == "ausführen") && (clause.HasUnquoted(Void) || Hearsay.IsOfThePast(clause) || words[^1].Is("?") || (words[0].Text is "Wenn" or "Falls" or "Ob" && clause.Holds(words[0].Span)))
            && text.Trigger.Name != "keinen Zweifel lassen";
    }

    // "wertet das als Drohung": what someone holds is news only where a day says when it was said.
    private static bool IsOpinion(ClauseInText text, ClauseDay day) =>
        text.Trigger.NeedsDay && (day.Date is not { Phrase: not null, Rule: ChronicleRules.SameClause } || text.Clause.Tense is not (Tense.Past or Tense.Pluperfect));

    // "Drei Tage nach seinem Telefonat mit A sprach er mit B": the day is that of the talk with B.
    private static bool IsBeside(ClauseInText text, ClauseDay day)
    {
        var clause = text.Clause;
        return day.IsAnchor || (day.Date is null && Complement.IsMeasuredFrom(clause)) || Complement.IsMatterOfAnother(clause) || Complement.IsStage(clause, text.All) || (!day.Own.IsRelative && Complement.IsTalkedOf(clause, day.Date));
    }

    // "ist überzeugt, dass A angreift", "ein Paket, das B trifft", "sich zu Republiken erklärt haben".
    private static bool IsClaim(ClauseInText text, MentionDate? date, Roster roster)
    {
        var clause = text.Clause;
        return Claims.IsClaimed(clause, date, roster) || Penalties.Hits(clause)
            || (text.Trigger.IsUtterance && clause.Trigger.Text is "erklärt" or "erklären" or "erklärte" or "erklärten" && clause.Has("sich") && clause.Has("zu", "zum", "zur"));
    }

    // "…, dass er das versprochen habe": what is said in what is said is no news.
    private static bool IsSaidInSpeech(ClauseInText text) =>
        text.IsSpoken && text.Passage.WordAt(text.Clause.Span.Start) is var opening && opening < text.Passage.Words.Length && text.Passage.Words[opening].Is("dass");

    // Whether a comma stands between the day and the trigger.
    private static bool IsApart(ClauseView clause, MentionDate date)
    {
        var at = date.Phrase is { } phrase ? clause.Passage.WordAt(phrase.Start) : clause.Hit.Word;
        for (var i = Math.Min(at, clause.Hit.Word); i < Math.Max(at, clause.Hit.Word); i++)
        {
            if (clause.Passage.Words[i].Is(","))
            {
                return true;
            }
        }

        return false;
    }
}
