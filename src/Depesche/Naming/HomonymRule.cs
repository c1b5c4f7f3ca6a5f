namespace Depesche.Naming;

/// <summary>Decides between places or bodies of one name that the knowledge keeps apart: Brest in Belarus and in France, the Bundesrat in Bern and in Berlin.</summary>
internal static class HomonymRule
{
    // So many places in front and behind are asked for their country: in a book of towns the one at its other end says nothing.
    private const int Reach = 200;

    /// <summary>Gives each such name to the one whose country stands nearest in its paragraph, or else anywhere in the text.</summary>
    public static void Apply(ArticleScan scan)
    {
        long[]? places = null;
        for (var i = 0; i < scan.Drafts.Count; i++)
        {
            var draft = scan.Drafts[i];
            if (draft is not { Kind: MentionKind.Name, Entity: >= 0 } || scan.Index.Entities[draft.Entity] is not { Type: not EntityType.Person, NotSameAs.IsEmpty: false } place)
            {
                continue;
            }

            var best = draft.Entity;
            places ??= Places(scan);
            var nearest = Nearest(scan, places, draft, place);
            foreach (var id in place.NotSameAs)
            {
                var other = scan.Index.Number(id);
                if (other >= 0 && scan.Index.Entities[other] is { Type: not EntityType.Person } rival && Shares(rival, place) && Nearest(scan, places, draft, rival) is var distance && distance < nearest)
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

    // The drafts of places in the order of the text: the first word above, the number of the draft below.
    private static long[] Places(ArticleScan scan)
    {
        var places = new List<long>();
        for (var i = 0; i < scan.Drafts.Count; i++)
        {
            if (scan.Drafts[i] is { Entity: >= 0 } draft && scan.Index.Entities[draft.Entity].Type == EntityType.Place)
            {
                places.Add(((long)draft.First << 32) | (uint)i);
            }
        }

        places.Sort();
        return [.. places];
    }

    // How many words lie between the place and anything else of its country; another paragraph is farther than any word of the same.
    private static int Nearest(ArticleScan scan, long[] places, Draft draft, Entity place)
    {
        var at = Array.BinarySearch(places, (long)draft.First << 32);
        at = at < 0 ? ~at : at;
        return Math.Min(Nearest(scan, places.AsSpan(0, at), -1, draft, place), Nearest(scan, places.AsSpan(at), 1, draft, place));
    }

    // The first that fits on one side is the nearest there.
    private static int Nearest(ArticleScan scan, ReadOnlySpan<long> places, int step, Draft draft, Entity place)
    {
        for (var steps = 0; steps < Math.Min(Reach, places.Length); steps++)
        {
            var other = scan.Drafts[(int)(uint)places[step < 0 ? places.Length - 1 - steps : steps]];
            if (other.First != draft.First && scan.Index.Entities[other.Entity] is var named && named.Country == place.Country && named.Name != place.Name)
            {
                return Math.Abs(other.First - draft.First) + (scan.Has(other.First, draft.First) ? 0 : 100_000);
            }
        }

        return int.MaxValue;
    }
}
