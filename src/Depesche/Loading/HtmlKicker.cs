using AngleSharp.Dom;

namespace Depesche.Loading;

/// <summary>Finds the kicker that pages put inside the element of their headline.</summary>
internal static class HtmlKicker
{
    private static readonly string[] Names = ["kicker", "overline", "topline", "dachzeile", "roofline", "eyebrow", "spitzmarke"];

    /// <summary>The first of several elements that share the heading, or the one whose class says so; null when there is none.</summary>
    public static IElement? Of(IElement heading)
    {
        // Pages often put one element around all of a heading.
        var at = heading;
        while (at.Children is [var only] && at.ChildNodes.All(node => node == only || IsBlank(node)))
        {
            at = only;
        }

        if (at != heading || at.Children.Length == 0 || IsBlank(at.Children[0]))
        {
            return null;
        }

        var first = at.Children[0];
        if (first.LocalName is not ("span" or "small" or "div" or "strong" or "em" or "a" or "p") || at.ChildNodes.TakeWhile(node => node != first).Any(node => !IsBlank(node)))
        {
            return null;
        }

        var named = Array.Exists(Names, name => first.ClassName?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);
        var rest = at.ChildNodes.SkipWhile(node => node != first).Skip(1).Where(node => !IsBlank(node)).ToList();
        return rest.Count > 0 && (named || (first.LocalName is "span" or "div" or "small" && rest is [IElement { LocalName: "span" or "div" or "small" }, ..])) ? first : null;
    }

    private static bool IsBlank(INode node) => node is not (IText or IElement) || node.TextContent.AsSpan().IsWhiteSpace();
}
