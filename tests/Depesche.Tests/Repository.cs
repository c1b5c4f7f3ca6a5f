using System.Runtime.CompilerServices;

namespace Depesche.Tests;

/// <summary>Where the repository lies, and the evaluation data beside it if there is any.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Tests => Path.Combine(Root, "tests", "Depesche.Tests");

    /// <summary>A path below ../shared; the test that asks is skipped where it is absent.</summary>
    public static string Shared(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        Assert.SkipUnless(Path.Exists(full), $"../shared/{path} is absent: evaluation data is not part of the repository");
        return full;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
