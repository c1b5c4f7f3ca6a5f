using System.Collections.Frozen;

namespace Depesche.Chronicle;

/// <summary>The day of what a clause tells: its own, or one that the sentences before it told of.</summary>
/// <param name="Date">The day; null when nothing gives one.</param>
/// <param name="Own">What the sentence itself gave.</param>
internal readonly record struct ClauseDay(MentionDate? Date, OwnDay Own)
{
    private static readonly FrozenSet<string> Continuations = GermanWords.Set(
        "danach anschließend daraufhin dabei dort zudem außerdem ebenfalls später gleichzeitig zugleich weiter zusätzlich daneben darüber parallel unterdessen ferner");

    private static readonly FrozenSet<string> Afterwards = GermanWords.Set("danach anschließend anschliessend hinterher Anschluss");

    /// <summary>How many words may stand up to the one that says that a sentence goes on.</summary>
    private const int Opening = 6;

    /// <summary>Whether it is the day for which it was planned before it was called off.</summary>
    public bool IsOfPlan { get; init; }

    /// <summary>Whether the clause is what someone spoke right after: sagte nach seinem Treffen mit A.</summary>
    public bool IsJustOver { get; init; }

    /// <summary>Whether the noun only says when the rest was: einen Tag vor dem Treffen.</summary>
    public bool IsAnchor { get; init; }

    /// <summary>Whether the day of the sentence was that of the word, not of the deed.</summary>
    public bool IsUnmoored { get; init; }

    public static ClauseDay Of(ClauseInText text, OwnDay own, ClauseModality modality)
    {
        var (clause, days, utterance) = (text.Clause, text.Story.Days, text.Trigger.IsUtterance);
        var date = own.Date ?? OfBefore(text);
        var over = Complement.IsJustBefore(clause, text.All);
        var anchor = date is not null && !own.IsRelative && !utterance && Complement.IsAnchor(clause, date) && !over;
        // "sagte das für Montag geplante Telefonat ab", printed on a Monday or Tuesday: that Monday.
        date = date is null ? null : PlannedDays.Of(clause, date, modality.Value) ?? date;
        // "Zur selben Zeit" at the head of a paragraph: the day told of before it.
        date ??= !utterance && (SameTime.IsMeanwhile(text.Passage) || clause.Has("gleichentags")) ? days.Meanwhile() : null;
        // "Ein geplantes Treffen mit A wurde abgesagt" behind a sentence with a day: it was to be then.
        var planned = date is null && modality.IsOff && clause.Hit.IsNoun && text.Passage.Timexes.IsEmpty ? days.Just(text.Passage) ?? (PlannedDays.IsOff(clause) ? days.Here(text.Passage) : null) : null;
        // A report without a day right behind one with a day goes on telling of that day.
        date ??= planned ?? days.JustBefore(clause) ?? days.For(clause, over, text.Before is { Passage: { } opening, Mention: null } && (!text.IsSpoken || GoesOn(text.Passage, opening)));
        return new ClauseDay(date, own) { IsOfPlan = planned is not null, IsJustOver = over, IsAnchor = anchor };
    }

    /// <summary>"kündigte am Montag an, Helme zu liefern": the same without the day, where it is that of the word and not of the deed.</summary>
    public ClauseDay Moored(ClauseInText text, ClauseModality modality) =>
        Date is { } date && modality is { IsPledged: true, IsOff: false } && (!(text.Printed is { } printed && date.From > printed) || Complement.IsOpenWhen(text.Clause, date)) ? this with { Date = null, IsUnmoored = true } : this;

    // The day of the last event of the sentence before, when this one goes on with it.
    private static MentionDate? OfBefore(ClauseInText text) =>
        text.Before.Mention is { Date: { } day } before && (Continues(text.Clause, before) || IsSpokenAfterwards(text, before)) ? day with { Phrase = null, Timexes = [], Rule = ChronicleRules.PreviousSentence } : null;

    private static bool Continues(ClauseView clause, EventMention before) =>
        (clause.Passage.Timexes.IsEmpty && (IsContinuation(clause.Passage) || clause.Has("anschließen", "anschliessen")) || SameTime.IsMeanwhile(clause.Passage)) && before.Trigger.IsUtterance == clause.Hit.Trigger.IsUtterance;

    // "Danach sprach er von …" behind a meeting with a day.
    private static bool IsSpokenAfterwards(ClauseInText text, EventMention before) =>
        text.IsSpoken && before is { Date.IsDay: true, Role: EvidenceRole.Reports or EvidenceRole.LooksBack } && (before.Trigger.IsEncounter || before.Kind == EventKind.Call) && text.Passage.Timexes.IsEmpty && text.Clause.HasAny(Afterwards);

    // Who speaks is a pronoun at the head, the deputies of a house, or named by the sentence that opens.
    private static bool GoesOn(Passage passage, Passage opening) =>
        passage.Words is [{ Text: "Er" or "Sie" or "Es" }, ..] or [{ Text: "Die" }, { Text: "Abgeordneten" }, ..] || passage.Names.Any(name => name is { IsBare: true, IsAttribute: false } && opening.Names.Any(other => other.Id == name.Id));

    private static bool IsContinuation(Passage passage)
    {
        for (var i = 0; i < passage.Words.Length && i < Opening; i++)
        {
            if (Continuations.Contains(passage.Words[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
