using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Emphasis or a link inside a block.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The stretch of the block's text.</param>
/// <param name="Target">The address of a link (http, https, mailto, or a path inside the site; never a script); null otherwise.</param>
public sealed record InlineMark(InlineKind Kind, TextSpan Span, string? Target = null);
