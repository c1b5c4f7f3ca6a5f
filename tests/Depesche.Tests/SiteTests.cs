using System.Text;

namespace Depesche.Tests;

/// <summary>Whole sites, each in one text file of Sites/: what lies in the folder, how it is built, and what must come of it.</summary>
/// <remarks>
/// <code>
/// -- content/articles/a.txt --      a file of the site
/// -- run check --                   the command and its options, in place of `build`
/// -- expect exit 1 --               the exit code; 0 unless said
/// -- expect diagnostics --          standard error, whole
/// -- expect PATH contains --        each line stands in the file, in this order
/// -- expect PATH lacks --           none of the lines stands in it
/// -- expect PATH absent --          there is no such file
/// -- expect output contains --      each line stands in standard output, in this order
/// </code>
/// </remarks>
public sealed class SiteTests
{
    private static string Folder => Path.Combine(Repository.Tests, "Sites");

    public static TheoryData<string> Sites() => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_site_comes_out_as_expected(string name)
    {
        using var folder = new TemporaryFolder();
        var sections = Sections(File.ReadAllLines(Path.Combine(Folder, name + ".txt"))).ToList();
        Directory.CreateDirectory(folder["content"]);
        foreach (var (path, text) in sections.Where(section => !section.Head.StartsWith("expect ", StringComparison.Ordinal) && !section.Head.StartsWith("run ", StringComparison.Ordinal)))
        {
            folder.Write(path, text);
        }

        var command = sections.FirstOrDefault(section => section.Head.StartsWith("run ", StringComparison.Ordinal)).Head?[4..] ?? "build";
        string[] args = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--content", folder["content"]];
        var run = CommandRun.Of(args[0] == "build" ? [.. args, "--output", folder["site"]] : args);
        var error = run.Error.Replace(folder.Path + "/", "", StringComparison.Ordinal).Replace(Path.GetFileName(folder.Path) + "/", "", StringComparison.Ordinal);

        var expected = sections.Where(section => section.Head.StartsWith("expect ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(expected);
        if (!expected.Any(section => section.Head == "expect diagnostics"))
        {
            Assert.Equal("", error);
        }

        var code = expected.FirstOrDefault(section => section.Head.StartsWith("expect exit ", StringComparison.Ordinal)).Head?[12..] ?? "0";
        Assert.True(code == run.Code.ToString(System.Globalization.CultureInfo.InvariantCulture), $"exit code {run.Code}, not {code}: {error}{run.Out}");
        foreach (var (head, text) in expected)
        {
            Check(folder, run.Out, error, head["expect ".Length..], text);
        }

        if (run.Code != 0)
        {
            Assert.False(Directory.Exists(folder["site"]), "something was published although the build failed");
        }
    }

    private static void Check(TemporaryFolder folder, string output, string error, string what, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        switch (what.Split(' '))
        {
            case ["exit", _]:
                break;
            case ["diagnostics"]:
                Assert.Equal(text.TrimEnd('\n'), error.TrimEnd('\n'));
                break;
            case ["output", "contains"]:
                Contains(output, lines, "output");
                break;
            case [var path, "contains"]:
                Contains(File.ReadAllText(folder[path]), lines, path);
                break;
            case [var path, "lacks"]:
                var whole = File.ReadAllText(folder[path]);
                Assert.All(lines, line => Assert.DoesNotContain(line, whole, StringComparison.Ordinal));
                break;
            case [var path, "absent"]:
                Assert.False(Path.Exists(folder[path]), path + " is there");
                break;
            default:
                Assert.Fail("unknown expectation: " + what);
                break;
        }
    }

    private static void Contains(string whole, string[] lines, string path)
    {
        var at = 0;
        foreach (var line in lines)
        {
            var found = whole.IndexOf(line, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{path} lacks, after offset {at}: {line}\n{whole}");
            at = found + line.Length;
        }
    }

    private static IEnumerable<(string Head, string Text)> Sections(string[] lines)
    {
        var head = "";
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                if (head.Length > 0)
                {
                    yield return (head, text.ToString());
                }

                head = line[3..^3];
                text.Clear();
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        yield return (head, text.ToString());
    }
}
