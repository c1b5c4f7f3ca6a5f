using System.Collections.Immutable;

namespace Depesche.Rendering.Search;

/// <summary>The entries of one kind, in the order in which they are shown when a search fits them alike.</summary>
/// <param name="Key">The kind as addresses name it.</param>
/// <param name="One">Its German name, singular.</param>
/// <param name="Many">Its German name, plural.</param>
/// <param name="Before">What the addresses of all of them begin with.</param>
/// <param name="After">What they end in.</param>
/// <param name="Entries">The entries.</param>
internal sealed record SearchKind(string Key, string One, string Many, string Before, string After, ImmutableArray<SearchEntry> Entries);
