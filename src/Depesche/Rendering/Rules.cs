using Depesche.Loading;

namespace Depesche.Rendering;

/// <summary>Where the page on the method explains a rule.</summary>
internal static class Rules
{
    /// <summary>The anchor of a rule, made from its name.</summary>
    public static string Anchor(string rule) => $"regel-{Slug.Of(rule)}";

    /// <summary>The names in a list of rules that are joined by a comma and a blank.</summary>
    public static IEnumerable<string> Split(string because) => because.Split([", ", ","], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
