using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>How to cite a page, an article, an event: in German words, for citation programs, by a lasting address. There is no clock: what is told is the day of the archive's last article.</summary>
internal static class Citations
{
    /// <summary>A page of the archive.</summary>
    public static CitationModel Of(SiteIndex index, string path, string name)
    {
        var site = index.Site;
        var isTitle = name == site.Config.Title;
        var key = path == Addresses.Index ? "chronik" : path[..^".html".Length].Replace('/', '-');
        return Of(index, path, path, isTitle ? Typographer.Set(name) : $"„{Typographer.Set(name)}“, in: {Typographer.Set(site.Config.Title)}",
            new BibEntry(key, ("title", name), ("organization", isTitle ? null : site.Config.Title), ("date", Edition(index)), ("url", Public(index, path))));
    }

    /// <summary>An article, as the archive has it.</summary>
    public static CitationModel Of(SiteIndex index, Reading reading)
    {
        var (article, path) = (reading.Article, index.Addresses.Article(reading.Article.Id));
        var (published, inferred) = Registers.Published(reading.Time);
        var author = article.Facts.Author is { } name ? Typographer.Set(name) + ": " : "";
        var outlet = article.Facts.Source is { } source ? $", {Typographer.Set(source)}" : "";
        var original = article.Facts.Url is { } url ? $", {url}" : "";
        return Of(index, path, path, $"{author}„{Typographer.Set(article.Title)}“{outlet}, {published}{(inferred ? " (erschlossen)" : "")}{original}. Nach: {Typographer.Set(index.Site.Config.Title)}", Entry(reading));
    }

    /// <summary>An event; its address is that on the start page, whatever page shows it.</summary>
    public static CitationModel Of(SiteIndex index, TimelineEvent one, string page)
    {
        var path = $"{Addresses.Index}#{one.Id}";
        var date = DateWords.Long(one.When);
        return Of(index, page, path, $"„{Typographer.Set(one.Title)}“ ({Typographer.Set(date)}), in: {Typographer.Set(index.Site.Config.Title)}",
            new BibEntry(one.Id, ("title", $"{one.Title} ({date})"), ("organization", index.Site.Config.Title), ("date", Edition(index)), ("url", Public(index, path))));
    }

    /// <summary>An article for citation programs; a day that is not known is left out or given as an interval.</summary>
    public static BibEntry Entry(Reading reading)
    {
        var facts = reading.Article.Facts;
        return new BibEntry(reading.Article.Id, ("title", reading.Article.Title), ("organization", facts.Source), ("date", reading.Time.Edtf), ("url", facts.Url));
    }

    private static CitationModel Of(SiteIndex index, string page, string path, string text, BibEntry entry) =>
        new(text, Public(index, path) ?? path, Public(index, path) ?? Addresses.Link(page, path), index.LastDay is { } day ? Typographer.Set($"Stand: {GermanDates.Day(day)}") : null, entry.ToString());

    private static string? Public(SiteIndex index, string path) => index.Site.Config.BaseUrl is { } root ? root + (path == Addresses.Index ? "" : path) : null;

    private static string? Edition(SiteIndex index) => index.LastDay?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
