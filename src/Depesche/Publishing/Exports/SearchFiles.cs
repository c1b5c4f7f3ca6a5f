using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Depesche.Chronicle;
using Depesche.Naming;
using Depesche.Rendering;
using Depesche.Rendering.Search;

namespace Depesche.Publishing.Exports;

/// <summary>
/// The two scripts of the search page: the program, and the index, which is a script that sets one variable, since a page that is read from
/// the disk may load nothing else. Their names carry a hash of what is in them, so that no browser keeps an old one beside a new page.
/// </summary>
internal static class SearchFiles
{
    private const string Program = "assets/suche.js";
    private const string Letters = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The assets of the site, with the program of the search under its new name and the index added; and the paths of the two scripts in the order to load them.</summary>
    public static (ImmutableArray<OutputFile> Assets, ImmutableArray<string> Scripts) Add(ImmutableArray<OutputFile> assets, SearchIndex index)
    {
        var data = HashedName.Of(Index("assets/suchindex.js", index));
        var program = HashedName.Of(assets.Single(file => file.Path == Program));
        return ([.. assets.Where(file => file.Path != Program), data, program], [data.Path, program.Path]);
    }

    /// <summary>The index as a script.</summary>
    public static OutputFile Index(string path, SearchIndex index)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("var depescheIndex="u8);
        using (var json = new Utf8JsonWriter(buffer, JsonForm.OneLine))
        {
            json.WriteStartObject();
            json.WriteString("letters", string.Join(' ', Fold.Rows.Select(row => row.Base + row.Letters)));
            json.Array("spelling", SearchFold.Spelling, rule => Strings(json, rule.Pattern, rule.By));
            json.Array("endings", SearchFold.Endings, rule => Strings(json, rule.Pattern, rule.By));
            json.WriteString("empty", string.Join(' ', EmptyWords.Folded.Order(StringComparer.Ordinal)));
            json.WriteString("forms", string.Join(',', index.Terms.Select(term => string.Join(' ', VerbKeys.OthersOf(term.Key).Prepend(term.Key))).Where(row => row.Contains(' ', StringComparison.Ordinal))));
            json.WriteStartObject("status");
            foreach (var status in Enum.GetValues<EventStatus>())
            {
                json.WriteString(EventWords.Key(status), EventWords.Of(status));
            }

            json.WriteEndObject();
            json.Array("kinds", index.Kinds, kind => Kind(json, kind));
            json.WriteString("terms", Words(index.Terms));
            json.WriteString("places", string.Join(' ', index.Terms.Select(Places)));
            json.WriteString("related", string.Join(' ', index.Related.Select(numbers => Deltas(numbers.Select(number => (number, 'A'))))));
            json.WriteEndObject();
        }

        buffer.Write(";\n"u8);
        return new OutputFile(path, buffer.WrittenMemory);
    }

    private static void Kind(Utf8JsonWriter json, SearchKind kind)
    {
        json.WriteStartArray();
        json.WriteStringValue(kind.Key);
        json.WriteStringValue(kind.One);
        json.WriteStringValue(kind.Many);
        json.WriteStringValue(kind.Before);
        json.WriteStringValue(kind.After);
        json.WriteStartArray();
        foreach (var entry in kind.Entries)
        {
            var (first, last) = (Day(entry.First), Day(entry.Last));
            Strings(json, entry.Title, entry.Address, entry.Note, first, last == first ? "" : last, entry.Status);
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    // Empty ends are left out.
    private static void Strings(Utf8JsonWriter json, params ReadOnlySpan<string> parts)
    {
        json.WriteStartArray();
        foreach (var part in parts.TrimEnd(""))
        {
            json.WriteStringValue(part);
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    // Each word as the number of letters that it shares with the one before, and the rest.
    private static string Words(ImmutableArray<SearchTerm> terms)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var key in terms.Select(term => term.Key))
        {
            var shared = Math.Min(before.AsSpan().CommonPrefixLength(key), Letters.Length - 1);
            text.Append(text.Length == 0 ? "" : " ").Append(Letters[shared]).Append(key, shared, key.Length - shared);
            before = key;
        }

        return text.ToString();
    }

    private static string Places(SearchTerm term) => Deltas(term.Places.Select(place => (place.Entry, (char)('A' + (int)place.Field))));

    // Distance from the number before, in base 36, none for 1; then a capital for the field.
    private static string Deltas(IEnumerable<(int Number, char Field)> places)
    {
        var text = new StringBuilder();
        var before = -1;
        foreach (var (number, field) in places)
        {
            text.Append(number - before == 1 ? "" : Base36(number - before)).Append(field);
            before = number;
        }

        return text.ToString();
    }

    private static string Base36(int number) => number < 36 ? Letters[number].ToString() : Base36(number / 36) + Letters[number % 36];
}
