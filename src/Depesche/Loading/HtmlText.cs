using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Takes the text out of a page, block by block; the text of all blocks, one a line, becomes the article's own text.</summary>
internal sealed class HtmlText(string path)
{
    // Nothing that a reader would read.
    private static readonly FrozenSet<string> Silent = Set(
        "script style template noscript noembed noframes iframe frame frameset object embed applet svg math canvas audio video input select textarea head link meta base map xmp plaintext portal fencedframe");

    private const int LongestCell = 200;

    // Readable, and no part of the article.
    private static readonly FrozenSet<string> Beside = Set("nav aside footer button dialog");

    private static readonly FrozenDictionary<string, BlockKind> Kinds = new Dictionary<string, BlockKind>(StringComparer.Ordinal)
    {
        ["h1"] = BlockKind.Headline,
        ["h2"] = BlockKind.Subheading,
        ["h3"] = BlockKind.Subheading,
        ["h4"] = BlockKind.Subheading,
        ["h5"] = BlockKind.Subheading,
        ["h6"] = BlockKind.Subheading,
        ["li"] = BlockKind.ListItem,
        ["blockquote"] = BlockKind.Quote,
        ["figcaption"] = BlockKind.Caption,
        ["caption"] = BlockKind.Caption,
        ["tr"] = BlockKind.TableRow,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Own = Set(
        "p div section article main header form nav aside footer button dialog ul ol dl dt dd figure table thead tbody tfoot address hr br pre center fieldset details summary body html hgroup");

    // Parts of class names by which pages set the credit apart from the caption.
    private static readonly string[] Credits = ["credit", "copyright", "source", "quelle", "nachweis", "rights"];

    private readonly StringBuilder text = new();
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<InlineMark> marks = [];
    private readonly StringBuilder words = new();
    private IElement? headline;
    private int linked;
    private bool isAboveHeadline;
    private Drop? drop;

    /// <summary>Whether an element with all that stands in it is no part of the article.</summary>
    public static bool IsLeft(IElement element) => Silent.Contains(element.LocalName) || IsBeside(element);

    /// <summary>Adds everything readable of a page; what is no part of the article is added as dropped.</summary>
    /// <param name="root">The page's body.</param>
    /// <param name="main">The element that the article stands in.</param>
    /// <param name="title">The heading that is the headline; null when there is none. What stands between it and the article belongs to it.</param>
    public void Add(IElement root, IElement main, IElement? title)
    {
        headline = title;
        isAboveHeadline = title is not null && root.Contains(title);
        var isLead = title is not null && root != main && !main.Contains(title) && title.CompareDocumentPosition(main).HasFlag(DocumentPositions.Following);
        drop = root == main ? null : PageDrops.Frame;
        var open = new Stack<(INode? Node, Action? Close)>();
        var kinds = new Stack<(BlockKind Kind, int Level)>([(BlockKind.Paragraph, 0)]);
        open.Push((root, null));
        while (open.TryPop(out var next))
        {
            next.Close?.Invoke();
            switch (next.Node)
            {
                case IText letters:
                    words.Append(letters.Data);
                    linked += IsLinked(letters) ? letters.Data.AsSpan().Trim().Length : 0;
                    break;
                case IElement element when !Silent.Contains(element.LocalName):
                    if (element == main || (isLead && element == title))
                    {
                        Turn(null);
                    }

                    if (element == main && root != main)
                    {
                        open.Push((null, () => Turn(PageDrops.Frame)));
                    }

                    if (drop is null && (IsBeside(element) || IsFormBeside(element, main)))
                    {
                        Turn(PageDrops.Navigation);
                        open.Push((null, () => Turn(null)));
                    }

                    Enter(element, open, kinds);
                    break;
            }
        }

        Flush(BlockKind.Paragraph, 0);

        void Turn(Drop? now)
        {
            Flush(kinds.Peek().Kind, kinds.Peek().Level);
            drop = now;
        }
    }

    /// <summary>The text and its blocks.</summary>
    public (SourceText Source, ImmutableArray<Block> Blocks) Build() => (new SourceText(path, text.ToString()), blocks.ToImmutable());

    private void Enter(IElement element, Stack<(INode? Node, Action? Close)> open, Stack<(BlockKind Kind, int Level)> kinds)
    {
        var name = element.LocalName;
        if (words.Length > 0 && char.IsLetterOrDigit(words[^1]) && Adjoins(element) && element.TextContent is [var first, ..] && char.IsLetterOrDigit(first))
        {
            words.Append(' ');
        }

        if (Kinds.TryGetValue(name, out var kind) && !(kind == BlockKind.TableRow && IsLayout(element)))
        {
            // One heading is the headline; another of the first rank is a heading in the text.
            kind = element == headline ? BlockKind.Headline : kind == BlockKind.Headline ? BlockKind.Subheading : kind;
            var level = kind == BlockKind.Subheading ? Math.Clamp(name[1] - '0', 2, 4) : 0;
            Flush(kinds.Peek().Kind, kinds.Peek().Level);
            kinds.Push((kind, level));
            open.Push((null, Close));
            if (element == headline && HtmlKicker.Of(element) is { } kicker)
            {
                words.Append(kicker.TextContent);
                Flush(BlockKind.Kicker, 0);
                PushChildren(element, open, kicker);
                return;
            }

            void Close()
            {
                Flush(kind, level);
                kinds.Pop();
            }
        }
        else if ((name is "td" or "th" || Own.Contains(name)) && kinds.Peek().Kind == BlockKind.TableRow)
        {
            // Paragraphs inside a cell do not break the row.
            words.Append(' ');
        }
        else if (Own.Contains(name) || name is "tr" or "td" or "th")
        {
            Flush(kinds.Peek().Kind, kinds.Peek().Level);
            open.Push((null, () => Flush(kinds.Peek().Kind, kinds.Peek().Level)));
        }
        else if (kinds.Peek().Kind == BlockKind.Caption && Array.Exists(Credits, name => element.ClassName?.Contains(name, StringComparison.OrdinalIgnoreCase) == true))
        {
            Flush(BlockKind.Caption, 0);
            open.Push((null, () => Flush(BlockKind.Caption, 0)));
        }
        else if (Mark(element) is { } mark)
        {
            var start = words.Length;
            open.Push((null, () => marks.Add(mark with { Span = new TextSpan(start, words.Length) })));
        }

        PushChildren(element, open, null);
    }

    private static void PushChildren(IElement element, Stack<(INode? Node, Action? Close)> open, IElement? without)
    {
        for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
        {
            if (child != without)
            {
                open.Push((child, null));
            }
        }
    }

    // The page puts space between them by its style.
    private static bool Adjoins(IElement element) => element.LocalName is "span" or "a" or "time" or "small" or "label" or "strong" && element.PreviousSibling is IElement { LocalName: "span" or "a" or "time" or "small" or "label" or "strong" };

    // Some pages stand in a form as a whole.
    private static bool IsFormBeside(IElement element, IElement main) => element.LocalName == "form" && !element.Contains(main) && element.TextContent.Length * 3 < main.TextContent.Length;

    private static bool IsLinked(IText letters)
    {
        var at = letters.ParentElement;
        for (var steps = 0; at is not null && steps < 6 && !Own.Contains(at.LocalName); steps++, at = at.ParentElement)
        {
            if (at.LocalName == "a" && at.HasAttribute("href"))
            {
                return true;
            }
        }

        return false;
    }

    // Old pages are laid out by tables: their cells hold texts, not figures.
    private static bool IsLayout(IElement row) => row.Children.Any(cell => cell.LocalName is "td" or "th" && cell.TextContent.Length > LongestCell);

    private static bool IsBeside(IElement element) => Beside.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsUnseen(element.GetAttribute("style"));

    private static bool IsUnseen(string? style)
    {
        var plain = style?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static InlineMark? Mark(IElement element) => element.LocalName switch
    {
        "a" when LinkTarget.Allowed(element.GetAttribute("href")) is { } target => new InlineMark(InlineKind.Link, default, target),
        "em" or "i" => new InlineMark(InlineKind.Emphasis, default),
        "strong" or "b" => new InlineMark(InlineKind.Strong, default),
        "code" => new InlineMark(InlineKind.Code, default),
        _ => null,
    };

    private void Flush(BlockKind kind, int level)
    {
        var collected = words.ToString();
        var inside = marks.ToList();
        var links = linked;
        words.Clear();
        marks.Clear();
        linked = 0;
        var plain = new BlockText();
        plain.AddOwn(collected, 0);
        var (normalised, map) = plain.Build();
        if (normalised.Length == 0)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append('\n');
        }

        var start = text.Length;
        text.Append(normalised);
        var kept = inside.Where(mark => mark.Span.Length > 0)
            .Select(mark => mark with { Span = Placed(map, mark.Span, normalised.Length) })
            .Where(mark => mark.Span.Length > 0).OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End);
        blocks.Add(new Block(kind, normalised, OffsetMap.Straight(start, normalised.Length)) { Level = level, Marks = [.. kept], Dropped = drop ?? Menu(kind, links, normalised) });
        isAboveHeadline &= kind != BlockKind.Headline;
    }

    // Above the headline a line of nothing but links leads elsewhere.
    private Drop? Menu(BlockKind kind, int links, string line) => isAboveHeadline && kind is BlockKind.Paragraph or BlockKind.ListItem && links * 10 >= line.Length * 8 ? PageDrops.Navigation : null;

    // From the collected words to the normalised ones: the first and last unit that came from inside the mark.
    private static TextSpan Placed(OffsetMap map, TextSpan mark, int length)
    {
        var start = length;
        var end = 0;
        for (var i = 0; i < map.Runs.Length; i++)
        {
            var run = map.Runs[i];
            var units = (i + 1 < map.Runs.Length ? map.Runs[i + 1].Text : length) - run.Text;
            var from = Math.Max(mark.Start, run.Source);
            var to = Math.Min(mark.End, run.SourceEnd);
            if (from < to)
            {
                start = Math.Min(start, run.OneToOne ? run.Text + from - run.Source : run.Text);
                end = Math.Max(end, run.OneToOne ? run.Text + Math.Min(to - run.Source, units) : run.Text + units);
            }
        }

        return new TextSpan(Math.Min(start, end), end);
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
