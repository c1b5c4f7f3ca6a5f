namespace Depesche.Naming;

/// <summary>Decides between places or bodies of one name that the knowledge keeps apart: Brest in Belarus and in France, the Bundesrat in Bern and in Berlin.</summary>
internal static class HomonymRule
{
    /// <summary>Gives each such name to the one whose country stands nearest in its paragraph, or else anywhere in the text.</summary>
    public static void Apply(ArticleScan scan)
    {
        for (var i = 0; i < scan.Drafts.Count; i++)
        {
            var draft = scan.Drafts[i];
            if (draft is not { Kind: MentionKind.Name, Entity: >= 0 } || scan.Index.Entities[draft.Entity] is not { Type: not EntityType.Person, NotSameAs.IsEmpty: false } place)
            {
                continue;
            }

            var best = draft.Entity;
            var nearest = Nearest(scan, draft, place);
            foreach (var id in place.NotSameAs)
            {
                var other = scan.Index.Number(id);
                if (other >= 0 && scan.Index.Entities[other] is { Type: not EntityType.Person } rival && Shares(rival, place) && Nearest(scan, draft, rival) is var distance && distance < nearest)
                {
                    (best, nearest) = (other, distance);
                }
            }

            if (best != draft.Entity)
            {
                scan.Drafts[i] = draft with { Entity = best };
                scan.Named(draft.First, "", best);
            }
        }
    }

    private static bool Shares(Entity one, Entity other) => one.Variants.Append(one.Name).Intersect(other.Variants.Append(other.Name), StringComparer.Ordinal).Any();

    // How many words lie between the place and anything else of its country; another paragraph is farther than any word of the same.
    private static int Nearest(ArticleScan scan, Draft draft, Entity place)
    {
        var nearest = int.MaxValue;
        foreach (var other in scan.Drafts)
        {
            if (other.Entity < 0 || other.First == draft.First || scan.Index.Entities[other.Entity] is not { Type: EntityType.Place } named || named.Country != place.Country || named.Name == place.Name)
            {
                continue;
            }

            var distance = Math.Abs(other.First - draft.First) + (scan.Has(other.First, draft.First) ? 0 : 100_000);
            nearest = Math.Min(nearest, distance);
        }

        return nearest;
    }
}
