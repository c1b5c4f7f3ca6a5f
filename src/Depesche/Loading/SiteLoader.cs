using System.Collections.Immutable;
using System.Security.Cryptography;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Reads a content folder: finds the files, decodes them, and hands each article to the format that can read it.</summary>
public static class SiteLoader
{
    private static readonly TextFormat PlainText = new();

    private static readonly IArticleFormat[] Formats = [PlainText, new MarkdownFormat(), new HtmlFormat()];

    /// <summary>Reads everything below a content folder. What cannot be read is told; the rest is still returned.</summary>
    public static SiteSource Load(LoadOptions options, DiagnosticBag bag)
    {
        if (ContentFolder.Open(options, bag) is not { } folder)
        {
            return new SiteSource(SiteConfigReader.Read(null, options, bag), [], [], [], []);
        }

        var site = folder.Knowledge.FirstOrDefault(file => file.Relative == SiteSource.ConfigFile);
        var config = SiteConfigReader.Read(site is null ? null : ContentBytes.ReadText(site, bag), options, bag);
        var read = new Article?[folder.Articles.Length];
        var excluded = 0;
        Parallel.For(0, read.Length, i => read[i] = ReadArticle(folder.Articles[i], bag, ref excluded));
        ImmutableArray<Article> articles = [.. read.OfType<Article>().Select(article => PublicationRights.Decide(article, config, bag))];
        ArticleNames.Check(articles, bag);
        if (folder.Articles.Length == 0)
        {
            bag.Add(LoadingProblems.NoArticles, null, options.ContentFolder);
        }

        else if (excluded == folder.Articles.Length)
        {
            bag.Add(LoadingProblems.AllExcluded, null, options.ContentFolder);
        }

        return new SiteSource(config, articles, Yaml(folder.In("entities", ".yaml"), YamlLimits.Knowledge, bag), Yaml(folder.In("events", ".yaml").Where(file => file.Relative != SiteSource.EventIdFile), YamlLimits.Knowledge, bag), Pages(folder.In("pages", ".md"), bag))
        {
            Addresses = One(SiteSource.AddressFile),
            EventIds = One(SiteSource.EventIdFile),
        };

        YamlFile? One(string path) => Yaml(folder.Knowledge.Where(file => file.Relative == path), YamlLimits.Registry, bag).FirstOrDefault();
    }

    /// <summary>Makes an article of one plain text, as `annotate` reads it from a line.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="text">The text as read.</param>
    /// <param name="title">A title given beside the text; null when none was.</param>
    /// <param name="published">A date given beside the text, which then wins over what the text states; null when none was.</param>
    public static Article FromText(string id, string text, string? title, string? published)
    {
        var source = new SourceText(id, text);
        var stated = published is null
            ? ArticleFacts.None
            : ArticleFacts.None with { Dates = [new StatedDate(StatedDateKind.Published, published, "argument", source, default)] };
        var parsed = TextFormat.Read(source, 0, FrontMatterFacts.None with { Title = title, Facts = stated });
        return ArticleNames.Named(parsed, id, id, "");
    }

    private static Article? ReadArticle(ContentFile file, DiagnosticBag bag, ref int excluded)
    {
        if (ContentBytes.Read(file, bag) is not { } bytes || FileDecoder.Decode(bytes, file.Display, bag) is not { } text)
        {
            return null;
        }

        var source = new SourceText(file.Display, text);
        if (Lines.TooLong(text) is { } line)
        {
            bag.Add(LoadingProblems.TooLarge, source, line, "1 MB in one line");
            return null;
        }

        var ending = Path.GetExtension(file.Relative).ToLowerInvariant();
        var parsed = Formats.First(format => format.CanRead(ending)).Read(source, bag);
        if (parsed is null or { Exclude: true })
        {
            if (parsed is not null)
            {
                Interlocked.Increment(ref excluded);
            }

            return null;
        }

        if (parsed.Blocks.Sum(block => (long)block.Text.Length) > Limits.ArticleText)
        {
            bag.Add(LoadingProblems.TooLarge, file.Display, 1, 1, "2 million letters of text");
            return null;
        }

        if (parsed.Blocks.IsEmpty && ending is ".html" or ".htm")
        {
            bag.Add(LoadingProblems.EmptyPage, file.Display, 1, 1);
            return null;
        }

        if (parsed.Blocks.IsEmpty || parsed.Blocks.Length > Limits.Blocks)
        {
            bag.Add(parsed.Blocks.IsEmpty ? LoadingProblems.NoText : LoadingProblems.TooLarge, file.Display, 1, 1, "50,000 paragraphs");
            return null;
        }

        return ArticleNames.Named(parsed, parsed.Id?.Value ?? ArticleNames.IdOf(file.Relative), file.Relative, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static ImmutableArray<YamlFile> Yaml(IEnumerable<ContentFile> files, YamlLimits limits, DiagnosticBag bag) =>
    [
        .. files.Select(file => ContentBytes.ReadText(file, bag, limits.Characters)).OfType<SourceText>()
            .Select(source => (source, root: YamlReader.Read(source, limits, bag))).Where(pair => pair.root is not null).Select(pair => new YamlFile(pair.source, pair.root!)),
    ];

    private static ImmutableArray<EditorPage> Pages(IEnumerable<ContentFile> files, DiagnosticBag bag)
    {
        var pages = ImmutableArray.CreateBuilder<EditorPage>();
        var taken = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var slug = Slug.Of(Path.GetFileNameWithoutExtension(file.Relative));
            if (!taken.TryAdd(slug, file))
            {
                bag.Add(LoadingProblems.DuplicatePage, file.Display, slug, taken[slug].Display);
            }
            else if (ContentBytes.ReadText(file, bag) is { } source && Formats[1].Read(source, bag) is { } parsed)
            {
                pages.Add(new EditorPage(slug, parsed.Title ?? slug, [.. parsed.Blocks.Where(block => block.Kind != BlockKind.Headline)]));
            }
        }

        return pages.ToImmutable();
    }
}
