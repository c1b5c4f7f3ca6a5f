using System.Collections.Frozen;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Tells which Monday "das für Montag geplante Treffen" means once it was called off or held: the one just over, or the one to come.</summary>
internal static class PlannedDays
{
    /// <summary>A weekday so few days back is the one just over: of the next one a paper says "kommenden Montag".</summary>
    private const int JustOver = 2;

    private static readonly FrozenSet<string> Held = GermanWords.Set("dauerte dauerten begann begannen endete endeten brachte brachten verlief verliefen lieferte scheiterte");

    /// <summary>The date with the weekday that is meant; null where it stays as it was.</summary>
    public static MentionDate? Of(ClauseView clause, MentionDate date, Modality modality)
    {
        if (clause.Passage.Reading.Time.Range is not { } range || !date.IsDay || date.Timexes is not [{ Timex.Says: { Kind: PartialKind.Weekday, Weekday: { } weekday, Day: null, Shift: null } }])
        {
            return null;
        }

        var printed = range.Last;
        var (back, ahead) = (Weekdays.OnOrBefore(printed, weekday), Weekdays.OnOrAfter(printed, weekday));
        if (!range.IsDay && (Weekdays.OnOrBefore(range.First, weekday) != back || Weekdays.OnOrAfter(range.First, weekday) != ahead))
        {
            return null;
        }

        var off = modality is Modality.Cancelled or Modality.Postponed;
        var intended = clause.Has("wollte", "wollten", "sollte", "sollten", "musste", "mussten");
        // "hatte das für Montag geplante Telefonat verschieben müssen": the tense has said it.
        if (off && clause.Tense == Tense.Pluperfect && clause.Has("hatte", "hatten"))
        {
            return null;
        }

        var over = range.First.DayNumber - back.DayNumber <= JustOver;
        DateOnly? meant = !off
            ? (intended && over && date.Last > printed) || (date.Last > printed && clause.Tense == Tense.Past && Complement.PlannedDay(clause) is not null && IsHeld(clause)) ? back : null
            : IsPresent(clause) ? ahead : IsMissed(clause) ? back : over ? back : ahead;
        return meant is { } day && day != date.Last ? date with { First = day, Last = day, Edtf = null } : null;
    }

    /// <summary>Whether the clause tells how it went: begann, dauerte, brachte keinen Durchbruch.</summary>
    public static bool IsHeld(ClauseView clause) => clause.HasUnquoted(Held);

    /// <summary>"Ein geplantes Treffen mit A fiel aus": what had been planned fell out while the rest of the story went on.</summary>
    public static bool IsOff(ClauseView clause) => clause.Tense is Tense.Past or Tense.Pluperfect && Complement.IsPlannedAhead(clause.Passage.Words, clause.Hit.Word) && (clause.Has("ausgefallen", "entfiel", "platzte") || (clause.Has("fiel", "fielen") && clause.Has("aus", "weg", "flach")));

    // "sagt sein Treffen am Freitag ab", "fällt aus": what is being called off is still to come.
    private static bool IsPresent(ClauseView clause) => clause.Tense is Tense.Present or Tense.Scheduled or Tense.Future && !clause.Has("ist", "sind", "hat", "haben", "war", "waren", "wollte", "wollten", "sollte", "sollten", "musste", "mussten");

    // "fand nicht statt", "kam nicht zustande", "hatte telefonieren wollen": told of the day on which it should have been.
    private static bool IsMissed(ClauseView clause) =>
        clause.Has("musste", "mussten", "wollte", "wollten", "fiel", "fielen", "platzte") || (clause.Has("ausgefallen") && clause.Has("war", "waren")) || (clause.Has("nicht", "nichts") && clause.Has("fand", "fanden", "kam", "kamen", "wurde", "zustandegekommen")) || (clause.Has("hatte", "hatten", "hätte", "hätten") && clause.Has("wollen", "sollen") && !clause.Passage.Words.Any(word => !word.Quoted && ModalityReader.IsCallingOff(word)));

    /// <summary>Whether the day of what is called off is the one for which it was meant: war für Montag vorgesehen, hatten am Montag reden sollen, fiel am Montag aus.</summary>
    public static bool IsNamed(ClauseView clause, MentionDate? date, Modality modality)
    {
        if (modality is not (Modality.Cancelled or Modality.Postponed) || date is null)
        {
            return false;
        }

        var passage = clause.Passage;
        if (date.Rule == ChronicleRules.SameSentence)
        {
            return date.IsDay && passage.Words.Any(word => word.Text is "geplant" or "vorgesehen" or "angesetzt" or "vereinbart" or "sollte" or "sollten" or "wollte" or "wollten");
        }

        if (date.Rule != ChronicleRules.SameClause)
        {
            return false;
        }

        var (begin, end) = (passage.WordAt(clause.Span.Start), Math.Min(passage.WordAt(clause.Span.End), passage.Words.Length) - 1);
        return Intentions.Are(passage.Words, begin, end, clause.Hit)
            || (date.IsDay && passage.Reading.Time.Last is { } until && date.From >= until)
            || clause.Has("wollen") || (clause.Has("sollen") && clause.Has("hatte", "hatten", "hätte", "hätten"))
            || clause.Has("ausgefallen", "ausfiel", "entfiel", "entfallen", "entfällt", "ausfallen") || (clause.Has("fiel", "fällt") && clause.Has("aus"))
            || clause.Has("vorgesehen", "geplant", "angesetzt", "vereinbart", "verabredet", "anberaumt", "stattfinden");
    }
}
