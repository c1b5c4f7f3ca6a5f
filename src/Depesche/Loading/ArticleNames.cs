using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Gives articles their ids and titles, and sees to it that no two share an id or an address.</summary>
internal static class ArticleNames
{
    private const int LongestTitle = 90;

    /// <summary>The id of an article that states none: the slug of its path below the folder of articles, without the ending.</summary>
    public static string IdOf(string relative)
    {
        var path = relative.StartsWith("articles/", StringComparison.Ordinal) ? relative["articles/".Length..] : relative;
        return Slug.Of(Path.ChangeExtension(path, null));
    }

    /// <summary>The article with its id, and a title made of its first words where it has no headline.</summary>
    public static Article Named(ParsedArticle parsed, string id, string file, string hash) =>
        new(id, file, parsed.Source, parsed.Title ?? FirstWords(parsed.Blocks) ?? id, parsed.Blocks, parsed.Facts) { HasHeadline = parsed.Title is not null, Hash = hash, Parts = parsed.Parts, StatedId = parsed.Id };

    /// <summary>The article with other blocks and another headline; without one it is called by its first words.</summary>
    public static Article Titled(Article article, ImmutableArray<Block> blocks, string? title) =>
        article with { Blocks = blocks, Title = title ?? FirstWords([.. blocks.Where(block => block.Dropped is null)]) ?? article.Id, HasHeadline = title is not null };

    /// <summary>Tells ids and addresses that two articles share, and addresses that are none.</summary>
    public static void Check(ImmutableArray<Article> articles, DiagnosticBag bag)
    {
        var ids = new Dictionary<string, Article>(StringComparer.OrdinalIgnoreCase);
        var addresses = new Dictionary<string, Article>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in articles)
        {
            if (!ids.TryAdd(article.Id, article))
            {
                Tell(LoadingProblems.DuplicateId, article, article.StatedId, article.Id, ids[article.Id]);
                continue;
            }

            var address = article.Id;
            if (article.Facts.Slug is { } slug)
            {
                address = slug.Value;
                // A page of that name stands for its folder; no article has it.
                if (address is "" or "index" || address != Slug.Of(address))
                {
                    bag.Add(LoadingProblems.BadSlug, slug.Source, slug.Span, address, address == "index" ? "index-seite" : Slug.Of(address));
                }
            }

            if (!addresses.TryAdd(address, article))
            {
                Tell(LoadingProblems.DuplicateAddress, article, article.Facts.Slug ?? article.StatedId, address, addresses[address]);
            }
        }

        // At the key that says it; a file without one has its first line.
        void Tell(Problem problem, Article article, Stated<string>? place, string name, Article other)
        {
            if (place is not null)
            {
                bag.Add(problem, place.Source, place.Span, name, other.Source.Path);
            }
            else
            {
                bag.Add(problem, article.Source.Path, 1, 1, name, other.Source.Path);
            }
        }
    }

    private static string? FirstWords(ImmutableArray<Block> blocks)
    {
        var words = blocks.FirstOrDefault(block => block.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem)?.Text ?? blocks.FirstOrDefault()?.Text;
        if (words is null || words.Length <= LongestTitle)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', LongestTitle);
        return words[..(cut > 20 ? cut : LongestTitle)].TrimEnd(' ', ',', ';', ':', '–', '-') + " …";
    }
}
