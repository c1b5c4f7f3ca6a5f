using System.Text.RegularExpressions;

namespace Depesche.Tests;

/// <summary>The house plan, kept by a test: who may know whom, where packages are used, how long a file may be.</summary>
public sealed partial class LayoutTests
{
    private static readonly string[] Folders = ["Diagnostics", "Loading", "Cleaning", "Dating", "Naming", "Chronicle", "Rendering", "Publishing", "Serving"];

    private static readonly (string Package, string[] Allowed)[] Packages =
    [
        ("Markdig", ["Loading/"]),
        ("YamlDotNet", ["Loading/"]),
        ("AngleSharp", ["Loading/"]),
        ("Scriban", ["Rendering/Templates/ScribanTemplateEngine.cs"]),
        ("System.CommandLine", ["Program.cs"]),
    ];

    private static readonly (string Word, string[] Allowed)[] Forbidden =
    [
        ("Console.", ["Program.cs"]),
        ("DateTime.Now", []),
        ("DateTime.UtcNow", []),
        ("DateTime.Today", []),
        ("Environment.CurrentDirectory", []),
        ("async ", ["Program.cs", "Rendering/Templates/ScribanTemplateEngine.cs"]),
        ("#pragma", []),
        ("#region", []),
    ];

    private static string Source => Path.Combine(Repository.Root, "src", "Depesche");

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Source, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_uses_only_folders_above_its_own(string file)
    {
        var own = Array.IndexOf(Folders, file.Split('/')[0]);
        if (own < 0)
        {
            return;
        }

        var code = Code(file);
        foreach (var below in Folders.Skip(own + 1))
        {
            Assert.False(Regex.IsMatch(code, $@"(^|[^\w.""])(Depesche\.)?{below}\.[A-Z]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)
                || code.Contains($"using Depesche.{below};", StringComparison.Ordinal), $"{file} uses {below}");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_keeps_the_house_rules(string file)
    {
        var code = Code(file);
        var lines = File.ReadAllLines(Path.Combine(Source, file));
        Assert.True(lines.Length <= 400, $"{file} has {lines.Length} lines; 400 are allowed");
        Assert.DoesNotContain("global using", code, StringComparison.Ordinal);
        foreach (var (package, allowed) in Packages)
        {
            Assert.False(code.Contains($"using {package}", StringComparison.Ordinal) && !allowed.Any(start => file.StartsWith(start, StringComparison.Ordinal)), $"{file} uses the package {package}");
        }

        foreach (var (word, allowed) in Forbidden)
        {
            Assert.False(code.Contains(word, StringComparison.Ordinal) && !allowed.Contains(file), $"{file} uses {word.Trim()}");
        }
    }

    [Fact]
    public void Every_stage_lists_its_problems_once_and_in_its_own_thousand()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (folder, number) in Folders.Skip(1).Select((folder, index) => (folder, index + 1)))
        {
            var codes = ProblemCode().Matches(File.ReadAllText(Path.Combine(Source, folder, folder + "Problems.cs"))).Select(match => match.Value).ToList();
            Assert.NotEmpty(codes);
            Assert.All(codes, code => Assert.True(code[3] == (char)('0' + number) && seen.Add(code), $"{folder}: {code}"));
        }
    }

    [Fact]
    public void The_entry_point_and_the_data_flow_fit_on_a_screen()
    {
        Assert.InRange(File.ReadAllLines(Path.Combine(Source, "Program.cs")).Length, 1, 150);
        Assert.InRange(File.ReadAllLines(Path.Combine(Source, "SiteBuilder.cs")).Length, 1, 100);
    }

    private static string Code(string file) =>
        string.Join('\n', File.ReadLines(Path.Combine(Source, file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"""DE[0-9]{4}""", RegexOptions.NonBacktracking)]
    private static partial Regex ProblemCode();
}
