using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Rendering;

/// <summary>Addresses of an original that open it at one sentence: <c>#:~:text=prefix-,start,end,-suffix</c> of the sentence's first and last words.</summary>
/// <remarks>
/// The words are a very short excerpt whatever the rights: never more than twelve in a row, with those around the sentence. A browser takes the first place that
/// fits, so more words are added only until that is the sentence itself; where they never are enough, the address names no words and opens the whole original.
/// </remarks>
internal sealed class TextFragments
{
    /// <summary>A sentence of at most so many words is given whole.</summary>
    public const int MostWhole = 6;

    private const int FewestWords = 3;
    private const int MostWords = 5;
    private const int MostAround = 3;
    private const int MostLetters = 300;

    // Each sentence is looked for from the top.
    private const int LongestText = 200_000;

    private readonly Article article;
    private readonly string text;
    private readonly int[] starts;

    /// <summary>The addresses within one article.</summary>
    /// <param name="article">The article; what cleaning took out counts as well, since the original has it.</param>
    public TextFragments(Article article)
    {
        this.article = article;
        starts = new int[article.Blocks.Length];
        for (var (i, at) = (0, 0); i < starts.Length; at += article.Blocks[i].Text.Length + 1, i++)
        {
            starts[i] = at;
        }

        text = article.Facts.Url is null || article.Blocks.Sum(block => block.Text.Length + 1) > LongestText ? "" : string.Join('\n', article.Blocks.Select(block => block.Text));
    }

    /// <summary>The original opened at a sentence; null when no address is known.</summary>
    /// <param name="block">Number of the block.</param>
    /// <param name="sentence">The sentence within it.</param>
    public string? Address(int block, TextSpan sentence) =>
        article.Facts.Url is not { } url ? null : Directive(block, sentence) is not { } directive ? url : WithDirective(url, directive);

    private static string WithDirective(string url, string directive)
    {
        var old = url.IndexOf(":~:", StringComparison.Ordinal);
        var bare = (old < 0 ? url : url[..old]).TrimEnd('#');
        return $"{bare}{(bare.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={directive}";
    }

    private string? Directive(int block, TextSpan sentence)
    {
        ImmutableArray<TextSpan> words = text.Length == 0 ? [] : Words(starts[block] + sentence.Start, starts[block] + sentence.End);
        if (words.IsEmpty)
        {
            return null;
        }

        foreach (var (first, last) in Lengths(words.Length))
        {
            if (Compose(words, first, last, "", "") is { } plain)
            {
                return plain;
            }
        }

        var before = Words(starts[block], words[0].Start);
        var after = Words(words[^1].End, starts[block] + article.Blocks[block].Text.Length);
        var (start, end) = Lengths(words.Length)[0];
        for (var around = 1; around <= MostAround; around++)
        {
            // With the marks between, since only blanks may stand there.
            var prefix = before.IsEmpty ? "" : text[before[^Math.Min(around, before.Length)].Start..words[0].Start].TrimEnd();
            var suffix = after.IsEmpty ? "" : text[words[^1].End..after[Math.Min(around, after.Length) - 1].End].TrimStart();
            if ((Compose(words, start, end, prefix, "") ?? Compose(words, start, end, prefix, suffix)) is { } framed)
            {
                return framed;
            }
        }

        return null;
    }

    // How many words at the start and at the end; none at the end where the whole sentence is meant.
    private static List<(int First, int Last)> Lengths(int words)
    {
        if (words <= MostWhole)
        {
            return [(words, 0)];
        }

        var lengths = new List<(int, int)>();
        for (var sum = 2 * FewestWords; sum <= 2 * MostWords && sum < words; sum++)
        {
            lengths.Add((sum - (sum / 2), sum / 2));
        }

        return lengths;
    }

    // Null unless the first place that fits is the sentence. As browsers look for it: capital letters count for nothing, words are whole, the nearest end after the start.
    private string? Compose(ImmutableArray<TextSpan> words, int first, int last, string prefix, string suffix)
    {
        var start = text[words[0].Start..words[first - 1].End];
        var end = last == 0 ? "" : text[words[^last].Start..words[^1].End];
        if (start.Length + end.Length + prefix.Length + suffix.Length > MostLetters
            || Find(start, 0, at => prefix.Length == 0 || StandsBefore(prefix, at)) != words[0].Start
            || (end.Length == 0 ? suffix.Length > 0 && !StandsAfter(suffix, words[^1].End) : Find(end, words[0].Start + start.Length, at => suffix.Length == 0 || StandsAfter(suffix, at + end.Length)) != words[^last].Start))
        {
            return null;
        }

        return $"{(prefix.Length == 0 ? "" : Encode(prefix) + "-,")}{Encode(start)}{(end.Length == 0 ? "" : "," + Encode(end))}{(suffix.Length == 0 ? "" : ",-" + Encode(suffix))}";
    }

    private int Find(string term, int from, Func<int, bool> fits)
    {
        while (from <= text.Length && text.IndexOf(term, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            if (IsEdge(at) && IsEdge(at + term.Length) && fits(at))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    private bool IsEdge(int at) => at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);

    private bool StandsBefore(string prefix, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at >= prefix.Length && IsEdge(at - prefix.Length) && text.AsSpan(at - prefix.Length, prefix.Length).Equals(prefix, StringComparison.OrdinalIgnoreCase);
    }

    private bool StandsAfter(string suffix, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at + suffix.Length <= text.Length && IsEdge(at + suffix.Length) && text.AsSpan(at, suffix.Length).Equals(suffix, StringComparison.OrdinalIgnoreCase);
    }

    // Words between blanks, without the marks around them; what is only marks is none.
    private ImmutableArray<TextSpan> Words(int from, int to)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = from; at < to; at++)
        {
            var start = at;
            while (at < to && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var (first, last) = (start, at);
            while (first < last && !char.IsLetterOrDigit(text[first]))
            {
                first++;
            }

            while (last > first && !char.IsLetterOrDigit(text[last - 1]))
            {
                last--;
            }

            if (first < last)
            {
                words.Add(new TextSpan(first, last));
            }
        }

        return words.ToImmutable();
    }

    // A hyphen, too, means something in a text directive.
    private static string Encode(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}
