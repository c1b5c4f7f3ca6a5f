using System.Collections.Immutable;
using Depesche.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ListBlock = Markdig.Syntax.ListBlock;
using TextSpan = Depesche.Diagnostics.TextSpan;

namespace Depesche.Loading;

/// <summary>Turns the tree of a Markdown text into blocks with places in the file. Its depth is bounded by <see cref="MarkdownGuard"/>.</summary>
internal sealed class MarkdownBlocks(SourceText file, int offset)
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();

    /// <summary>Adds every block of a document in reading order.</summary>
    public void Add(MarkdownDocument document)
    {
        var open = new Stack<(Markdig.Syntax.Block Node, BlockKind Kind)>();
        Push(open, document, BlockKind.Paragraph);
        while (open.TryPop(out var next))
        {
            switch (next.Node)
            {
                case HeadingBlock heading:
                    Leaf(heading, BlockKind.Subheading, Math.Clamp(heading.Level, 2, 4));
                    break;
                case CodeBlock code:
                    Code(code);
                    break;
                case LeafBlock { Inline: not null } leaf:
                    Leaf(leaf, next.Kind, 0);
                    break;
                case QuoteBlock quote:
                    Push(open, quote, BlockKind.Quote);
                    break;
                case ListBlock or ListItemBlock:
                    Push(open, (ContainerBlock)next.Node, BlockKind.ListItem);
                    break;
                case ContainerBlock container and not LinkReferenceDefinitionGroup:
                    Push(open, container, next.Kind);
                    break;
            }
        }
    }

    /// <summary>Links to other files, which cannot be followed on a page.</summary>
    public List<(string Target, TextSpan Place)> LostLinks { get; } = [];

    /// <summary>All blocks added so far.</summary>
    public ImmutableArray<Block> ToImmutable() => blocks.ToImmutable();

    private static void Push(Stack<(Markdig.Syntax.Block, BlockKind)> open, ContainerBlock container, BlockKind kind)
    {
        for (var i = container.Count - 1; i >= 0; i--)
        {
            open.Push((container[i], kind));
        }
    }

    private void Code(CodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            var start = offset + line.Position;
            var block = TextNormalizer.Block(BlockKind.Paragraph, file, new TextSpan(start, Math.Min(start + line.Slice.Length, file.Text.Length)));
            if (block.Text.Length > 0)
            {
                blocks.Add(block with { Marks = [new InlineMark(InlineKind.Code, new TextSpan(0, block.Text.Length))] });
            }
        }
    }

    private void Leaf(LeafBlock leaf, BlockKind kind, int level)
    {
        var text = new BlockText();
        var marks = ImmutableArray.CreateBuilder<InlineMark>();
        var captions = new List<Block>();
        var open = new Stack<(Inline? Node, Action? Close)>();
        for (var node = leaf.Inline!.LastChild; node is not null; node = node.PreviousSibling)
        {
            open.Push((node, null));
        }

        while (open.TryPop(out var next))
        {
            next.Close?.Invoke();
            switch (next.Node)
            {
                case LinkInline { IsImage: true } image:
                    captions.Add(Alt(image));
                    break;
                case LinkInline link:
                    var address = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
                    if (LinkTarget.IsRelative(address))
                    {
                        LostLinks.Add((address, new TextSpan(Math.Clamp(offset + link.Span.Start, 0, file.Text.Length), Math.Clamp(offset + link.Span.End + 1, 0, file.Text.Length))));
                    }

                    Enter(link, InlineKind.Link, LinkTarget.Allowed(address));
                    break;
                case EmphasisInline emphasis:
                    Enter(emphasis, emphasis.DelimiterCount >= 2 ? InlineKind.Strong : InlineKind.Emphasis, null);
                    break;
                case ContainerInline container:
                    Enter(container, null, null);
                    break;
                case { } inline:
                    Words(inline, text, marks);
                    break;
            }
        }

        var (words, map) = text.Build();
        if (words.Length > 0)
        {
            var cut = marks.Select(mark => mark with { Span = new TextSpan(Math.Min(mark.Span.Start, words.Length), Math.Min(mark.Span.End, words.Length)) }).Where(mark => mark.Span.Length > 0);
            blocks.Add(new Block(kind, words, map) { Level = level, Marks = [.. cut.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End)] });
        }

        blocks.AddRange(captions.Where(caption => caption.Text.Length > 0));

        void Enter(ContainerInline container, InlineKind? mark, string? target)
        {
            var start = text.Length;
            if (mark is { } markKind && (markKind != InlineKind.Link || target is not null))
            {
                open.Push((null, () => marks.Add(new InlineMark(markKind, new TextSpan(start, text.Length), target))));
            }

            for (var node = container.LastChild; node is not null; node = node.PreviousSibling)
            {
                open.Push((node, null));
            }
        }
    }

    // Pictures are not taken over; their words stay, as a caption.
    private Block Alt(LinkInline image)
    {
        var text = new BlockText();
        foreach (var literal in image.Descendants<LiteralInline>())
        {
            Words(literal, text, null);
        }

        var (words, map) = text.Build();
        return new Block(BlockKind.Caption, words, map);
    }

    private void Words(Inline inline, BlockText text, ImmutableArray<InlineMark>.Builder? marks)
    {
        var span = new TextSpan(Math.Clamp(offset + inline.Span.Start, 0, file.Text.Length), Math.Clamp(offset + inline.Span.End + 1, 0, file.Text.Length));
        switch (inline)
        {
            case LiteralInline literal:
                var content = literal.Content.ToString();
                if (span.Length == content.Length && file.Text.AsSpan(span.Start, span.Length).SequenceEqual(content))
                {
                    text.Add(file, span);
                }
                else
                {
                    text.AddFor(content, span);
                }

                break;
            case LineBreakInline:
                text.AddFor(" ", span);
                break;
            case HtmlEntityInline entity:
                text.AddFor(entity.Transcoded.ToString(), span);
                break;
            case CodeInline code:
                var start = text.Length;
                text.AddFor(code.Content, span);
                marks?.Add(new InlineMark(InlineKind.Code, new TextSpan(start, text.Length)));
                break;
            case AutolinkInline link:
                var from = text.Length;
                text.AddFor(link.Url, span);
                if (LinkTarget.Allowed(link.IsEmail ? "mailto:" + link.Url : link.Url) is { } target)
                {
                    marks?.Add(new InlineMark(InlineKind.Link, new TextSpan(from, text.Length), target));
                }

                break;
            case HtmlInline html:
                text.AddFor(html.Tag, span);
                break;
        }
    }
}
