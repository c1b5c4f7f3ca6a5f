namespace Depesche.Naming;

/// <summary>Finds capitals that are called by their country: in der ukrainischen Hauptstadt, Frankreichs Hauptstadt.</summary>
internal static class CapitalRule
{
    /// <summary>Reads the nouns; with the city's name behind it the phrase is no mention of its own.</summary>
    public static void Apply(ArticleScan scan)
    {
        foreach (var i in scan.Nouns.Items)
        {
            if (i == 0 || !scan.Is(i, Words.CapitalCity) || !scan.IsFree(i) || !scan.Follows(i) || scan.HyphenBehind(i) || scan.OwnerOf(i - 1) is not { Entity: >= 0 } owner || owner.Last != i - 1)
            {
                continue;
            }

            var country = scan.Index.Entities[owner.Entity];
            var isWhose = owner.Kind == MentionKind.Adjective || (owner.Kind == MentionKind.Name && scan.Text(i - 1)[^1] == 's');
            var isNamed = scan.Has(i + 1, i) && scan.Follows(i + 1) && scan.OwnerOf(i + 1) is { First: var first } && first == i + 1;
            if (country.Subtype != "country" || !isWhose || isNamed || scan.Index.CapitalOf(owner.Entity) is not (>= 0 and var capital))
            {
                continue;
            }

            var start = owner.First;
            var hasArticle = owner.Kind == MentionKind.Adjective && scan.Has(start - 1, start) && scan.Follows(start) && scan.Is(start - 1, Words.Article) && scan.IsFree(start - 1);
            owner.IsInner = true;
            scan.Add(new Draft(hasArticle ? start - 1 : start, i, MentionKind.Role, capital, NamingRules.Capital));
        }
    }
}
