using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>Sources, legal pages, the editors' own pages, and the page for wrong addresses.</summary>
internal static class PlainPages
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Page> All(SiteIndex index, DiagnosticBag bag)
    {
        yield return Sources(index);
        yield return Legal(index, Addresses.Imprint, "Impressum", "Wer für diese Seiten verantwortlich ist.");
        yield return Legal(index, Addresses.Privacy, "Datenschutz", "Welche Daten beim Besuch dieser Seiten anfallen.");
        yield return Legal(index, Addresses.Accessibility, "Barrierefreiheit", "Wie zugänglich diese Seiten sind und wohin sich Hindernisse melden lassen.");
        yield return Legal(index, Addresses.Licences, "Lizenzen", "Unter welchen Bedingungen Texte, Daten und Programm weiterverwendet werden dürfen.");
        yield return NotFound(index);
        foreach (var page in index.Site.Pages)
        {
            var path = page.Slug + ".html";
            if (Addresses.Reserved.Contains(path))
            {
                bag.Add(RenderingProblems.ReservedName, $"pages/{page.Slug}.md", path);
                continue;
            }

            var title = Typographer.Set(page.Title);
            yield return new Page(path, "text.html", new TextPage(Frame.Of(index, path, "text", page.Title, title), title, Texts.Blocks(page, path)));
        }
    }

    private static Page Sources(SiteIndex index)
    {
        const string path = Addresses.Sources;
        var intro = "Alle Artikel nach dem Tag, an dem sie erschienen oder erschienen sein können, mit dem Grund für diese Datierung.";
        return new Page(path, "quellen.html", new SourcesPage(Frame.Of(index, path, "quellen", "Quellen", intro, null, PageFormat.Twin(path)), "Quellen", intro, Registers.Sources(index, path, index.ByDate)));
    }

    private static Page Legal(SiteIndex index, string path, string heading, string description)
    {
        var config = index.Site.Config;
        var host = config.BaseUrl is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : "";
        return new Page(path, path, new LegalPage(
            Page: Frame.Of(index, path, "recht", heading, description),
            Filled: config.Operator is not null,
            Name: config.Operator?.Name ?? "",
            Address: [.. (config.Operator?.Address ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new LinkModel(line, null, false, "", ""))],
            Email: config.Operator?.Email ?? "",
            Public: config.IsPublic,
            Host: host,
            Github: config.IsPublic && (config.IsOnGitHub || host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase)),
            Audited: config.Audited is { } day ? Typographer.Set(GermanDates.Day(day)) : null,
            Licence: config.Licence ?? "",
            Holder: config.RightsHolder ?? "",
            Licences: [.. index.ByDate.Select(reading => Licence(index, reading.Article, path))]));
    }

    private static LicenceModel Licence(SiteIndex index, Article article, string page) => new(
        Typographer.Set(article.Title), Addresses.Link(page, index.Addresses.Article(article.Id)), EventWords.Of(index.RightsOf(article)),
        index.RightsOf(article) != Rights.Full ? "" : Typographer.Set(string.Join(", ", new[] { article.Facts.RightsHolder ?? index.Site.Config.RightsHolder, article.Facts.Licence ?? index.Site.Config.Licence }.OfType<string>())));

    private static Page NotFound(SiteIndex index)
    {
        var root = Frame.BasePath(index.Site);
        var months = DaySpine.Months(index.Site.Timeline.Events, new EventModels(index, Addresses.NotFound), _ => "");
        return new Page(Addresses.NotFound, "404.html", new NotFoundPage(
            Frame.Of(index, Addresses.NotFound, "fehlt", "Diese Seite gibt es nicht", "Unter dieser Adresse liegt keine Seite."),
            [.. months.Select(month => new LinkModel($"{month.Name} {month.Year}", $"{root}{Addresses.Index}#{month.Id}", false, "", ""))]));
    }
}
