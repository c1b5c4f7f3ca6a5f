using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>What a saved page states of itself: JSON-LD, meta elements, time elements.</summary>
internal static class HtmlFacts
{
    private static readonly (string Name, StatedDateKind Kind)[] MetaDates =
    [
        ("article:published_time", StatedDateKind.Published), ("og:published_time", StatedDateKind.Published), ("date", StatedDateKind.Published), ("dc.date", StatedDateKind.Published),
        ("dcterms.created", StatedDateKind.Published), ("datePublished", StatedDateKind.Published), ("article:modified_time", StatedDateKind.Modified), ("last-modified", StatedDateKind.Modified),
        ("dateModified", StatedDateKind.Modified),
    ];

    /// <summary>The statements of a page, and the headlines that it states; dates that do not look like one are left out, since a page may hold anything.</summary>
    public static (ArticleFacts Facts, IReadOnlyList<string> Headlines) Read(IHtmlDocument document, SourceText file)
    {
        var dates = ImmutableArray.CreateBuilder<StatedDate>();
        void Add(string? text, StatedDateKind kind, string where)
        {
            if (text?.Trim() is { Length: >= 7 and <= 40 } trimmed && (LooksLikeDate(trimmed) ? trimmed : PublicationLine.Iso(trimmed)) is { } date)
            {
                var at = Math.Max(file.Text.IndexOf(trimmed, StringComparison.Ordinal), 0);
                dates.Add(new StatedDate(kind, date, where, file, new TextSpan(at, at + trimmed.Length)));
            }
        }

        var json = Json(document);
        Add(json.Published, StatedDateKind.Published, "json-ld");
        Add(json.Modified, StatedDateKind.Modified, "json-ld");
        foreach (var (name, kind) in MetaDates)
        {
            Add(Meta(document, name), kind, "meta");
        }

        if (!dates.Any(date => date.Kind == StatedDateKind.Published))
        {
            Add((document.QuerySelector("time[datetime][itemprop=datePublished], header time[datetime], article time[datetime], main time[datetime]") ?? BesideHeadline(document))?.GetAttribute("datetime"), StatedDateKind.Published, "time");
        }

        var url = (document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(document, "og:url"))?.Trim();
        var facts = new ArticleFacts
        {
            Dates = dates.ToImmutable(),
            Source = Words(Meta(document, "og:site_name") ?? json.Publisher),
            Author = Author(document.QuerySelector("[rel=author], [itemprop=author], .byline, .author")?.TextContent ?? Meta(document, "author") ?? json.Author),
            Summary = Words(Meta(document, "description") ?? Meta(document, "og:description")),
            Url = url is not null && LinkTarget.IsWeb(url) ? url : null,
        };
        return (facts, [.. new[] { Words(json.Headline), Words(Meta(document, "og:title")) }.OfType<string>()]);
    }

    /// <summary>The title of a page without a headline; null when it has none.</summary>
    public static string? Title(IHtmlDocument document) => Words(Meta(document, "og:title") ?? document.Title);

    // The byline says "Von" before the name, and the page says it again.
    private static string? Author(string? text) => Words(text) is { } words ? (words.StartsWith("Von ", StringComparison.Ordinal) || words.StartsWith("von ", StringComparison.Ordinal) ? words[4..].TrimStart() : words.StartsWith("Von: ", StringComparison.Ordinal) ? words[5..] : words) : null;

    // In the elements around the headline, the smallest first.
    private static AngleSharp.Dom.IElement? BesideHeadline(IHtmlDocument document)
    {
        var around = document.QuerySelector("h1")?.ParentElement;
        for (var steps = 0; around is not null && steps < 3; steps++, around = around.ParentElement)
        {
            if (around.QuerySelector("time[datetime]") is { } time)
            {
                return time;
            }
        }

        return null;
    }

    private static string? Words(string? text) => text is null ? null : TextNormalizer.Words(text.Trim()) is { Length: > 0 and <= 500 } words ? words : null;

    private static string? Meta(IHtmlDocument document, string name) =>
        document.QuerySelectorAll("meta").FirstOrDefault(meta => name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase))?.GetAttribute("content");

    private static bool LooksLikeDate(string text) => text.Length >= 7 && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && text[4] == '-';

    // A page describes more than its article: the site, its maker, the path to it.
    private static PageData Json(IHtmlDocument document)
    {
        PageData? other = null;
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']").Take(20))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { MaxDepth = Limits.JsonDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                foreach (var node in Nodes(json.RootElement))
                {
                    var isArticle = Types(node).Any(IsArticle);
                    if ((isArticle && Text(node, "headline") is not null) || Text(node, "datePublished") is not null)
                    {
                        var data = new PageData(Text(node, "datePublished"), Text(node, "dateModified"), Name(node, "author"), Name(node, "publisher"), Text(node, "headline"));
                        if (isArticle)
                        {
                            return data;
                        }

                        other ??= data;
                    }
                }
            }
            catch (JsonException)
            {
                // A page's data may be broken; its text is read all the same.
            }
        }

        return other ?? new PageData(null, null, null, null, null);
    }

    private static bool IsArticle(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type.StartsWith("Report", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal);

    private static List<string> Types(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return [];
        }

        return type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : type.ValueKind == JsonValueKind.String ? [type.GetString()!] : [];
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement root)
    {
        IEnumerable<JsonElement> top = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : [root];
        foreach (var node in top.Where(node => node.ValueKind == JsonValueKind.Object))
        {
            yield return node;
            if (node.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array)
            {
                foreach (var inner in graph.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object))
                {
                    yield return inner;
                }
            }
        }
    }

    private static string? Text(JsonElement node, string key) => node.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Name(JsonElement node, string key)
    {
        if (!node.TryGetProperty(key, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        return value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Object => Text(value, "name"), _ => null };
    }

    private sealed record PageData(string? Published, string? Modified, string? Author, string? Publisher, string? Headline);
}
