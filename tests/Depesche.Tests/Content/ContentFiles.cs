using System.Text.RegularExpressions;

namespace Depesche.Tests.Content;

/// <summary>The files of the sample archive, as text.</summary>
internal static partial class ContentFiles
{
    private static readonly string Root = Path.Combine(Repository.Root, "content");

    public static TheoryData<string> Articles() => [.. Below("articles")];

    public static TheoryData<string> Texts() => [.. Below("articles"), .. Below("events"), .. Below("pages")];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>The entries of all known events, each as its lines of YAML.</summary>
    public static IEnumerable<string> Events() =>
        Below("events").Where(file => !file.EndsWith("/ids.yaml", StringComparison.Ordinal)).SelectMany(file => EntryStart().Split(Read(file))).Where(entry => entry.Length > 0);

    /// <summary>The words in lower case, without punctuation.</summary>
    public static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^- id: ", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex EntryStart();

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
