using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Takes the text out of a page, block by block; the text of all blocks, one a line, becomes the article's own text.</summary>
internal sealed class HtmlText(string path)
{
    private static readonly FrozenSet<string> Left = Set(
        "script style template noscript noembed noframes iframe frame frameset object embed applet svg math canvas audio video form button input select textarea nav aside footer head link meta base dialog map xmp plaintext portal fencedframe");

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
        "p div section article main header ul ol dl dt dd figure table thead tbody tfoot address hr br pre center fieldset details summary body html hgroup");

    private readonly StringBuilder text = new();
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<InlineMark> marks = [];
    private readonly StringBuilder words = new();

    /// <summary>Adds everything readable below an element.</summary>
    public void Add(IElement root)
    {
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
                    break;
                case IElement element when !Left.Contains(element.LocalName) && !element.HasAttribute("hidden"):
                    Enter(element, open, kinds);
                    break;
            }
        }

        Flush(BlockKind.Paragraph, 0);
    }

    /// <summary>The text and its blocks.</summary>
    public (SourceText Source, ImmutableArray<Block> Blocks) Build() => (new SourceText(path, text.ToString()), blocks.ToImmutable());

    private void Enter(IElement element, Stack<(INode? Node, Action? Close)> open, Stack<(BlockKind Kind, int Level)> kinds)
    {
        var name = element.LocalName;
        if (Kinds.TryGetValue(name, out var kind))
        {
            var level = kind == BlockKind.Subheading ? Math.Clamp(name[1] - '0', 2, 4) : 0;
            Flush(kinds.Peek().Kind, kinds.Peek().Level);
            kinds.Push((kind, level));
            open.Push((null, Close));

            void Close()
            {
                Flush(kind, level);
                kinds.Pop();
            }
        }
        else if (name is "td" or "th" || (Own.Contains(name) && kinds.Peek().Kind == BlockKind.TableRow))
        {
            // Paragraphs inside a cell do not break the row.
            words.Append(' ');
        }
        else if (Own.Contains(name))
        {
            Flush(kinds.Peek().Kind, kinds.Peek().Level);
            open.Push((null, () => Flush(kinds.Peek().Kind, kinds.Peek().Level)));
        }
        else if (Mark(element) is { } mark)
        {
            var start = words.Length;
            open.Push((null, () => marks.Add(mark with { Span = new TextSpan(start, words.Length) })));
        }

        for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
        {
            open.Push((child, null));
        }
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
        words.Clear();
        marks.Clear();
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
        blocks.Add(new Block(kind, normalised, OffsetMap.Straight(start, normalised.Length)) { Level = level, Marks = [.. kept] });
    }

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
