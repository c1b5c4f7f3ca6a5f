using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Rendering;

/// <summary>The registry of published addresses: what each shows, or where it moved. No address in it is ever given to something else.</summary>
/// <remarks>The tool reads the file while building; only the review command writes it.</remarks>
public sealed class AddressRegistry
{
    /// <summary>A site that has published nothing yet.</summary>
    public static readonly AddressRegistry Empty = new(null, []);

    private const string Head = """
        # Published addresses, each with the id of what it shows. "depesche review --accept-ids" writes this file and takes nothing out.
        # A page that moved: write its new address for the id ("personen/old.html: personen/new.html"); a page that leads there takes its place.

        """;

    private const string Ending = ".html";

    private readonly FrozenDictionary<string, AddressLine> byAddress;
    private readonly FrozenDictionary<(string Scope, string Id), AddressLine> byId;

    private AddressRegistry(YamlFile? file, ImmutableArray<AddressLine> lines)
    {
        File = file;
        Lines = lines;
        byAddress = lines.ToFrozenDictionary(line => line.Address, StringComparer.Ordinal);
        byId = lines.Where(line => !line.IsMove).DistinctBy(Subject).ToFrozenDictionary(Subject);
    }

    /// <summary>The file; null when there is none.</summary>
    public YamlFile? File { get; }

    /// <summary>Its entries as they stand there.</summary>
    public ImmutableArray<AddressLine> Lines { get; }

    /// <summary>Reads the file. Entries that are no addresses, or give one page two, are told and left out.</summary>
    public static AddressRegistry Read(YamlFile? file, DiagnosticBag bag)
    {
        var lines = ImmutableArray.CreateBuilder<AddressLine>();
        var pages = new Dictionary<(string, string), string>();
        foreach (var entry in RegistryText.Entries(file, bag))
        {
            if (entry.Value is not YamlNode.Scalar { IsEmpty: false } value)
            {
                bag.Add(LoadingProblems.WrongType, file!.Source, entry.Value.Span, entry.Key, "the id of what the page shows, or the address that it moved to");
                continue;
            }

            var line = new AddressLine(entry.Key, value.Value, !value.Quoted && value.Value.EndsWith(Ending, StringComparison.Ordinal), entry.KeySpan, value.Span);
            if (!IsAddress(entry.Key))
            {
                bag.Add(RenderingProblems.NoAddress, file!.Source, entry.KeySpan, entry.Key);
            }
            else if (!line.IsMove && !pages.TryAdd(Subject(line), line.Address))
            {
                bag.Add(RenderingProblems.TwoAddresses, file!.Source, value.Span, line.Value, pages[Subject(line)], line.Address);
            }
            else
            {
                lines.Add(line);
            }
        }

        return file is null ? Empty : new AddressRegistry(file, lines.ToImmutable());
    }

    /// <summary>What kind of thing a page shows, by its folder; ids are unique in each. Null when pages of the folder never move, or there is none.</summary>
    internal static string? Scope(string address) => address[..(address.LastIndexOf('/') + 1)] switch
    {
        "" or Addresses.Articles or "tage/" or "monate/" => address[..(address.LastIndexOf('/') + 1)],
        "personen/" or "organisationen/" or "orte/" => "entities",
        _ => null,
    };

    /// <summary>The entry of an address; null when it was never published.</summary>
    public AddressLine? Line(string address) => byAddress.GetValueOrDefault(address);

    /// <summary>The registered address in a folder of what an id means; null when there is none.</summary>
    internal string? Of(string folder, string id) => byId.TryGetValue((Scope(folder)!, id), out var line) && line.Address.StartsWith(folder, StringComparison.Ordinal) ? line.Address : null;

    /// <summary>The file's text with these pages: what stands in it stays; an address whose page has another one now says so.</summary>
    internal string Write(IEnumerable<(string Address, string Id)> published)
    {
        var pages = published.ToList();
        var addresses = pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
        // An address that another page has now leads nowhere else.
        var moved = pages.Select(page => byId.TryGetValue((Scope(page.Address)!, page.Id), out var line) && !addresses.Contains(line.Address) ? (Key: line.Address, Value: page.Address) : default).Where(pair => pair.Key is not null);
        // An id that looks like an address is put in quotes.
        return RegistryText.Write(Head, File, pages.Where(page => Line(page.Address) is not { } line || !line.IsMove).Select(page => (page.Address, page.Id.EndsWith(Ending, StringComparison.Ordinal) ? RegistryText.Quoted(page.Id) : RegistryText.Scalar(page.Id))).Concat(moved));
    }

    private static (string Scope, string Id) Subject(AddressLine line) => (Scope(line.Address)!, line.Value);

    private static bool IsAddress(string text) =>
        text.EndsWith(Ending, StringComparison.Ordinal) && Scope(text) is { } scope && text[(text.LastIndexOf('/') + 1)..^Ending.Length] is { Length: > 0 } name
        && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') && (scope.Length == 0 ? !Addresses.Reserved.Contains(text) : name != "index");
}
