using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Words that an article puts in quotation marks, and whom it lets say them.</summary>
/// <param name="Passage">The sentence that holds them.</param>
/// <param name="Words">The quoted words, without marks.</param>
/// <param name="Speaker">Entity id; null when the speaker has no name.</param>
/// <param name="SpeakerText">German: the name, or the noun that the article uses.</param>
internal sealed record Quotation(Passage Passage, ImmutableArray<string> Words, string? Speaker, string SpeakerText);
