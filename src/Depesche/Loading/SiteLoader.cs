using System.Collections.Immutable;
using System.Text;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Reads a content folder: finds the files, decodes them, and hands each article to the format that can read it.</summary>
public static class SiteLoader
{
    /// <summary>Reads everything below a content folder. What cannot be read is told; the rest is still returned.</summary>
    /// <param name="contentFolder">The folder, as the user wrote it.</param>
    /// <param name="baseUrl">The public address given on the command line; null when none was.</param>
    /// <param name="bag">Where problems go.</param>
    public static SiteSource Load(string contentFolder, string? baseUrl, DiagnosticBag bag)
    {
        var articles = ImmutableArray.CreateBuilder<Article>();
        foreach (var file in Directory.EnumerateFiles(contentFolder, "*.*", SearchOption.AllDirectories).Where(f => f.EndsWith(".txt", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(contentFolder, file);
            if (!relative.StartsWith("pages", StringComparison.Ordinal))
            {
                articles.Add(FromText(Path.GetFileNameWithoutExtension(file).Replace('_', '-'), File.ReadAllText(file, Encoding.UTF8), null, null) with { File = relative });
            }
        }

        return new(new SiteConfig { BaseUrl = baseUrl }, articles.ToImmutable(), Yaml(contentFolder, "entities", bag), Yaml(contentFolder, "events", bag), []);
    }

    /// <summary>Makes an article of one plain text, as `annotate` reads it from a line.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="text">The text as read.</param>
    /// <param name="title">A title given beside the text; null when none was.</param>
    /// <param name="published">A date given beside the text; null when none was.</param>
    public static Article FromText(string id, string text, string? title, string? published)
    {
        var source = new SourceText(id, text);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var dates = ImmutableArray.CreateBuilder<StatedDate>();
        if (published is not null)
        {
            dates.Add(new StatedDate(StatedDateKind.Published, published, "argument", source, default));
        }

        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            var start = at;
            at += line.Length + 1;
            var kept = line;
            var trimmed = line.TrimStart();
            if (start == 0 && trimmed.StartsWith("date 2", StringComparison.Ordinal))
            {
                var word = trimmed[5..].Split(' ')[0];
                if (dates.Count == 0)
                {
                    dates.Add(new StatedDate(StatedDateKind.Published, word, "header-line", source, default));
                }

                var skip = line.Length - trimmed.Length + 5 + word.Length;
                start += skip;
                kept = line[skip..];
            }

            var words = kept.Trim();
            if (words.Length > 0)
            {
                start += kept.IndexOf(words[0], StringComparison.Ordinal);
                var kind = words[^1] is '.' or '“' or '«' or '"' or ':' ? BlockKind.Paragraph : blocks.Count == 0 ? BlockKind.Headline : words.Contains("(im ", StringComparison.Ordinal) ? BlockKind.Caption : BlockKind.Subheading;
                blocks.Add(new Block(kind, words, OffsetMap.Straight(start, words.Length)));
            }
        }

        return new Article(id, id, source, title ?? blocks.FirstOrDefault()?.Text ?? id, blocks.ToImmutable(), ArticleFacts.None with { Dates = dates.ToImmutable() });
    }

    private static ImmutableArray<YamlFile> Yaml(string folder, string name, DiagnosticBag bag)
    {
        var path = Path.Combine(folder, name);
        return !Directory.Exists(path)
            ? []
            : [.. Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal).Select(file => new SourceText(file, File.ReadAllText(file))).Select(text => new YamlFile(text, YamlReader.Read(text, YamlLimits.Knowledge, bag)!))];
    }
}
