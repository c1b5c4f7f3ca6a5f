using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Reads and writes a registry: a map, one entry a line, that the tool adds to and people edit.</summary>
public static class RegistryText
{
    /// <summary>The entries of a registry; none, and told, when it is no such map.</summary>
    public static ImmutableArray<YamlEntry> Entries(YamlFile? file, DiagnosticBag bag)
    {
        if (file is null)
        {
            return [];
        }

        // The line would be sorted along with the entry below it, and make two documents of one.
        if (Lines.Of(file.Source.Text, 0).FirstOrDefault(line => IsMarker(file.Source.Text.AsSpan(line.Start, line.Length).TrimStart('\uFEFF'))) is { Length: > 0 } marker)
        {
            bag.Add(LoadingProblems.UnsupportedYaml, file.Source, marker, "a line that begins or ends a document");
            return [];
        }

        if (file.Root is not YamlNode.Map map)
        {
            bag.Add(LoadingProblems.UnsupportedYaml, file.Source, file.Root.Span, "a list or text at the top");
            return [];
        }

        // Else the file could not be written back without losing what stands beside the entry.
        if (map.Entries.FirstOrDefault(entry => file.Source.Locate(entry.KeySpan.Start).Column != 1) is { } inner)
        {
            bag.Add(LoadingProblems.UnsupportedYaml, file.Source, inner.KeySpan, "an entry that does not begin its line");
            return [];
        }

        return map.Entries;
    }

    /// <summary>The new text, sorted by key. Every entry and every comment that stands in the file stays; a comment belongs to the entry below it.</summary>
    /// <param name="head">Comment lines on top, which say what the file is and who writes it.</param>
    /// <param name="before">The file as it is, read without problems; null when there is none.</param>
    /// <param name="lines">What the tool knows: key, and value as YAML writes it. Entries of other keys stay as they are.</param>
    public static string Write(string head, YamlFile? before, IEnumerable<(string Key, string Value)> lines)
    {
        var values = lines.ToDictionary(line => line.Key, line => line.Value, StringComparer.Ordinal);
        var entries = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var text = before?.Source.Text ?? "";
        var at = AfterHead(text, head);
        foreach (var entry in before?.Root is YamlNode.Map map ? map.Entries : [])
        {
            var (key, end) = (entry.KeySpan, End(text, entry.Value));
            // What stands behind a value of one line stays there.
            var next = AtLineStart(text, end) ? end : LineEnd(text, end);
            var (inner, rest) = AtLineStart(text, end) || IsLines(text, entry.Value) ? (next, "\n") : (end, text[end..next]);
            var kept = !values.Remove(entry.Key, out var now) || now == text[entry.Value.Span.Start..end];
            var line = kept ? text[key.Start..next] : $"{Comments(text, key.End, entry.Value, inner)}{text[key.Start..key.End]}: {now}{rest}";
            entries[entry.Key] = text[at..key.Start] + line + (AtLineStart(line, line.Length) ? "" : "\n");
            at = next;
        }

        foreach (var (key, value) in values)
        {
            entries[key] = $"{Scalar(key)}: {value}\n";
        }

        return head + string.Concat(entries.Values) + text[at..];
    }

    /// <summary>A text as YAML writes it: plain where that is safe, else in quotes.</summary>
    public static string Scalar(string text) =>
        text.Length > 0 && text != "null" && text[^1] != ':' && char.IsAsciiLetterOrDigit(text[0]) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':' or '/')
            ? text : Quoted(text);

    /// <summary>A text in quotes.</summary>
    public static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static bool IsMarker(ReadOnlySpan<char> line) => (line.StartsWith("---") || line.StartsWith("...")) && (line.Length == 3 || char.IsWhiteSpace(line[3]));

    private static bool AtLineStart(string text, int at) => at > 0 && text[at - 1] == '\n';

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is >= 0 and var found ? found + 1 : text.Length;

    // A list or map without brackets; its span reaches to the next entry.
    private static bool IsLines(string text, YamlNode node) => node is not YamlNode.Scalar && (node.Span.Start >= text.Length || text[node.Span.Start] is not ('[' or '{'));

    private static int End(string text, YamlNode node) => node switch
    {
        YamlNode.List { Items: [.., var last] } when IsLines(text, node) => End(text, last),
        YamlNode.Map { Entries: [.., var last] } when IsLines(text, node) => End(text, last.Value),
        _ => node.Span.End,
    };

    private static IEnumerable<TextSpan> Texts(YamlNode node) => node switch
    {
        YamlNode.List list => list.Items.SelectMany(Texts),
        YamlNode.Map map => map.Entries.SelectMany(entry => Texts(entry.Value).Prepend(entry.KeySpan)),
        _ => [node.Span],
    };

    // The comments inside a value, each on a line of its own: no text of the value is one.
    private static string Comments(string text, int from, YamlNode value, int to)
    {
        var found = new StringBuilder();
        foreach (var span in Texts(value).Append(new TextSpan(to, to)))
        {
            while (from < span.Start && text.IndexOf('#', from, span.Start - from) is >= 0 and var start)
            {
                from = LineEnd(text, start);
                found.Append(text.AsSpan(start, from - start).TrimEnd()).Append('\n');
            }

            from = Math.Max(from, span.End);
        }

        return found.ToString();
    }

    // Line by line, since another system may have given the file other line ends.
    private static int AfterHead(string text, string head)
    {
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        while (at < text.Length && text[at..LineEnd(text, at)].Trim() is { Length: > 0 } line && head.Contains(line + "\n", StringComparison.Ordinal))
        {
            at = LineEnd(text, at);
        }

        return at;
    }
}
