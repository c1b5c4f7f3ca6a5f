using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>Takes menus, dates and advertising out of the first lines of a plain text before its kicker and headline are chosen among them.</summary>
internal static class HeadLines
{
    /// <summary>As many lines are looked at.</summary>
    public const int Most = 14;

    private const int ShortestSentence = 60;

    private const int ShortestHeadline = 30;

    /// <summary>The article with its headline chosen among the lines that are its own.</summary>
    /// <param name="article">The article.</param>
    /// <param name="ruleOf">The rule by which a block goes as a whole; null when it stays.</param>
    public static Article Choose(Article article, Func<Block, string?> ruleOf)
    {
        if (article.Parts is not { } parts)
        {
            return article;
        }

        // What stands below the first real sentence is no head any more.
        var head = parts.Paragraphs.Take(Most).ToList();
        var dates = article.Blocks.Where(block => block.Kind == BlockKind.Dateline).Select(block => block.Map.Runs[0].Source).ToHashSet();
        var rules = head.ConvertAll(block => dates.Contains(block.Map.Runs[0].Source) ? CleaningRules.Dates : ruleOf(block));
        var body = Enumerable.Range(0, head.Count).FirstOrDefault(i => rules[i] is null && TextShape.EndsSentence(head[i].Text) && head[i].Text.Length > ShortestSentence, head.Count);
        Spread(head, rules, body);
        for (var i = 1; i < head.Count; i++)
        {
            // "Korrespondent in Wien" below the name.
            rules[i] = rules[i] is null && rules[i - 1] == CleaningRules.Byline && MakersLines.IsRole(new PageLine(head[i].Text)) ? CleaningRules.Byline : rules[i];
        }

        // A headline stands above its author's name, and a long one above its date.
        var most = int.MaxValue;
        for (var i = 1; i < head.Count; i++)
        {
            var own = Enumerable.Range(0, i).Where(at => rules[at] is null).ToList();
            if (own.Count > 0 && (rules[i] == CleaningRules.Byline || (rules[i] == CleaningRules.Dates && own.Exists(at => head[at].Text.Length > ShortestHeadline))))
            {
                most = own.Count;
                break;
            }
        }

        var left = new Dictionary<Block, Block>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < body; i++)
        {
            // Lines of dates are found again, for what they state.
            if (rules[i] is { } rule && rule != CleaningRules.Dates)
            {
                left.Add(head[i], head[i] with { Dropped = new Drop(rule, CleaningRules.Because(rule)) });
            }
        }

        if (left.Count == 0 && most == int.MaxValue)
        {
            return article;
        }

        var (blocks, facts, title) = parts.Shape(article.Source, left, most);
        return ArticleNames.Titled(article, blocks, title) with { Facts = article.Facts with { Dates = facts.Dates } };
    }

    /// <summary>Drops words that are navigation only beside other lines of it.</summary>
    public static void DropBeside(List<Block> blocks, Func<Block, bool> isKept)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var step = 0; step < blocks.Count; step++)
            {
                var i = pass == 0 ? step : blocks.Count - 1 - step;
                if (blocks[i] is { Dropped: null, IsReference: false, Kind: BlockKind.Paragraph or BlockKind.Subheading or BlockKind.ListItem, Text.Length: < 30 } block && !isKept(block)
                    && NavigationLines.IsAmbiguous(new PageLine(block.Text)) && (IsBar(blocks, i - 1) || IsBar(blocks, i + 1)) && !HeadsText(blocks, i))
                {
                    blocks[i] = block with { Dropped = new Drop(CleaningRules.Navigation, CleaningRules.Because(CleaningRules.Navigation)) };
                }
            }
        }
    }

    // From clear lines to the words beside them.
    private static void Spread(List<Block> head, List<string?> rules, int body)
    {
        for (var i = 0; i < body; i++)
        {
            Take(i, i - 1);
        }

        for (var i = body - 1; i >= 0; i--)
        {
            Take(i, i + 1);
        }

        void Take(int i, int beside)
        {
            if (rules[i] is null && beside >= 0 && beside < body && rules[beside] is CleaningRules.Navigation or "teilen" or CleaningRules.Dates && NavigationLines.IsAmbiguous(new PageLine(head[i].Text)))
            {
                rules[i] = CleaningRules.Navigation;
            }
        }
    }

    private static bool IsBar(List<Block> blocks, int at) => at >= 0 && at < blocks.Count && blocks[at].Dropped?.Rule is CleaningRules.Navigation or "teilen" or "aufforderung" or CleaningRules.Related;

    // A section's name above a paragraph may be the text's own heading.
    private static bool HeadsText(List<Block> blocks, int at) => at + 1 < blocks.Count && blocks[at + 1] is { Dropped: null } next && TextShape.EndsSentence(next.Text) && Furniture.Sections.Contains(blocks[at].Text.ToLowerInvariant());
}
