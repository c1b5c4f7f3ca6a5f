using System.Collections.Immutable;
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
            var (key, value) = (entry.KeySpan, entry.Value.Span);
            var old = text[value.Start..value.End];
            // The span of a list of lines reaches to the next entry.
            var next = AtLineStart(text, value.End) ? value.End : LineEnd(text, value.End);
            var kept = !values.Remove(entry.Key, out var now) || now == old;
            var line = kept ? text[key.Start..next] : $"{text[key.Start..key.End]}: {now}{(AtLineStart(text, value.End) ? "\n" : text[value.End..next])}";
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

    private static bool AtLineStart(string text, int at) => at > 0 && text[at - 1] == '\n';

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is >= 0 and var found ? found + 1 : text.Length;

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
