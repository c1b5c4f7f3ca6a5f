using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Dating;

/// <summary>Finds the day of every article from all constraints, over the whole archive.</summary>
public static class ArticleDater
{
    // A day and month without a year is said from up to half a year away; anything wider dates nothing.
    private const int LongestAnchor = 190;

    // What leaves more than a year open dates nothing.
    private const int LongestYear = 366;

    // How near a date with its weekday must lie to speak for the year of an event.
    private const int NearDays = 60;

    // Over more years every date without a year fits somewhere.
    private const int LongestWindow = 4000;

    // A text with more written dates is a chronicle; the rest of them is tried in order.
    private const int MostWritten = 60;

    /// <summary>One document time for each of the clues, in their order; the result does not depend on that order.</summary>
    public static ImmutableArray<DocumentTime> Date(ImmutableArray<DatingClues> clues, ImmutableArray<KnownEvent> knownEvents, DiagnosticBag bag)
    {
        // What other articles write out is taken from their words and metadata alone, so no chain of reasons leads back to the article it dates.
        var stated = clues.Select(clue => StatedDates.Read(clue.Article, bag)).ToList();
        var written = new EventIndex(WrittenEvents.Of(clues, stated));
        var known = new EventIndex(knownEvents.Select(one => one with { SameAs = [] }));
        var telling = new TellingWords(knownEvents);
        var result = ImmutableArray.CreateBuilder<DocumentTime>(clues.Length);
        for (var i = 0; i < clues.Length; i++)
        {
            result.Add(Date(clues[i], stated[i], known, telling, written, bag));
        }

        return result.MoveToImmutable();
    }

    private static DocumentTime Date(DatingClues clue, StatedDates stated, EventIndex knownEvents, TellingWords telling, EventIndex written, DiagnosticBag bag)
    {
        // A day that is stated needs no inference, and none could change it.
        if (stated.Days is { First: { } day, Last: { } same } && day == same)
        {
            var time = Contradict(clue, stated, DocumentTimes.Of(stated, Window(clue, stated)), bag);
            return PresentTelling.IsIn(clue.Timexes) ? time with { Anchors = NarratedDays.Add(clue, Anchors([.. EventAnchor.Find(clue, knownEvents, ConstraintRank.Known, telling)], Window(clue, stated), []), day) } : time;
        }

        var constraints = ConstraintFinder.Find(clue)
            .Concat(EventAnchor.Find(clue, knownEvents, ConstraintRank.Known, telling))
            .Concat(EventAnchor.Find(clue, written, ConstraintRank.Alignment))
            .OrderBy(one => one.Rank).ThenBy(one => one.Where?.Block).ThenBy(one => one.Where?.Start).ThenBy(one => one.Rule, StringComparer.Ordinal).ToList();
        var window = Window(clue, stated);
        var dropped = Narrow(clue, window, constraints);
        (window, dropped) = Calmer(clue, stated, constraints, window, dropped);
        if (DatelineDate.Find(clue) is { } dateline && ByDateline(clue, stated, dateline, constraints) is { } opened)
        {
            (window, dropped) = opened;
        }
        else if (stated.Published is null && !IsNarrow(window) && ByOffices(clue, stated, constraints) is { } found)
        {
            (window, dropped) = found;
        }

        // Metadata falls only to two independent reasons that agree with each other; what the caller states stands.
        if (stated.Published is { Where: not "argument" } && Independent(dropped) >= 2)
        {
            var free = new DateWindow { Unlikely = window.Unlikely };
            var still = Narrow(clue, free, constraints);
            if (free.IsBounded && still.Count == 0)
            {
                bag.Add(DatingProblems.MetadataDiffers, stated.Published.Source, stated.Published.Span, stated.Published.Text, DocumentTimes.Text(free.First, free.Last) ?? "");
                return DocumentTimes.Against(stated, free);
            }
        }

        // One event that does not fit is more likely another event than a wrong date in the file, and so are two that do not fit each other.
        foreach (var one in dropped.Where(one => one.Where is not null && (one.Rank == ConstraintRank.Written || (one is { Rank: ConstraintRank.Known, Weak: false } && dropped.Exists(other => other is { Rank: ConstraintRank.Known, Weak: false } && other.Event != one.Event && one.Allowed.Any(run => other.Allowed.Any(run.Overlaps)))))))
        {
            bag.Add(DatingProblems.Contradiction, clue.Article.Source, clue.Article.ToSource(one.Where!.Value), clue.Article.TextOf(one.Where.Value), DocumentTimes.Text(window.First, window.Last) ?? "");
        }

        return DocumentTimes.Of(stated, window) with { Anchors = window.Days.IsDay && !PresentTelling.IsIn(clue.Timexes) ? [] : NarratedDays.Add(clue, Anchors(constraints, window, dropped), window.Last) };
    }

