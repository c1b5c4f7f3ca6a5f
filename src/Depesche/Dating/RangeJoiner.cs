namespace Depesche.Dating;

/// <summary>Joins neighbouring expressions that are the two ends of one stretch of time.</summary>
internal static class RangeJoiner
{
    /// <summary>"von Montag bis Donnerstag", "vom 31. Dezember bis zum 2. Januar", "zwischen 2014 und 2018".</summary>
    public static void Join(in Tokens tokens, List<Draft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            var (left, right) = (drafts[i - 1], drafts[i]);
            if (left.Group > 0 || right.Group > 0 || !Alike(left.Says, right.Says) || !Joined(tokens, left, right))
            {
                continue;
            }

            var group = 1000 + i;
            drafts[i - 1] = left with { Group = group, IsRange = true };
            drafts[i] = right with { Group = group, IsRange = true };
        }
    }

    private static bool Joined(in Tokens tokens, Draft left, Draft right)
    {
        var between = right.First - left.Last;
        if (between is < 1 or > 2)
        {
            return false;
        }

        if (between == 2 && !(tokens.Class(left.Last + 1) is TokenClass.FusedPreposition or TokenClass.Preposition or TokenClass.Article))
        {
            return false;
        }

        return tokens.Is(left.Last, TokenClass.Until) || tokens.Is(left.Last, '-') || (tokens.Says(left.Last, "und") && tokens.Says(left.First - 1, "zwischen"));
    }

    private static bool Alike(PartialDate left, PartialDate right) =>
        left.Kind == right.Kind && left.Kind is PartialKind.Calendar or PartialKind.Weekday or PartialKind.Clock && (left.Day is null) == (right.Day is null);
}
