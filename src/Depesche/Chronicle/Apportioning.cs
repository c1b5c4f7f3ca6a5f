using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Splits what several bodies did, each in a place of its own: der Rat tagte in Brüssel und die OSZE in Wien.</summary>
internal static class Apportioning
{
    /// <summary>One mention for each body with its place; the mention as it is when the clause does not pair them.</summary>
    public static ImmutableArray<EventMention> Split(ClauseView clause, EventMention mention, Roster roster)
    {
        if (!mention.Trigger.IsEncounter || mention.Kind == EventKind.Visit || mention.IsNoun)
        {
            return [mention];
        }

        var pairs = new List<(NamedPart Body, NamedPart Place)>();
        foreach (var body in clause.Names)
        {
            if (body is { IsAttribute: false, Link.Type: Naming.EntityType.Organisation } && PlaceBehind(clause, body) is { } place)
            {
                pairs.Add((body, place));
            }
        }

        if (pairs.Count < 2 || pairs.Select(pair => pair.Place.Link.Entity).Distinct(StringComparer.Ordinal).Count() < pairs.Count)
        {
            return [mention];
        }

        return [.. pairs.Select(pair => mention with { Participants = roster.MembersOf(pair.Body.Id), Place = pair.Place.Link.Entity, Subjects = [pair.Body.Id] })];
    }

    private static NamedPart? PlaceBehind(ClauseView clause, NamedPart body)
    {
        foreach (var name in clause.Names)
        {
            if (name.First == body.Last + 2 && PlaceChooser.IsPlace(name))
            {
                return name;
            }
        }

        return null;
    }
}