    // Where the article may be of several days, an event says which of two weekdays is meant.
    private static ImmutableArray<DayAnchor> Anchors(List<DayConstraint> constraints, DateWindow window, List<DayConstraint> dropped) =>
        [.. constraints.Where(one => one is { Means: not null, Where: not null } && !dropped.Contains(one) && window.Allows(one.Allowed)).Select(one => new DayAnchor(one.Where!.Value, one.Means!.Value, one.Text))];

    // On which side a date without a year lies is read from a verb, and a verb is misread more easily than two events: where two of them contradict such dates and agree without, the events count.
    private static (DateWindow Window, List<DayConstraint> Dropped) Calmer(DatingClues clue, StatedDates stated, List<DayConstraint> constraints, DateWindow window, List<DayConstraint> dropped)
    {
        if (Events(dropped) < 2 || !constraints.Exists(one => one.Rule == "date-without-year"))
        {
            return (window, dropped);
        }

        var other = Window(clue, stated);
        var still = Narrow(clue, other, constraints.FindAll(one => one.Rule != "date-without-year"));
        return Events(still) + 2 <= Events(dropped) ? (other, still) : (window, dropped);
    }

    private static int Events(List<DayConstraint> dropped) => dropped.Where(one => one is { Rank: ConstraintRank.Known, Weak: false }).Select(one => one.Event ?? one.Text).Distinct(StringComparer.Ordinal).Count();

    // The dateline is the day of the report; where it has no year, the file's own date, the offices or known events give it.
    private static (DateWindow Window, List<DayConstraint> Dropped)? ByDateline(DatingClues clue, StatedDates stated, Timex dateline, List<DayConstraint> constraints)
    {
        var window = Window(clue, stated);
        var years = window.IsBounded && window.Days.Days <= LongestWindow ? window.Days : TenureWindow.Find(clue)?.Allowed[0];
        if (YearChooser.Day(clue, dateline, years, constraints) is not { } day)
        {
            return null;
        }

        var taken = window.Take(new DayConstraint("dateline", $"{EventAnchor.Words(clue.Article, dateline)} steht in der Ortszeile", dateline.Span, [DateRange.Day(day)], ConstraintRank.Written));
        return taken ? (window, Narrow(clue, window, [.. constraints.Where(one => one.Where != dateline.Span)])) : null;
    }

    // Offices give years only; they count where the text's own dates make half a year or less of them.
    private static (DateWindow Window, List<DayConstraint> Dropped)? ByOffices(DatingClues clue, StatedDates stated, List<DayConstraint> constraints)
    {
        if (TenureWindow.Find(clue) is not { } tenure)
        {
            return null;
        }

        var window = Window(clue, stated);
        if (!window.Take(tenure))
        {
            return null;
        }

        var dropped = Narrow(clue, window, [.. WeekdayDates.Find(clue), .. constraints]);
        // "Wird im Dezember Kanzler sein": what contradicts the text's own dates is no office of the day.
        return window.IsBounded && window.Days.Days <= LongestYear && !dropped.Exists(one => one.Rank == ConstraintRank.Written) ? (window, dropped) : null;
    }

    private static bool IsNarrow(DateWindow window) => window.IsBounded && window.Days.Days <= LongestAnchor;

    private static DateWindow Window(DatingClues clue, StatedDates stated)
    {
        var window = new DateWindow { Unlikely = FreshWeekdays.Unlikely(clue).ToFrozenSet() };
        if (stated.Days is { } days)
        {
            window.Take(new DayConstraint("metadata", stated.Words, null, [new DateRange(days.First ?? DateOnly.MinValue, days.Last ?? DateOnly.MaxValue)], ConstraintRank.Metadata));
        }

        if (stated.Modified is { } modified)
        {
            window.Take(new DayConstraint("modified", $"die Datei wurde am {GermanDates.Day(modified)} geändert oder abgerufen", null, [new DateRange(DateOnly.MinValue, modified)], ConstraintRank.Metadata));
        }

        return window;
    }

