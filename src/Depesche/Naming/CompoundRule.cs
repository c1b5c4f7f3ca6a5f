namespace Depesche.Naming;

/// <summary>Finds names that a closed compound begins with: Ukrainekonflikt, kremlnah.</summary>
internal static class CompoundRule
{
    /// <summary>Reads the words that nothing else knows.</summary>
    public static void Apply(ArticleScan scan)
    {
        foreach (var i in scan.Compounds.Items)
        {
            if (!scan.IsFree(i))
            {
                continue;
            }

            var (entity, length) = scan.Index.Prefix(scan.Text(i));
            if (entity >= 0)
            {
                scan.Add(new Draft(i, i, MentionKind.Part, entity, NamingRules.Part) { Cut = length });
            }
        }
    }
}
