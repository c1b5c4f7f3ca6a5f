namespace Depesche.Loading;

/// <summary>Why a piece of text is not on the page.</summary>
/// <param name="Rule">Name of the cleaning rule.</param>
/// <param name="Because">One German sentence for the page and the report.</param>
public sealed record Drop(string Rule, string Because);
