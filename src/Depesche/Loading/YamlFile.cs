using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>A YAML file, read.</summary>
/// <param name="Source">The file.</param>
/// <param name="Root">Its value; an empty map for an empty file.</param>
public sealed record YamlFile(SourceText Source, YamlNode Root);
