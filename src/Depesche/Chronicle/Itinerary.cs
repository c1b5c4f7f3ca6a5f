using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Splits a journey with a day for each of its goals: am Montag nach Moskau und am Dienstag nach Kiew.</summary>
internal static class Itinerary
{
    private const int DaysOfWeek = 7;

    /// <summary>One mention for each day with its goal; the mention as it is when the clause does not pair them.</summary>
    public static ImmutableArray<EventMention> Split(ClauseView clause, EventMention mention)
    {
        if (mention.Kind != EventKind.Visit || mention.Date is null)
        {
            return [mention];
        }

        var days = clause.Passage.Timexes.Where(timex => clause.Holds(timex.Timex.Span.Span) && timex is { Precision: DatePrecision.Day, Interval: null } && DateChooser.IsUsable(clause.Passage, timex)).ToList();
        var goals = clause.Names.Where(name => PlaceChooser.IsPlace(name) || IsVisited(clause, name)).ToList();
        if (goals.Count > 1 && IsFirstLeg(clause, goals[0], goals[1]) && days.All(day => day.Timex.Span.Start < goals[0].Link.Span.Start))
        {
            return [mention with { Place = goals[0].Link.Entity }];
        }

        if (days.Count < 2 || goals.Count != days.Count)
        {
            return [mention];
        }

        for (var i = 0; i < days.Count; i++)
        {
            var (day, goal) = (days[i].Timex.Span.Start, goals[i].Link.Span.Start);
            if (day > goal || (i > 0 && day < goals[i - 1].Link.Span.Start))
            {
                return [mention];
            }
        }

        return
        [
            .. days.Zip(goals, (day, goal) => mention with { Date = InOrder(DaysOf.Make(clause, [day], mention.Date.Rule), DaysOf.Make(clause, [days[0]], mention.Date.Rule), clause.Passage.Reading.Time.Last), Place = goal.Link.Entity, Participants = mention.Participants.Remove(goal.Id) }),
        ];
    }

    /// <summary>"flog weiter nach Moskau": away from what was told before.</summary>
    public static bool IsOnward(EventMention mention)
    {
        var words = mention.Passage.Words;
        for (var i = mention.Passage.WordAt(mention.Clause.Start); mention is { Kind: EventKind.Visit, IsNoun: false } && i < words.Length && words[i].Span.Start < mention.Clause.End; i++)
        {
            if (words[i].Is("weiter") || (words[i].IsLower && words[i].Text.StartsWith("weiter", StringComparison.Ordinal) && words[i].Text.Length > 8 && i == mention.Order))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In der kommenden Woche am Montag nach Kiew und am Dienstag nach Moskau": the second weekday counts from the first.</summary>
    public static MentionDate InOrder(MentionDate date, MentionDate? first, DateOnly? printed)
    {
        var late = printed is { } day && first is { IsDay: true, Timexes: [{ Timex.Says.Weekday: not null }, ..] } && date.Timexes is [{ Timex.Says: { Weekday: not null, Day: null } }] && date.IsDay && date.Last < first.Last && first.Last > day && first.Last.DayNumber - date.Last.DayNumber < DaysOfWeek && InWeek(date.Last) > InWeek(first.Last);
        return late ? date with { First = date.Last.AddDays(DaysOfWeek), Last = date.Last.AddDays(DaysOfWeek), Edtf = null, Inferred = true, Because = "Der zweite Wochentag einer Reihe zählt vom ersten an." } : date;
    }

    private static int InWeek(DateOnly day) => ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;

    // "am Montag nach Kiew und anschließend nach Moskau": the day is that of the first leg.
    private static bool IsFirstLeg(ClauseView clause, NamedPart first, NamedPart second)
    {
        for (var i = first.Last + 1; i < second.First; i++)
        {
            if (clause.Passage.Words[i].Text is "anschließend" or "anschliessend" or "danach" or "dann" or "später" or "weiter" or "schließlich")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name is the town or country that is visited: er besucht Kiew.</summary>
    public static bool IsVisited(ClauseView clause, NamedPart name) =>
        clause.Hit is { IsNoun: false, Trigger.Kind: EventKind.Visit } && clause.Trigger.Text.Contains("besuch", StringComparison.OrdinalIgnoreCase) && name is { IsBare: true, IsAttribute: false, Noun: < 0 }
        && name.Link.Type == Depesche.Naming.EntityType.Place && name.First > clause.Hit.Word;
}
