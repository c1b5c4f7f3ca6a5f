using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Lets a known event lend what an editor wrote to the event of the archive that it is.</summary>
internal static class KnownEventLender
{
    /// <summary>Whether a site takes more than the id from it: its own entries, or packed ones that it asks for.</summary>
    public static bool Lends(KnownEvent known, SiteConfig config) => !known.Builtin || config.BuiltinKnownEvents;

    /// <summary>The event with title, summary and those of the editor's participants whom the articles of its evidence name.</summary>
    public static TimelineEvent Lend(TimelineEvent one, KnownEntry entry, EventDraft draft, SiteConfig config, Roster roster)
    {
        var known = entry.Event;
        if (!Lends(known, config))
        {
            return one with { Known = known.Id };
        }

        // An editor's title tells how it went; before anyone in the archive reports that, the archive only knows the plan.
        var planned = one.Status is EventStatus.Announced or EventStatus.Open && one.Evidence.All(piece => piece.Role == EvidenceRole.Announces);
        if (planned && !string.Equals(known.Status, one.Status.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            return one with { Id = known.Id, Known = known.Id, Main = known.Main, Place = one.Place ?? known.Place, Because = one.Because + ", " + ChronicleRules.Known };
        }

        var status = known.Status is null ? one.Status : Enum.Parse<EventStatus>(known.Status, ignoreCase: true);
        return one with
        {
            Id = known.Id,
            Known = known.Id,
            Kind = Families.Of(one.Kind) == Families.Of(entry.Kind) ? one.Kind : entry.Kind,
            Title = known.Title,
            Summary = known.Summary,
            Main = known.Main,
            Status = status,
            Participants = Together(one.Participants, Named(known.Participants, draft, roster), roster),
            Place = one.Place ?? known.Place,
            Found = one,
            Edited = [.. (string[])["title"], .. known.Summary is null ? [] : (string[])["summary"], .. known.Status is null ? [] : (string[])["status"]],
            Because = one.Because + ", " + ChronicleRules.Known,
        };
    }

    /// <summary>An entry that names its event by <c>same_as</c> is the editor's word on every part that it states.</summary>
    public static TimelineEvent Override(TimelineEvent one, KnownEvent known)
    {
        var (kind, place) = (KindOf(known), known.Place ?? one.Place);
        var status = known.Status is null ? one.Status : Enum.Parse<EventStatus>(known.Status, ignoreCase: true);
        var participants = known.Participants.IsEmpty ? one.Participants : known.Participants;
        var redated = one.When.First != known.When.First || one.When.Last != known.When.Last;
        var precision = known.When.IsDay ? DatePrecision.Day : DatePrecision.Span;
        var when = redated ? new EventTime(known.When.First, known.When.Last, precision, Edtf.Of(new MentionDate(known.When.First, known.When.Last, precision, null, ChronicleRules.Known)), Inferred: false) { Clock = one.When.Clock } : one.When;
        return one with
        {
            Id = known.Id,
            Known = known.Id,
            When = when,
            DateBecause = redated ? "Den Tag hat die Redaktion festgelegt." : one.DateBecause,
            Kind = kind,
            Title = known.Title,
            Summary = known.Summary,
            Main = known.Main,
            Status = status,
            Participants = participants,
            Place = place,
            Found = one,
            Edited =
            [
                "title", .. known.Summary is null ? [] : (string[])["summary"], .. status == one.Status ? [] : (string[])["status"], .. kind == one.Kind ? [] : (string[])["kind"],
                .. place == one.Place ? [] : (string[])["place"], .. participants.SequenceEqual(one.Participants, StringComparer.Ordinal) ? [] : (string[])["participants"], .. redated ? (string[])["date"] : [],
            ],
            Because = one.Because + ", " + ChronicleRules.Known,
        };
    }

    /// <summary>A known event that no article tells of.</summary>
    public static TimelineEvent Unevidenced(KnownEvent known)
    {
        var date = new MentionDate(known.When.First, known.When.Last, known.When.IsDay ? DatePrecision.Day : DatePrecision.Span, null, ChronicleRules.Known);
        return new TimelineEvent(known.Id, new EventTime(known.When.First, known.When.Last, date.Precision, Edtf.Of(date), Inferred: false), KindOf(known),
            known.Status is null ? EventStatus.Happened : Enum.Parse<EventStatus>(known.Status, ignoreCase: true), known.Title, known.Participants, known.Place, [])
        {
            Known = known.Id,
            Summary = known.Summary,
            Main = known.Main,
            Edited = ["title"],
            Because = ChronicleRules.Known,
        };
    }

    /// <summary>A weekday whose week stayed open is the day of the known event when the names of the days agree.</summary>
    public static TimelineEvent Narrow(TimelineEvent one, KnownEvent known, EventDraft draft) =>
        draft.Date.Weekday is { } weekday && known.When.IsDay && known.When.First.DayOfWeek == weekday
            ? one with { When = new EventTime(known.When.First, known.When.First, DatePrecision.Day, Edtf.Of(new MentionDate(known.When.First, known.When.First, DatePrecision.Day, null, "")), Inferred: true) { Clock = one.When.Clock }, DateBecause = "Der Text nennt nur den Wochentag; an diesem Tag war es nach der Wissensbasis." }
            : one;

    // Nobody takes part whom no article of the evidence names; a state is named by its people.
    private static ImmutableArray<string> Named(ImmutableArray<string> known, EventDraft draft, Roster roster)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in draft.Mentions)
        {
            foreach (var link in mention.Passage.Reading.Links)
            {
                if (link.Entity is { } id)
                {
                    named.Add(id);
                    named.Add(link.Actor ?? id);
                    named.Add(roster.StateOf(id) ?? id);
                }
            }
        }

        return [.. known.Where(named.Contains)];
    }

    // Those of the editor in their order, then whom only the evidence names; a state for which one of them stands is not named twice.
    private static ImmutableArray<string> Together(ImmutableArray<string> found, ImmutableArray<string> known, Roster roster) =>
        Compatibility.Distinct([.. known, .. found.Where(id => !known.Any(other => other == id || (roster.Same(id, other) && !roster.IsPerson(id))))], roster);

    private static EventKind KindOf(KnownEvent known) => Enum.TryParse<EventKind>(known.Kind, ignoreCase: true, out var kind) ? kind : EventKind.Statement;
}
