using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Dating;

/// <summary>Articles made of lines, for tests that need no files.</summary>
internal static class Texts
{
    public static readonly DateOnly Tuesday = new(2022, 1, 18);

    public static Article Of(string text, string? published = null, string id = "a", StatedDateKind kind = StatedDateKind.Published, string where = "front-matter")
    {
        var source = new SourceText(id + ".txt", text);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Trim().Length > 0)
            {
                blocks.Add(new Block(line.StartsWith("Bild: ", StringComparison.Ordinal) ? BlockKind.Caption : BlockKind.Paragraph, line, OffsetMap.Straight(at, line.Length)));
            }

            at += line.Length + 1;
        }

        var facts = published is null ? ArticleFacts.None : ArticleFacts.None with { Dates = [new StatedDate(kind, published, where, source, new TextSpan(0, 0))] };
        return new Article(id, id + ".txt", source, id, blocks.ToImmutable(), facts);
    }

    public static DocumentTime On(DateOnly first, DateOnly? last = null) => new(first, last ?? first, DocumentTimeSource.Metadata, []);

    public static ImmutableArray<ResolvedTimex> Resolve(string text, DateOnly? first = null, DateOnly? last = null)
    {
        var article = Of(text);
        return TimexResolver.Resolve(article, TimexTagger.Tag(article), first is { } day ? On(day, last) : DocumentTime.Unknown, new DiagnosticBag());
    }

    public static DatingClues Clues(Article article, params (string Word, string Entity)[] names)
    {
        var keys = ImmutableArray.CreateBuilder<(string, BlockSpan)>();
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            foreach (var (word, entity) in names)
            {
                var text = article.Blocks[block].Text;
                for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                {
                    keys.Add((entity, new BlockSpan(block, at, at + word.Length)));
                }
            }
        }

        return new DatingClues(article, TimexTagger.Tag(article), keys.ToImmutable());
    }
}
