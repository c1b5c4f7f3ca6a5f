using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Depesche.Loading;

/// <summary>Finds the element of a saved page that its article stands in.</summary>
/// <remarks>What counts is the letters of paragraphs that are no links. An element that the page itself calls its article wins when it holds most of them; else the one whose paragraphs hold most.</remarks>
internal static class MainPart
{
    // Below it a page is too short to tell its parts apart: all of it is the article.
    private const int Shortest = 200;

    private const int ShortestNamed = 100;

    private const int ShortestRun = 25;

    private static readonly FrozenSet<string> Paragraphs = new[] { "p", "blockquote", "pre", "li", "td", "dd" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The element; the body when none stands out.</summary>
    public static IElement Of(IHtmlDocument document)
    {
        var whole = (IElement?)document.Body ?? document.DocumentElement;
        var letters = new Dictionary<INode, int>();
        var near = new Dictionary<INode, double>();
        Measure(whole, letters, near);
        return Named(document, letters) ?? (letters.GetValueOrDefault(whole) < Shortest ? whole : Fullest(whole, letters, near));
    }

    // The innermost of the elements that the page calls article or main part, as long as it holds most of the outer one.
    private static IElement? Named(IHtmlDocument document, Dictionary<INode, int> letters)
    {
        var candidates = document.QuerySelectorAll("article, [itemprop=articleBody], main, [role=main]").Take(200).Where(one => letters.GetValueOrDefault(one) >= ShortestNamed).ToList();
        var best = candidates.MaxBy(one => letters[one]);
        while (best is not null)
        {
            var inner = candidates.Where(one => one != best && best.Contains(one)).OrderByDescending(one => letters[one]).ToList();
            if (inner.Count == 0 || !IsMost(letters[inner[0]], letters[best], inner.Skip(1).Where(one => !inner[0].Contains(one)).Select(one => letters[one]).FirstOrDefault()))
            {
                return best;
            }

            best = inner[0];
        }

        return null;
    }

    // Entries of a live blog are alike; teasers beside an article are short.
    private static bool IsMost(int inner, int outer, int next) => inner * 10 >= outer * 7 || (inner * 10 >= outer * 4 && next * 2 <= inner);

    private static IElement Fullest(IElement whole, Dictionary<INode, int> letters, Dictionary<INode, double> near)
    {
        var best = whole;
        var most = 0.0;
        foreach (var (node, score) in near)
        {
            if (node is IElement element && score > most)
            {
                (best, most) = (element, score);
            }
        }

        // Where no part holds at least a good third of the page, nothing may be left out.
        return letters.GetValueOrDefault(best) * 5 >= letters[whole] * 2 ? best : whole;
    }

    private static void Measure(IElement whole, Dictionary<INode, int> letters, Dictionary<INode, double> near)
    {
        var open = new Stack<INode>([whole]);
        while (open.TryPop(out var node))
        {
            if (node is IElement element)
            {
                if (HtmlText.IsLeft(element))
                {
                    continue;
                }

                if (Paragraphs.Contains(element.LocalName))
                {
                    Count(element, Letters(element), element.ParentElement);
                    continue;
                }
            }
            else if (node is IText run && run.ParentElement is { LocalName: "div" or "section" or "article" or "main" or "body" or "font" or "center" or "form" } parent && run.Data.Trim().Length >= ShortestRun)
            {
                Count(parent, run.Data.Trim().Length, parent);
                continue;
            }

            for (var child = node.LastChild; child is not null; child = child.PreviousSibling)
            {
                open.Push(child);
            }
        }

        void Count(IElement from, int count, IElement? parent)
        {
            if (count < ShortestRun)
            {
                return;
            }

            for (IElement? at = from; at is not null; at = at.ParentElement)
            {
                letters[at] = letters.GetValueOrDefault(at) + count;
                if (at == whole)
                {
                    break;
                }
            }

            // A list or a quotation is part of what it stands in.
            while (parent is { LocalName: "ul" or "ol" or "blockquote" or "tr" or "tbody" or "table" or "dl" or "p" or "span" or "li" or "td" })
            {
                parent = parent.ParentElement;
            }

            var share = 1.0;
            for (var at = parent; at is not null && share > 0.2; at = at == whole ? null : at.ParentElement)
            {
                near[at] = near.GetValueOrDefault(at) + (count * share);
                share /= 2;
            }
        }
    }

    private static int Letters(IElement paragraph)
    {
        var links = 0;
        foreach (var link in paragraph.QuerySelectorAll("a"))
        {
            links += link.TextContent.Length;
        }

        return Math.Max(0, paragraph.TextContent.Trim().Length - (2 * links) + Math.Min(links, paragraph.TextContent.Length / 3));
    }
}
