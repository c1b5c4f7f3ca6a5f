namespace Depesche.Loading;

/// <summary>Tells headlines, subheadings, captions and list items of plain text from paragraphs by their form alone.</summary>
internal static class TextShape
{
    private const int LongestHeadline = 170;

    private const int LongestSubheading = 100;

    private const int ShortestCaption = 30;

    // Endings of adjectives that stand with a capital only at the start of a headline.
    private static readonly string[] AdjectiveEndings = ["ische", "ischer", "isches", "ischen", "liche", "licher", "liches"];

    private static readonly string[] CreditWords = ["imago", "Getty", "Reuters", "REUTERS", "AFP", "dpa", "TASS", "APA", "Keystone", "picture alliance", "Archivbild", "Archivfoto", "Symbolbild", "Symbolfoto"];

    /// <summary>The blocks with their kinds; a kicker fused with the headline becomes a block of its own.</summary>
    /// <param name="blocks">The blocks in order.</param>
    /// <param name="title">A headline stated elsewhere; then only a first block with the same words is one.</param>
    /// <param name="most">How many of the first blocks may be kicker and headline.</param>
    public static IEnumerable<Block> Classify(IEnumerable<Block> blocks, string? title, int most = int.MaxValue)
    {
        var all = blocks.ToList();
        var seen = all.Where(block => block.Text.Length >= ShortestCaption).GroupBy(block => block.Text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var body = all.FindIndex(block => !IsHeading(block.Text, LongestHeadline, questions: true));
        var heads = title is null ? Math.Min(Math.Min(body < 0 ? Math.Min(all.Count - 1, 1) : body, 2), most) : 0;
        for (var i = 0; i < all.Count; i++)
        {
            var block = all[i];
            if (i < heads)
            {
                foreach (var part in i == heads - 1 ? Headline(block) : [block with { Kind = BlockKind.Kicker }])
                {
                    yield return part;
                }
            }
            else
            {
                yield return Body(block, i, title, seen);
            }
        }
    }

    /// <summary>Whether the words end as a sentence or an announcement of speech does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> words)
    {
        var end = words.Length;
        while (end > 0 && words[end - 1] is '“' or '”' or '«' or '»' or '"' or '\'' or '‘' or '’' or ')' or ']')
        {
            end--;
        }

        return end > 0 && words[end - 1] is '.' or '!' or '?' or '…' or ':' or ';';
    }

    private static Block Body(Block block, int index, string? title, HashSet<string> seen)
    {
        var words = block.Text;
        if (words.IndexOf("://", StringComparison.Ordinal) is > 0 and var address)
        {
            // A name with a full address behind it is one of a list of sources; an address in a sentence leaves the sentence what it is.
            var start = words.LastIndexOf(' ', address) + 1;
            return words.IndexOf(' ', address) < 0 && start > 1 && words[start - 2] == ':' ? block with { Kind = BlockKind.ListItem } : block;
        }

        if (index == 0 && title is not null && words == title)
        {
            return block with { Kind = BlockKind.Headline };
        }

        if (words is ['-' or '*' or '•', ' ', ..])
        {
            return Part(block, 2, words.Length, BlockKind.ListItem);
        }

        if (words.Length >= ShortestCaption && (seen.Contains(words) || IsCaption(words)))
        {
            return block with { Kind = BlockKind.Caption };
        }

        return IsHeading(words, LongestSubheading, questions: true) && index > 0 ? block with { Kind = BlockKind.Subheading, Level = 2 } : block;
    }

    // Words below a picture are no sentence: a place and time in brackets at the end, or the credit of a picture agency.
    private static bool IsCaption(string words)
    {
        var bracket = words.LastIndexOf('(');
        if (words[^1] == ')' && bracket > 0 && words.Length - bracket < 60 && words.AsSpan(bracket).ContainsAnyInRange('0', '9') && !EndsSentence(words.AsSpan(0, bracket).TrimEnd()))
        {
            return true;
        }

        return !EndsSentence(words) && words.Length > 60 && CreditWords.Any(credit => words.Contains(credit, StringComparison.Ordinal)) && words.AsSpan().ContainsAny('/', '©', ':');
    }

    private static bool IsHeading(string words, int longest, bool questions)
    {
        if (words.Length > longest || words.Length < 2 || words[^1] is ',' or ';' or ':' or '.' or '…' || words[0] is '„' or '"' or '»' or '“')
        {
            return false;
        }

        // A question or an exclamation may be a headline when it is the only sentence.
        return !EndsSentence(words) || (questions && words[^1] is '?' or '!' && words.AsSpan(0, words.Length - 1).IndexOfAny('.', '?', '!') < 0);
    }

    private static IEnumerable<Block> Headline(Block block)
    {
        var words = block.Text.Split(' ', 3);
        if (words.Length == 3 && words[0].Length >= 5 && char.IsUpper(words[0][0]) && char.IsUpper(words[1][0]) && char.IsLetter(words[0][^1]) && (!words[0].EndsWith('e') || words[0].EndsWith("ie", StringComparison.Ordinal))
            && AdjectiveEndings.Any(ending => words[1].EndsWith(ending, StringComparison.Ordinal)))
        {
            return [Part(block, 0, words[0].Length, BlockKind.Kicker), Part(block, words[0].Length + 1, block.Text.Length, BlockKind.Headline)];
        }

        return [block with { Kind = BlockKind.Headline }];
    }

    private static Block Part(Block block, int start, int end, BlockKind kind) => BlockParts.Cut(block, start, end) with { Kind = kind };
}
