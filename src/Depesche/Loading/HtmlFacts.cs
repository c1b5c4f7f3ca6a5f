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

    /// <summary>The statements of a page; dates that do not look like one are left out, since a page may hold anything.</summary>
    public static ArticleFacts Read(IHtmlDocument document, SourceText file)
    {
        var dates = ImmutableArray.CreateBuilder<StatedDate>();
        void Add(string? text, StatedDateKind kind, string where)
        {
            if (text?.Trim() is { Length: >= 7 and <= 40 } trimmed && LooksLikeDate(trimmed))
            {
                var at = Math.Max(file.Text.IndexOf(trimmed, StringComparison.Ordinal), 0);
                dates.Add(new StatedDate(kind, trimmed, where, file, new TextSpan(at, at + trimmed.Length)));
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
            Add(document.QuerySelector("header time[datetime], article time[datetime], main time[datetime], time[datetime][itemprop=datePublished]")?.GetAttribute("datetime"), StatedDateKind.Published, "time");
        }

        var url = (document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(document, "og:url"))?.Trim();
        return new ArticleFacts
        {
            Dates = dates.ToImmutable(),
            Source = Words(Meta(document, "og:site_name") ?? json.Publisher),
            Author = Words(document.QuerySelector("[rel=author], [itemprop=author], .byline, .author")?.TextContent ?? Meta(document, "author") ?? json.Author),
            Summary = Words(Meta(document, "description") ?? Meta(document, "og:description")),
            Url = url is not null && LinkTarget.IsWeb(url) ? url : null,
        };
    }

    /// <summary>The title of a page without a headline; null when it has none.</summary>
    public static string? Title(IHtmlDocument document) => Words(Meta(document, "og:title") ?? document.Title);

    private static string? Words(string? text) => text is null ? null : TextNormalizer.Words(text.Trim()) is { Length: > 0 and <= 500 } words ? words : null;

    private static string? Meta(IHtmlDocument document, string name) =>
        document.QuerySelectorAll("meta").FirstOrDefault(meta => name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase))?.GetAttribute("content");

    private static bool LooksLikeDate(string text) => text.Length >= 7 && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && text[4] == '-';

    private static (string? Published, string? Modified, string? Author, string? Publisher) Json(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']").Take(20))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { MaxDepth = Limits.JsonDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                foreach (var node in Nodes(json.RootElement))
                {
                    if (Text(node, "datePublished") is { } published)
                    {
                        return (published, Text(node, "dateModified"), Name(node, "author"), Name(node, "publisher"));
                    }
                }
            }
            catch (JsonException)
            {
                // A page's data may be broken; its text is read all the same.
            }
        }

        return default;
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
}
