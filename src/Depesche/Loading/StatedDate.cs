using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>A date that a file states about itself, not yet read as a date.</summary>
/// <param name="Kind">What the date is said to be.</param>
/// <param name="Text">The words: <c>2022-01</c>, <c>2022-01-21T10:15:00+01:00</c>, <c>21.01.2022</c>.</param>
/// <param name="Where">Name of the place for reasons: <c>front-matter</c>, <c>header-line</c>, <c>json-ld</c>, <c>time</c>, <c>meta</c>, <c>url</c>, <c>byline</c>, <c>agency</c>, <c>argument</c>.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">The place in the file.</param>
public sealed record StatedDate(StatedDateKind Kind, string Text, string Where, SourceText Source, TextSpan Span);
