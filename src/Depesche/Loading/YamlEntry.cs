using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>A key of a map and its value.</summary>
public sealed record YamlEntry(string Key, TextSpan KeySpan, YamlNode Value);
