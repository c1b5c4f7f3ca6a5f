namespace Depesche.Loading;

/// <summary>How much YAML is read before it is refused.</summary>
/// <param name="Characters">Largest size in UTF-16 units.</param>
/// <param name="Events">Largest number of parser events.</param>
/// <param name="Depth">Deepest nesting of maps and lists.</param>
public sealed record YamlLimits(int Characters, int Events, int Depth)
{
    /// <summary>For the front matter of one article.</summary>
    public static YamlLimits FrontMatter { get; } = new(64 * 1024, 5_000, 8);

    /// <summary>For files of knowledge and configuration.</summary>
    public static YamlLimits Knowledge { get; } = new(20 * 1024 * 1024, 2_000_000, 8);

    /// <summary>For the registries, which the tool writes and which grow with the archive: 100,000 articles with some five million pieces of evidence.</summary>
    public static YamlLimits Registry { get; } = new(400 * 1024 * 1024, 10_000_000, 8);
}
