namespace Depesche.Rendering;

/// <summary>What a page also is, for other programs.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Text">The German words of the link.</param>
internal sealed record PageFormat(string Path, string Type, string Text)
{
    /// <summary>The JSON twin of a page.</summary>
    public static PageFormat Twin(string page) => new(Addresses.Twin(page), "application/json", "Daten (JSON)");

    /// <summary>The feeds of a page that has some.</summary>
    public static IEnumerable<PageFormat> Feeds(string page) =>
    [
        new(Addresses.AtomFeed(page), "application/atom+xml", "Atom-Feed"),
        new(Addresses.JsonFeed(page), "application/feed+json", "JSON-Feed"),
    ];

    /// <summary>The text of an article that may be published in full.</summary>
    public static IEnumerable<PageFormat> Texts(string page) =>
    [
        new(Addresses.Tei(page), "application/tei+xml", "Text (TEI)"),
        new(Addresses.TimeMl(page), "application/xml", "Zeitangaben (TimeML)"),
    ];
}
