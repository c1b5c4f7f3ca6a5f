namespace Depesche.Publishing.Exports;

/// <summary>How an article names an entity, and how often.</summary>
/// <param name="Text">The words as printed.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Count">How often, at least 1.</param>
internal sealed record Spelling(string Text, string Article, int Count);
