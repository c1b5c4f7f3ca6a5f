using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Decides whether a mention and an event are one: days, kinds, people and places must fit.</summary>
internal static class Compatibility
{
    /// <summary>The first sentences of an event say what it is about; all of a large one need not be read for every other.</summary>
    private const int MostCompared = 8;

    /// <summary>0 when they are not one, else the better the higher.</summary>
    public static int Score(EventDraft draft, EventMention mention, MentionDate date, Roster roster)
    {
        if (!Kinds(draft, mention) || !(draft.Date.Contains(date) || date.Contains(draft.Date)) || !draft.Date.AgreesWith(date) || !Places(draft.Place, mention.Place, roster))
        {
            return 0;
        }

        // "schon einmal", "zuletzt": not the time that the same article told before.
        if (mention.IsAnother && !date.IsDay && draft.Mentions.Any(other => other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id && other.Position.CompareTo(mention.Position) < 0))
        {
            return 0;
        }

        // "Am Abend flog sie nach Moskau weiter": another stop is not where the day's meeting was.
        if ((mention.Place is null || draft.Place != mention.Place) && Families.Of(mention.Kind) == Families.Of(EventKind.Visit) && draft.Mentions.Any(other => other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id && (Itinerary.IsOnward(mention) || Itinerary.IsOnward(other))))
        {
            return 0;
        }

        // "In Moskau spricht A mit B, am Freitag folgt C": C comes by himself.
        if (draft.Mentions.Any(other => ReferenceEquals(other.Passage, mention.Passage) && Presence.IsFollowing(other.Trigger) != Presence.IsFollowing(mention.Trigger)))
        {
            return 0;
        }

        // "haben am Sonntag miteinander telefoniert" of some week: a talk of two is not the round of six of one Sunday.
        if (!date.IsDay && mention.Kind == EventKind.Call && Distinct(draft.Participants, roster).Length > Distinct(mention.Participants, roster).Length + 2)
        {
            return 0;
        }

        var sameArticle = draft.Mentions.Any(other => other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id);
        // "Am Abend flog A weiter nach Moskau": not where the meeting was that was told of before.
        if (draft.Place is null && mention.Place is not null && sameArticle && Itinerary.IsOnward(mention) && draft.Participants.Length > 1)
        {
            return 0;
        }

        var shared = People(draft, mention, roster, sameArticle);
        if (shared == 0 || (IsWide(date) && !IsWide(draft.Date) && shared < 2 && date.Weekday is null && !mention.Trigger.IsUtterance && !(mention.Kind == EventKind.Military && draft.Date.From == date.From)))
        {
            return 0;
        }

        // "hatte den Schritt in der vergangenen Woche angekündigt": a week and a name do not say that it is this statement.
        if (mention.Trigger.IsUtterance && date.IsDay != draft.Date.IsDay && !sameArticle && !SaysTheSame(draft, mention, roster))
        {
            return 0;
        }

        var exact = draft.Date.From == date.From && draft.Date.Last == date.Last;
        return (exact ? 100 : 50) + shared * 4 + (sameArticle ? 2 : 0) + (draft.Mentions[0].Kind == mention.Kind ? 1 : 0);
    }

