using System.Reflection;

namespace Depesche;

/// <summary>Which edition of the tool this is, stamped when it was compiled.</summary>
internal static class Edition
{
    private static readonly string[] Parts =
        (typeof(Edition).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+', 2);

    /// <summary>The version.</summary>
    public static string Version => Parts[0];

    /// <summary>The commit; null when not known.</summary>
    public static string? Commit => Parts.Length > 1 ? Parts[1] : null;
}
