namespace Depesche.Loading;

/// <summary>A free key of a map and its text.</summary>
public sealed record YamlPair(string Key, Stated<string> Value);
