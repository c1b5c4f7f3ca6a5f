namespace Depesche.Loading;

/// <summary>A name given in front matter.</summary>
/// <param name="Name">The name as given.</param>
/// <param name="Type"><c>PER</c>, <c>LOC</c>, <c>ORG</c>, <c>FMT</c>, <c>EVT</c> or <c>OTH</c>; null when not said.</param>
public sealed record NameHint(string Name, string? Type);
