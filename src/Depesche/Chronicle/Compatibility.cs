using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Decides whether a mention and an event are one: days, kinds, people and places must fit.</summary>
internal static class Compatibility
{
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

        var sameArticle = draft.Mentions.Any(other => other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id);
        var shared = People(draft, mention, roster, sameArticle);
        if (shared == 0 || (IsWide(date) && !IsWide(draft.Date) && shared < 2 && !mention.Trigger.IsUtterance && !(mention.Kind == EventKind.Military && draft.Date.From == date.From)))
        {
            return 0;
        }

        var exact = draft.Date.From == date.From && draft.Date.Last == date.Last;
        return (exact ? 100 : 50) + shared * 4 + (sameArticle ? 2 : 0) + (draft.Mentions[0].Kind == mention.Kind ? 1 : 0);
    }

    /// <summary>Whether any mention of the draft may be of the same family.</summary>
    public static bool Kinds(EventDraft draft, EventMention mention)
    {
        var loose = true;
        foreach (var trigger in draft.Triggers)
        {
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
    public static ImmutableArray<string> Distinct(ImmutableArray<string> participants, Roster roster) =>
        [.. participants.Where(id => !participants.Any(other => other != id && roster.Same(other, id) && (roster.IsState(id) || (roster.IsOrgan(id) && roster.IsPerson(other)))))];

    /// <summary>How many of the smaller group have their match in the larger; 0 when one has none.</summary>
    public static int Shared(ImmutableArray<string> left, ImmutableArray<string> right, Roster roster)
    {
        (left, right) = (Distinct(left, roster), Distinct(right, roster));
        var (small, large) = left.Length <= right.Length ? (left, right) : (right, left);
        var free = large.ToList();
        foreach (var one in small.OrderBy(one => large.Contains(one) ? 0 : 1))
        {
            var match = free.IndexOf(one);
            match = match >= 0 ? match : free.FindIndex(other => roster.Same(one, other));
            if (match < 0)
            {
                return 0;
            }

            free.RemoveAt(match);
        }

        return small.Length;
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
        if (Families.Of(mention.Kind) == 4 && !mention.IsNoun && !mention.Participants.IsEmpty && !draft.Participants.IsEmpty && !roster.Same(draft.Participants[0], mention.Participants[0]))
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
