using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>One sentence of a block.</summary>
/// <param name="Number">From 1 within the block.</param>
/// <param name="Span">Its stretch of the block's text, without the blanks around it.</param>
public readonly record struct Sentence(int Number, TextSpan Span);
