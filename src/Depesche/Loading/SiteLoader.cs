using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Reads a content folder: finds the files, decodes them, and hands each article to the format that can read it.</summary>
public static class SiteLoader
{
    /// <summary>Reads everything below a content folder. What cannot be read is told; the rest is still returned.</summary>
    /// <param name="contentFolder">The folder, as the user wrote it.</param>
    /// <param name="baseUrl">The public address given on the command line; null when none was.</param>
    /// <param name="bag">Where problems go.</param>
    public static SiteSource Load(string contentFolder, string? baseUrl, DiagnosticBag bag) =>
        new(new SiteConfig { BaseUrl = baseUrl }, [], [], [], []);

    /// <summary>Makes an article of one plain text, as `annotate` reads it from a line.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="text">The text as read.</param>
    /// <param name="title">A title given beside the text; null when none was.</param>
    /// <param name="published">A date given beside the text; null when none was.</param>
    public static Article FromText(string id, string text, string? title, string? published)
    {
        _ = published;
        return new Article(id, id, new SourceText(id, text), title ?? id, [], ArticleFacts.None);
    }
}
