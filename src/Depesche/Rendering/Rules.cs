using Depesche.Loading;

namespace Depesche.Rendering;

/// <summary>Where the page on the method explains a rule.</summary>
internal static class Rules
{
    /// <summary>Stage that cleans.</summary>
    public const string Cleaning = "bereinigung";

    /// <summary>Stage that reads date expressions.</summary>
    public const string Dates = "zeit";

    /// <summary>Stage that dates articles.</summary>
    public const string Publication = "erscheinen";

    /// <summary>Stage that links names.</summary>
    public const string Names = "name";

    /// <summary>Stage that relates events.</summary>
    public const string Events = "ereignis";

    /// <summary>The anchor of a rule, made from its stage and its name; two stages may use one name.</summary>
    public static string Anchor(string stage, string rule) => $"{stage}-{Slug.Of(rule)}";

    /// <summary>The names in a list of rules that are joined by a comma and a blank.</summary>
    public static IEnumerable<string> Split(string because) => because.Split([", ", ","], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
