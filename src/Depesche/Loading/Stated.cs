using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Something that a file says of itself, and where.</summary>
public sealed record Stated<T>(T Value, SourceText Source, TextSpan Span);
