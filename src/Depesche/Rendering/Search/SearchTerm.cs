using System.Collections.Immutable;

namespace Depesche.Rendering.Search;

/// <summary>A word as the index knows it, and the entries it was found for, by number.</summary>
/// <param name="Key">The word, folded and without its ending.</param>
/// <param name="Places">Each entry once, with the best that the word is to it.</param>
internal sealed record SearchTerm(string Key, ImmutableArray<(int Entry, SearchField Field)> Places);
