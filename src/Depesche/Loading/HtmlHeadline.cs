using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Depesche.Loading;

/// <summary>Finds the heading of a saved page that is its article's headline.</summary>
internal static class HtmlHeadline
{
    /// <summary>The heading; null when the page has none that fits.</summary>
    /// <param name="document">The page.</param>
    /// <param name="main">The element that the article stands in.</param>
    /// <param name="stated">The headlines that the page states of itself, the surest first.</param>
    public static IElement? Of(IHtmlDocument document, IElement main, IReadOnlyList<string> stated)
    {
        var inside = main.QuerySelectorAll("h1, h2").Where(IsRead).Take(50).ToList();
        var outside = document.QuerySelectorAll("h1, h2").Where(one => IsRead(one) && !main.Contains(one)).Take(10).ToList();
        foreach (var title in stated)
        {
            if ((Fitting(inside, title) ?? Fitting(outside, title)) is { } fits)
            {
                return fits;
            }
        }

        // A heading outside that the page's own title does not bear out is the paper's name.
        return inside.Find(one => one.LocalName == "h1") ?? (document.Title is { Length: > 0 } name ? Fitting(outside, TextNormalizer.Words(name)) : null) ?? Only(outside, main);
    }

    // The page's one heading of the first rank, when it stands above the article and says too much for a paper's name.
    private static IElement? Only(List<IElement> outside, IElement main) =>
        outside.Where(one => one.LocalName == "h1").ToList() is [var only] && Words(only).Count(letter => letter == ' ') >= 3 && only.CompareDocumentPosition(main).HasFlag(DocumentPositions.Following) ? only : null;

    private static IElement? Fitting(List<IElement> headings, string title) => headings.Find(one => Words(one) == title) ?? headings.Find(one => Fits(Words(one), title));

    // A kicker or the paper's name may stand before or behind it.
    private static bool Fits(string heading, string title) => heading.Length >= 12 && (title.Contains(heading, StringComparison.Ordinal) || (title.Length >= 12 && heading.Contains(title, StringComparison.Ordinal)));

    private static bool IsRead(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (HtmlText.IsLeft(at))
            {
                return false;
            }
        }

        return element.TextContent.AsSpan().Trim().Length > 0;
    }

    private static string Words(IElement element) => TextNormalizer.Words(string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
