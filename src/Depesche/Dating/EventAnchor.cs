using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Finds the known events that a dated sentence can mean: participants, and place or kind, and the day must fit.</summary>
internal static class EventAnchor
{
    private static readonly FrozenSet<string> Leading = new[] { "am", "im", "in", "an", "vom", "bis", "zum", "ab", "seit", "für" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // How many days later the next stop of a journey may be.
    private const int MostStops = 3;

    /// <summary>Constraints from all expressions of an article that known events explain.</summary>
    /// <param name="clue">The article.</param>
    /// <param name="events">Known events, or dates that other articles write out.</param>
    /// <param name="rank">Whether they are known events or another article's.</param>
    /// <param name="telling">The same events by their telling nouns; null for dates of other articles.</param>
    public static IEnumerable<DayConstraint> Find(DatingClues clue, EventIndex events, ConstraintRank rank, TellingWords? telling = null)
    {
        var names = new NearbyNames(clue);
        var narrated = PresentTelling.IsIn(clue.Timexes);
        for (var at = 0; at < clue.Timexes.Length; at++)
        {
            if (Anchoring(clue.Timexes, at) is not { } anchoring || (anchoring is { Says.Kind: PartialKind.Weekday } && ConstraintFinder.IsListHead(clue.Article, anchoring)))
            {
                continue;
            }

            // "hat ein Treffen am Freitag bestätigt": the verb does not say on which side that Friday lies.
            var timed = TimexPass.IsTimed(clue.Timexes, at);
            var timex = anchoring.OfNoun || (narrated && PresentTelling.IsPresent(anchoring)) ? anchoring with { Direction = TimexDirection.None } : anchoring;
            var matches = Matches(clue, timex, timed, names, events).ToList();
            matches = matches.Count > 0 || telling is null || timex.Says.Kind == PartialKind.Relative ? matches : Told(clue, timex, timed, names, telling).ToList();
            if (matches.Count == 0)
            {
                continue;
            }

            // When two events fit and one is named more fully, the words mean that one; a week holds too much to choose.
            var best = timex.Says is { Kind: PartialKind.Relative, Unit: DateUnit.Week } ? 0 : matches.Max(match => match.Score);
            var chosen = matches.Where(match => match.Score >= best).OrderBy(match => match.Event.When.First).ThenBy(match => match.Event.Id, StringComparer.Ordinal).ToList();
            var first = chosen[0].Event;
            var words = Words(clue.Article, timex);
            yield return new DayConstraint(rank == ConstraintRank.Known ? "known-event" : "aligned", Sentence(words, first, timex, rank), timex.Span, [.. chosen.Select(match => match.Days)], rank)
            {
                Event = chosen.Count == 1 ? first.Id : null,
                Means = chosen.Count == 1 && !chosen[0].Weak && first.When.IsDay ? first.When.First : null,
                Texts = chosen.Count == 1 ? [] : [.. chosen.Select(match => Sentence(words, match.Event, timex, rank))],
                // Day and month, two who take part and the place name an event as fully as three who take part and the place do.
                Weak = chosen.TrueForAll(match => match.Weak),
                Alone = chosen.Count == 1 && !chosen[0].Weak && chosen[0].Score >= (timex.Says.Kind == PartialKind.Calendar ? 3 : 4),
            };
            if (chosen.Count == 1)
            {
                foreach (var bound in Announcement(clue.Article, first, timex, words, rank))
                {
                    yield return bound;
                }
            }
        }
    }

    /// <summary>The words with their preposition, as readers know them.</summary>
    public static string Words(Article article, Timex timex)
    {
        var text = article.Blocks[timex.Span.Block].Text;
        var start = timex.Span.Start;
        if (start > 1 && text[start - 1] == ' ')
        {
            var blank = text.LastIndexOf(' ', start - 2);
            var before = text[(blank + 1)..(start - 1)];
            start = Leading.Contains(before) ? blank + 1 : start;
            // "bis zum 28. Januar": both words tell how it is meant.
            if (before is "zum" && blank > 0 && text.AsSpan(0, blank).EndsWith("bis", StringComparison.OrdinalIgnoreCase))
            {
                start = blank - 3;
            }
        }

        var words = text[start..timex.Span.End];
        return "„" + (words.Length > 0 && char.IsUpper(words[0]) && start < timex.Span.Start ? char.ToLowerInvariant(words[0]) + words[1..] : words) + "“";
    }

    // "Am selben Tag saßen sich A und B gegenüber": the weekday named before it.
    private static Timex? Anchoring(ImmutableArray<Timex> timexes, int at)
    {
        if (IsAnchor(timexes[at]))
        {
            return Coming(timexes, at);
        }

        return timexes[at] is { Quoted: false, Says: { Kind: PartialKind.Anaphor, Unit: DateUnit.Day, Shift: 0 } } same && at > 0 && timexes[at - 1] is { Quoted: false, Tense: not Tense.Pluperfect, Says: { Kind: PartialKind.Weekday, Shift: null } } named && named.Span.Block == same.Span.Block
            ? same with { Says = named.Says, Direction = same.Direction == TimexDirection.None ? named.Direction : same.Direction } : null;
    }

    // "reist am kommenden Montag nach Kiew, am Dienstag nach Moskau": the second weekday is coming too.
    private static Timex Coming(ImmutableArray<Timex> timexes, int at)
    {
        var timex = timexes[at];
        return at > 0 && timex is { Says: { Kind: PartialKind.Weekday, Shift: null, Weekday: { } weekday } says, Direction: TimexDirection.After or TimexDirection.NotBefore }
            && timexes[at - 1] is { Quoted: false, Says: { Kind: PartialKind.Weekday, Shift: > 0, InWeek: false, Weekday: { } named } first } before && before.Sentence == timex.Sentence && first.Unit != DateUnit.Week && Weekdays.Ahead(named, weekday) is > 0 and <= MostStops
            ? timex with { Says = says with { Shift = first.Shift } } : timex;
    }

    private static bool IsAnchor(Timex timex) =>
        !timex.Quoted && timex.Tense != Tense.Hypothetical
        && (timex.Says is { Kind: PartialKind.Weekday } or { Kind: PartialKind.Calendar, Day: not null, Month: not null } or { Kind: PartialKind.Relative, Unit: DateUnit.Day, Shift: not null, Modifier: DateModifier.None } or { Kind: PartialKind.Relative, Unit: DateUnit.Week, Shift: not null, Modifier: DateModifier.None });

    private static IEnumerable<(KnownEvent Event, DateRange Days, int Score, bool Weak)> Matches(DatingClues clue, Timex timex, bool timed, NearbyNames names, EventIndex events)
    {
        var near = names.In(timex.Sentence);
        if (near.Count < 2)
        {
            yield break;
        }

        var sentence = clue.Article.TextOf(timex.Sentence);
        foreach (var known in events.Of(near))
        {
            // No chain of reasons leads back to the article that it dates.
            var when = BeginningOf(known.When, sentence);
            if (known.When.Days > 7 || (known.SameAs.Length == 1 && known.SameAs[0] == clue.Article.Id) || SeenFrom.Days(timex, when, timed: true) is not { } wide)
            {
                continue;
            }

            var present = known.Participants.Count(near.Contains);
            var placed = known.Place is { } place && near.Contains(place);
            var kind = EventWords.Fit(known.Kind, sentence);
            var elsewhere = !placed && near.Any(id => id.StartsWith("loc:", StringComparison.Ordinal) && !known.Participants.Contains(id));
            // Three people who take part are enough even where the sentence names another place as its topic.
            var people = known.Participants.Count(id => id.StartsWith("per:", StringComparison.Ordinal) && near.Contains(id));
            // A body meets often, in one place and with the same people: it does not tell which of its meetings is meant.
            var acting = known.Participants.Count(id => near.Contains(id) && !id.StartsWith("org:", StringComparison.Ordinal));
            // "Heute beginnt in München die Sicherheitskonferenz": an event of some days with a name of its own is named by it, where the place stands beside.
            var titled = placed && when != known.When && known.Participants.Any(id => id.StartsWith("evt:", StringComparison.Ordinal) && near.Contains(id));
            // "Gestern", "heute" say less than a weekday: only two people name what was then.
            if (timex.Says is { Kind: PartialKind.Relative, Unit: DateUnit.Day } && people < 2 && !titled)
            {
                continue;
            }

            var alone = acting < 2 && people == 1 && placed;
            // Two states without anyone who acted for them, and not the place: they have much to do with each other.
            var weak = alone || (people == 0 && !placed && !titled && acting == 2);
            if ((acting < 2 && !alone && !titled) || !(kind || titled) || !(placed || !elsewhere || people >= 3))
            {
                continue;
            }

            // "Die USA und Russland haben am Montag in Genf beraten. Sherman sprach von …": who acted for them may stand further on in the paragraph.
            var further = placed && acting > 1 && people == 0 ? names.InBlock(timex.Span.Block).Count(id => id.StartsWith("per:", StringComparison.Ordinal) && known.Participants.Contains(id)) : 0;
            yield return (known, SeenFrom.Days(timex, when, timed) ?? wide, present + further + (placed ? 1 : 0), weak);
        }
    }

    // "Heute beginnt die Konferenz": of several days the first.
    private static DateRange BeginningOf(DateRange when, string sentence) =>
        !when.IsDay && (sentence.Contains("beginnt", StringComparison.Ordinal) || sentence.Contains("begann", StringComparison.Ordinal) || sentence.Contains("eröffnet", StringComparison.Ordinal)) ? DateRange.Day(when.First) : when;

    // Told by its own nouns: the sentence names one who took part, and has two nouns that only few events have.
    private static IEnumerable<(KnownEvent Event, DateRange Days, int Score, bool Weak)> Told(DatingClues clue, Timex timex, bool timed, NearbyNames names, TellingWords telling)
    {
        var near = names.In(timex.Sentence);
        foreach (var known in near.Count == 0 ? [] : telling.Of(names.WithoutPeople(timex.Sentence)))
        {
            var elsewhere = known.Place is { } place && !near.Contains(place) && near.Any(id => id.StartsWith("loc:", StringComparison.Ordinal) && !known.Participants.Contains(id));
            if (!elsewhere && known.When.Days <= 7 && known.Participants.Any(near.Contains) && SeenFrom.Days(timex, known.When, timed: true) is { } wide)
            {
                yield return (known, SeenFrom.Days(timex, known.When, timed) ?? wide, 1, false);
            }
        }
    }

    // Known to be ahead from the day of its announcement on, and open no longer than until it was called off.
    private static IEnumerable<DayConstraint> Announcement(Article article, KnownEvent known, Timex timex, string words, ConstraintRank rank)
    {
        if (timex.Direction is not (TimexDirection.After or TimexDirection.NotBefore))
        {
            yield break;
        }

        if (known.AnnouncedOn is { } announced)
        {
            yield return new DayConstraint("announced", $"das Vorhaben {words} wurde erst am {GermanDates.Day(announced)} bekannt", timex.Span, [new DateRange(announced, DateOnly.MaxValue)], rank) { Event = known.Id };
        }

        // "hat das für Donnerstag geplante Treffen abgesagt": told on the day of the cancellation or after it.
        if (known.CancelledOn is { } off && CancelWords.AreIn(article.TextOf(timex.Sentence)))
        {
            yield return new DayConstraint("cancelled", $"das Vorhaben {words} wurde am {GermanDates.Day(off)} abgesagt, wie der Text schon weiß", timex.Span, [new DateRange(off, DateOnly.MaxValue)], rank) { Event = known.Id };
        }
        else if (known.CancelledOn is { } cancelled && !article.Blocks.Any(block => block.Dropped is null && CancelWords.AreIn(block.Text)))
        {
            yield return new DayConstraint("cancelled", $"das Vorhaben {words} wurde am {GermanDates.Day(cancelled)} abgesagt", timex.Span, [new DateRange(DateOnly.MinValue, cancelled)], rank) { Event = known.Id };
        }
    }

    private static string Sentence(string words, KnownEvent known, Timex timex, ConstraintRank rank)
    {
        var side = timex.Direction switch { TimexDirection.After or TimexDirection.NotBefore => " und liegt noch voraus", TimexDirection.None => "", _ => " und ist schon vorbei" };
        var day = known.When.IsDay ? $"{known.When.First.Day}. {GermanDates.Month(known.When.First.Month)} {known.When.First.Year}" : GermanDates.Range(known.When);
        if (timex.Says.Kind == PartialKind.Relative)
        {
            return timex.Says.Unit == DateUnit.Week ? $"{words} ist die Woche mit dem {day} ({known.Title})" : $"{words} ist der {day} ({known.Title})";
        }

        return rank == ConstraintRank.Known ? $"{words} ist der {day} ({known.Title}){side}" : $"{words} ist nach einem anderen Artikel der {day}{side}";
    }
}