    /// <summary>Whether a sentence has two telling words in common with one of an event, besides the names.</summary>
    public static bool SaysTheSame(EventDraft draft, EventMention mention, Roster roster)
    {
        var (own, names) = (Said(mention.Passage), new HashSet<string>(StringComparer.Ordinal));
        foreach (var id in draft.Participants)
        {
            ContentWords.Add(names, roster.Find(id)?.Name ?? "");
        }

        own.ExceptWith(names);
        for (var i = 0; i < draft.Mentions.Count && i < MostCompared; i++)
        {
            var said = Said(draft.Mentions[i].Passage);
            said.IntersectWith(own);
            if (said.Count > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Said(Passage passage)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        ContentWords.Add(said, passage.Text.AsSpan(passage.Sentence.Span.Start, passage.Sentence.Span.Length));
        return said;
    }

    /// <summary>Whether any mention of the draft may be of the same family.</summary>
    public static bool Kinds(EventDraft draft, EventMention mention)
    {
        var loose = true;
        for (var i = 0; i < draft.Triggers.Count; i++)
        {
            var trigger = draft.Triggers[i];
            if (Families.Of(trigger.Kind) == Families.Of(mention.Kind) && !Families.AreTwoActs(trigger.Kind, mention.Kind))
            {
                return true;
            }

            loose &= trigger.Loose;
        }

        // A Gespräch may be a call; a call is a Gespräch only while nothing says that people met.
        return Families.Related(draft.Triggers[0], mention.Trigger) && (loose || mention.Trigger.Loose);
    }

    /// <summary>Those who take part without the states that a person or organ among them stands for.</summary>
    public static ImmutableArray<string> Distinct(ImmutableArray<string> participants, Roster roster)
    {
        var count = 0;
        for (var i = 0; i < participants.Length; i++)
        {
            count += IsStoodFor(participants, i, roster) ? 0 : 1;
        }

        if (count == participants.Length)
        {
            return participants;
        }

        var result = ImmutableArray.CreateBuilder<string>(count);
        for (var i = 0; i < participants.Length; i++)
        {
            if (!IsStoodFor(participants, i, roster))
            {
                result.Add(participants[i]);
            }
        }

        return result.MoveToImmutable();
    }

    // A state or organ for which another of them stands.
    private static bool IsStoodFor(ImmutableArray<string> participants, int at, Roster roster)
    {
        var id = participants[at];
        var (state, organ) = (roster.IsState(id), roster.IsOrgan(id));
        if (!state && !organ)
        {
            return false;
        }

        foreach (var other in participants)
        {
            if (other != id && roster.Same(other, id) && (state || roster.IsPerson(other)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of the smaller group have their match in the larger; 0 when one has none.</summary>
    public static int Shared(ImmutableArray<string> left, ImmutableArray<string> right, Roster roster)
    {
        (left, right) = (Distinct(left, roster), Distinct(right, roster));
        var (small, large) = left.Length <= right.Length ? (left, right) : (right, left);
        Span<bool> taken = large.Length <= 64 ? stackalloc bool[large.Length] : new bool[large.Length];
        taken.Clear();
        // Who is named in both is matched first, then who stands for whom.
        for (var exact = 1; exact >= 0; exact--)
        {
            foreach (var one in small)
            {
                if (large.Contains(one) != (exact == 1))
                {
                    continue;
                }

                var match = Free(large, taken, one, null);
                match = match >= 0 ? match : Free(large, taken, one, roster);
                if (match < 0)
                {
                    return 0;
                }

                taken[match] = true;
            }
        }

        return small.Length;
    }

    private static int Free(ImmutableArray<string> group, Span<bool> taken, string id, Roster? roster)
    {
        for (var i = 0; i < group.Length; i++)
        {
            if (!taken[i] && (roster is null ? group[i] == id : roster.Same(id, group[i])))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the places do not differ: one unknown, equal, or one inside the other.</summary>
    public static bool Places(string? left, string? right, Roster roster)
    {
        if (left is null || right is null || left == right)
        {
            return true;
        }

        var (one, other) = (roster.Find(left), roster.Find(right));
        var sameCountry = roster.StateOf(left) is { } state && state == roster.StateOf(right);
        return sameCountry && (IsVague(one) || IsVague(other));
    }

    // What one says in public is one event only when the same one says it.
    // The lower and the upper house vote each for itself.
    private static bool AreTwoHouses(string left, string right, Roster roster) => left != right && roster.IsParliament(left) && roster.IsParliament(right);

    private static int People(EventDraft draft, EventMention mention, Roster roster, bool sameArticle)
    {
        if (mention.Trigger.IsUtterance)
        {
            return !mention.Participants.IsEmpty && !draft.Participants.IsEmpty && draft.Participants[0] == mention.Participants[0] ? 1 : 0;
        }

        // A format has no members that anyone knows: place and day tell that it is they.
        if (mention.Trigger.IsEncounter && draft.Place is not null && draft.Place == mention.Place && (IsFormat(draft.Participants, roster) || IsFormat(mention.Participants, roster)))
        {
            return 1;
        }

        // Guests without a name are not those whom another sentence names.
        if (mention.Kind != EventKind.Call && Distinct(mention.Participants, roster).Length + Distinct(draft.Participants, roster).Length > 2 && (IsWithGroup(mention, roster) || draft.Mentions.All(other => IsWithGroup(other, roster))))
        {
            return 0;
        }

        // What someone decides or imposes is that one's act, whoever else it concerns.
        if (Families.Of(mention.Kind) == 4 && !mention.IsNoun && !mention.Participants.IsEmpty && !draft.Participants.IsEmpty && (!roster.Same(draft.Participants[0], mention.Participants[0]) || AreTwoHouses(draft.Participants[0], mention.Participants[0], roster)))
        {
            return 0;
        }

        var shared = Shared(draft.Participants, mention.Participants, roster);
        var alone = shared == 1 && (mention.Trigger.IsEncounter || mention.Kind == EventKind.Call);
        return alone && !sameArticle && (draft.Place is null || draft.Place != mention.Place) && !Hosts(draft.Participants, mention.Place, roster) && !Hosts(mention.Participants, draft.Place, roster) && Math.Max(draft.Participants.Length, mention.Participants.Length) > 1 ? 0 : shared;
    }

    private static bool IsWithGroup(EventMention mention, Roster roster) => mention.Group is not null && Distinct(mention.Participants, roster).Length == 1;

    private static bool IsFormat(ImmutableArray<string> participants, Roster roster) => participants is [var only] && roster.Find(only)?.Type == EntityType.Format;

    // A visit to Kyiv and a visit to the Ukrainian president lead to the same hosts.
    private static bool Hosts(ImmutableArray<string> participants, string? place, Roster roster) =>
        place is not null && roster.StateOf(place) is { } state && participants.Skip(1).Any(id => (roster.StateOf(id) ?? id) == state);

    private static bool IsVague(Entity? place) => place?.Subtype is "country" or "region" or "water" or "site" or "building";

    private static bool IsWide(MentionDate date) => date.Last.DayNumber - date.From.DayNumber > 6;
}