    // Until nothing shrinks; a few rounds are enough, since every constraint is tried in each.
    private static List<DayConstraint> Narrow(DatingClues clue, DateWindow window, List<DayConstraint> constraints)
    {
        var dropped = new DroppedConstraints();
        constraints = Agreeing(constraints, window, dropped);
        foreach (var one in constraints.Where(one => !one.Allowed.IsEmpty && one.Rank is ConstraintRank.Metadata or ConstraintRank.Written))
        {
            Try(window, one, dropped);
        }

        Anchor(clue, window, constraints, dropped);
        for (var (before, rounds) = (default(DateRange), 0); before != window.Days && rounds < 8; rounds++)
        {
            before = window.Days;
            foreach (var one in constraints)
            {
                if (one.Timex is { } timex)
                {
                    ImmutableArray<DateRange> runs = !window.IsBounded || window.Days.Days > LongestWindow ? [] : one.Rule == "date-without-year" ? ConstraintFinder.Runs(timex, window.Days) : WeekdayDates.Runs(one, window.Days);
                    if (!runs.IsEmpty)
                    {
                        Try(window, one with { Allowed = runs }, dropped);
                    }
                }
                else if (one.Rank is ConstraintRank.Caption or ConstraintRank.Exclusion || (IsNarrow(window) && one is { Weak: false, Rank: ConstraintRank.Known or ConstraintRank.Alignment }))
                {
                    Try(window, one, dropped);
                }
            }
        }

        if (IsNarrow(window))
        {
            foreach (var habit in Conventions.Find(clue, window.Days))
            {
                window.Take(habit);
            }

            if (FreshWeekdays.Find(clue, window.Days) is { } fresh)
            {
                window.Take(fresh);
            }

            if (NearWeekdays.Find(clue, window.Days) is { } near)
            {
                window.Take(near);
            }
        }

        return dropped.All;
    }

    // Written dates that contradict each other: the one that most others contradict gives way, two that contradict only one another both do, whatever their order in the text.
    private static List<DayConstraint> Agreeing(List<DayConstraint> constraints, DateWindow window, DroppedConstraints dropped)
    {
        var written = constraints.Where(one => one.Rank == ConstraintRank.Written && one.NotOn is null).Take(MostWritten)
            .Select(one => (Constraint: one, Runs: one.Allowed.IsEmpty && one.Rule == "date-without-year" && window.IsBounded ? ConstraintFinder.Runs(one.Timex!, window.Days) : one.Allowed)).Where(one => !one.Runs.IsEmpty && window.Allows(one.Runs)).ToList();
        var rejected = new HashSet<DayConstraint>(ReferenceEqualityComparer.Instance);
        while (true)
        {
            var conflicts = written.Select(one => written.Count(other => !window.Allows(one.Runs, other.Runs))).ToList();
            var most = conflicts.DefaultIfEmpty(0).Max();
            if (most == 0)
            {
                break;
            }

            for (var i = written.Count - 1; i >= 0; i--)
            {
                if (conflicts[i] == most)
                {
                    rejected.Add(written[i].Constraint);
                    dropped.Add(written[i].Constraint);
                    written.RemoveAt(i);
                }
            }
        }

        return rejected.Count == 0 ? constraints : constraints.Where(one => !rejected.Contains(one)).ToList();
    }

