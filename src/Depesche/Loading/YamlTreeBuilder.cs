using System.Globalization;
using Depesche.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Depesche.Loading;

/// <summary>Builds the tree of one YAML document from parser events with its own stack.</summary>
internal sealed class YamlTreeBuilder(SourceText source, int offset, YamlLimits limits, DiagnosticBag bag)
{
    private readonly Stack<Open> open = new();
    private YamlNode? root;
    private bool failed;

    public YamlNode? Build(Parser parser)
    {
        var events = 0;
        var documents = 0;
        while (parser.MoveNext())
        {
            var now = parser.Current!;
            if (++events > limits.Events)
            {
                return Refuse(LoadingProblems.YamlTooLarge, now, string.Create(CultureInfo.InvariantCulture, $"{limits.Events} parts"));
            }

            switch (now)
            {
                case DocumentStart when ++documents > 1:
                    return Refuse(LoadingProblems.UnsupportedYaml, now, "a second document");
                case AnchorAlias:
                    return Refuse(LoadingProblems.UnsupportedYaml, now, "an alias");
                case NodeEvent { Anchor.IsEmpty: false }:
                    return Refuse(LoadingProblems.UnsupportedYaml, now, "an anchor");
                case NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } }:
                    return Refuse(LoadingProblems.UnsupportedYaml, now, "a tag");
                case MappingStart or SequenceStart when open.Count >= limits.Depth:
                    return Refuse(LoadingProblems.YamlTooLarge, now, string.Create(CultureInfo.InvariantCulture, $"{limits.Depth} levels of nesting"));
                case MappingStart:
                    open.Push(new Open(Start(now), IsMap: true));
                    break;
                case SequenceStart:
                    open.Push(new Open(Start(now), IsMap: false));
                    break;
                case Scalar scalar:
                    Take(new YamlNode.Scalar(scalar.Value, scalar.Style != ScalarStyle.Plain, SpanOf(now)), now);
                    break;
                case MappingEnd or SequenceEnd:
                    var closed = open.Pop();
                    var span = new TextSpan(closed.Start, Closed(now));
                    Take(closed.IsMap ? new YamlNode.Map([.. closed.Entries], span) : new YamlNode.List([.. closed.Items], span), now);
                    break;
            }
        }

        return failed ? null : root ?? new YamlNode.Map([], new TextSpan(offset, offset));
    }

    private void Take(YamlNode node, ParsingEvent now)
    {
        if (!open.TryPeek(out var parent))
        {
            root = node;
        }
        else if (!parent.IsMap)
        {
            parent.Items.Add(node);
        }
        else if (parent.Key is null)
        {
            if (node is not YamlNode.Scalar key)
            {
                Refuse(LoadingProblems.UnsupportedYaml, now, "a map or list as key");
                parent.Key = new YamlNode.Scalar("", Quoted: true, node.Span);
                return;
            }

            parent.Key = key;
        }
        else
        {
            if (parent.Keys.Add(parent.Key.Value))
            {
                parent.Entries.Add(new YamlEntry(parent.Key.Value, parent.Key.Span, node));
            }
            else
            {
                bag.Add(LoadingProblems.DuplicateKey, source, parent.Key.Span, parent.Key.Value);
                failed = true;
            }

            parent.Key = null;
        }
    }

    private YamlNode? Refuse(Problem problem, ParsingEvent now, string what)
    {
        bag.Add(problem, source, SpanOf(now), what);
        failed = true;
        return null;
    }

    private TextSpan SpanOf(ParsingEvent now) => new(Start(now), End(now));

    private int Start(ParsingEvent now) => offset + (int)now.Start.Index;

    private int End(ParsingEvent now) => Math.Max(offset + (int)now.End.Index, Start(now));

    // The parser ends a list or map in brackets before the closing one.
    private int Closed(ParsingEvent now) => End(now) is var end && end < source.Text.Length && source.Text[end] is ']' or '}' ? end + 1 : end;

    private sealed record Open(int Start, bool IsMap)
    {
        public List<YamlEntry> Entries { get; } = [];

        public List<YamlNode> Items { get; } = [];

        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

        public YamlNode.Scalar? Key { get; set; }
    }
}
