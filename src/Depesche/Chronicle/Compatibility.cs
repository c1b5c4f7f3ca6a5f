using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Decides whether a mention and an event are one: days, kinds, people and places must fit.</summary>
internal static class Compatibility
{
    /// <summary>0 when they are not one, else the better the higher.</summary>
    public static int Score(EventDraft draft, EventMention mention, MentionDate date, Roster roster)
    {
        if (!Kinds(draft, mention) || !(draft.Date.Contains(date) || date.Contains(draft.Date)) || !Places(draft.Place, mention.Place, roster))
        {
            return 0;
        }

        var sameArticle = draft.Mentions.Any(other => other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id);
        var shared = People(draft, mention, roster, sameArticle);
        if (shared == 0 || (IsWide(date) && !IsWide(draft.Date) && shared < 2 && !mention.Trigger.IsUtterance))
        {
            return 0;
        }

        var exact = draft.Date.From == date.From && draft.Date.Last == date.Last;
        return (exact ? 100 : 50) + shared * 4 + (sameArticle ? 2 : 0) + (draft.Mentions[0].Kind == mention.Kind ? 1 : 0);
    }

    /// <summary>Whether any mention of the draft may be of the same family.</summary>
    public static bool Kinds(EventDraft draft, EventMention mention)
    {
        foreach (var other in draft.Mentions)
        {
            if (Families.Related(other.Trigger, mention.Trigger))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of the smaller group have their match in the larger; 0 when one has none.</summary>
    public static int Shared(ImmutableArray<string> left, ImmutableArray<string> right, Roster roster)
    {
        var (small, large) = left.Length <= right.Length ? (left, right) : (right, left);
        foreach (var one in small)
        {
            var found = false;
            foreach (var other in large)
            {
                found |= roster.Same(one, other);
            }

            if (!found)
            {
                return 0;
            }
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

        var shared = Shared(draft.Participants, mention.Participants, roster);
        var alone = shared == 1 && (mention.Trigger.IsEncounter || mention.Kind == EventKind.Call);
        return alone && !sameArticle && (draft.Place is null || draft.Place != mention.Place) && Math.Max(draft.Participants.Length, mention.Participants.Length) > 1 ? 0 : shared;
    }

    private static bool IsVague(Entity? place) => place?.Subtype is "country" or "region" or "water" or "site" or "building";

    private static bool IsWide(MentionDate date) => date.Last.DayNumber - date.From.DayNumber > 6;
}