    // Without any date an article is dated by events only when one is named with everything, or two agree within a fortnight.
    private static void Anchor(DatingClues clue, DateWindow window, List<DayConstraint> constraints, DroppedConstraints dropped)
    {
        if (IsNarrow(window))
        {
            return;
        }

        var named = constraints.Where(one => one is { Rank: ConstraintRank.Known or ConstraintRank.Alignment, Event: not null }).ToList();
        var anchors = named.FindAll(one => one.Allowed.All(run => run.Days < LongestAnchor));
        // Those with which most others agree come first: what contradicts them finds its days taken.
        foreach (var (one, others, against) in anchors.Select(one => (One: one, Others: Agreeing(named, one), Against: anchors.Count(other => !other.Weak && !other.Allowed[0].Overlaps(one.Allowed[0])) + constraints.Count(written => IsAgainst(written, one.Allowed[0])))).OrderByDescending(one => Agreeing(anchors, one.One) - one.Against))
        {
            var run = one.Allowed[0];
            if ((one.Alone && against == 0) || (others > 0 && others >= against) || (!one.Weak && against == 0 && HasDateNear(clue, run)))
            {
                Try(window, one, dropped);
            }
        }

        static int Agreeing(List<DayConstraint> with, DayConstraint one) => with.Where(other => other.Event != one.Event && !(one.Weak && other.Weak) && other.Allowed[0].Overlaps(one.Allowed[0])).Select(other => other.Event).Distinct(StringComparer.Ordinal).Count();

        // Two events named by day and month agree on the year.
        if (!window.IsBounded && anchors.TrueForAll(one => one.Weak) && named.Where(one => !one.Weak).Select(one => one.Event).Distinct(StringComparer.Ordinal).Count() > 1 && named.TrueForAll(one => named.TrueForAll(other => one.Allowed[0].Overlaps(other.Allowed[0]))))
        {
            foreach (var one in named.Where(one => !one.Weak))
            {
                Try(window, one, dropped);
            }
        }
    }

    // "War am 1. Februar da": from the days to which an event points that day would be some weeks ahead, and the one before it most of a year behind.
    private static bool IsAgainst(DayConstraint written, DateRange run)
    {
        if (written is not { Rule: "date-without-year", Timex: { Direction: not TimexDirection.None } timex })
        {
            return false;
        }

        var past = timex.Direction is TimexDirection.Before or TimexDirection.NotAfter;
        for (var year = run.First.Year - 1; year <= run.Last.Year + 1; year++)
        {
            if (year is > 0 and < 9999 && CalendarResolver.Resolve(timex.Says with { Year = year }, TimexDirection.None, null, null).Days is { IsDay: true, First: var day })
            {
                var ahead = past ? day.DayNumber - run.Last.DayNumber : run.First.DayNumber - day.DayNumber;
                if (ahead is > 0 and <= NearDays)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Sonntag, den 26. Dezember" beside an event of that time: weekday and day meet in one year of six.
    private static bool HasDateNear(DatingClues clue, DateRange run)
    {
        foreach (var timex in clue.Timexes)
        {
            if (timex is { Quoted: false, Says: { Kind: PartialKind.Calendar, Day: not null, Month: not null, Year: null, Weekday: { } weekday } says })
            {
                for (var year = run.First.Year; year <= run.Last.Year; year++)
                {
                    if (CalendarResolver.Resolve(says with { Year = year }, TimexDirection.None, null, null).Days is { IsDay: true, First: var day } && day.DayOfWeek == weekday && Math.Abs(day.DayNumber - run.First.DayNumber) <= NearDays)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static void Try(DateWindow window, DayConstraint constraint, DroppedConstraints dropped)
    {
        if (!window.Take(constraint))
        {
            dropped.Add(constraint);
        }
    }

    private static int Independent(List<DayConstraint> dropped) =>
        dropped.Where(one => one.Rank is ConstraintRank.Written or ConstraintRank.Known && !one.Allowed.IsEmpty).Select(one => one.Event ?? one.Text).Distinct(StringComparer.Ordinal).Count();

    // The date stands, but an author wants to know when the text speaks of a later one as past.
    private static DocumentTime Contradict(DatingClues clue, StatedDates stated, DocumentTime time, DiagnosticBag bag)
    {
        // Only a full date can lie behind a stated day.
        if (!clue.Timexes.Any(timex => timex.Says is { Kind: PartialKind.Calendar, Month: not null, Year: not null }))
        {
            return time;
        }

        foreach (var one in ConstraintFinder.Find(clue))
        {
            if (one.Rule == "written-past" && time.Last is { } last && one.Allowed[0].First > last)
            {
                bag.Add(DatingProblems.Contradiction, clue.Article.Source, clue.Article.ToSource(one.Where!.Value), clue.Article.TextOf(one.Where.Value), stated.Published!.Text);
            }
        }

        return time;
    }
}
