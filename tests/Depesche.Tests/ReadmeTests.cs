using System.Text;
using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Publishing;
using Depesche.Rendering;
using Depesche.Serving;

namespace Depesche.Tests;

/// <summary>The README names what exists, and what exists is in the README.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- diagnostics -->";

    private const string End = "<!-- /diagnostics -->";

    private static string Readme => Path.Combine(Repository.Root, "README.md");

    [Fact]
    public void The_list_of_messages_is_printed_from_the_tables_of_the_stages()
    {
        IEnumerable<Problem> all =
        [
            .. LoadingProblems.All, .. CleaningProblems.All, .. DatingProblems.All, .. NamingProblems.All, .. ChronicleProblems.All,
            .. RenderingProblems.All, .. PublishingProblems.All, .. ServingProblems.All, .. CommandProblems.All,
        ];
        var table = new StringBuilder("\n| code | severity | message |\n|---|---|---|\n");
        foreach (var problem in all.OrderBy(problem => problem.Code, StringComparer.Ordinal))
        {
            var wording = problem.Wording.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
            table.Append($"| {problem.Code} | {(problem.Severity == Severity.Info ? "info" : problem.Severity == Severity.Warning ? "warning" : "error")} | {wording} |\n");
        }

        var text = File.ReadAllText(Readme);
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var expected = table.ToString();
        if (text[start..end] != expected && Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(Readme, text[..start] + expected + text[end..]);
            return;
        }

        Assert.Equal(expected, text[start..end]);
    }
}
