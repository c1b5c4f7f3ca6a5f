using System.Text.Json;

namespace Depesche.Tests.Rendering.Templates;

/// <summary>The chapters of Specs/*.md: in each fenced example a template, a line with a dot, the output, and after another dot the model if there is one.</summary>
public sealed class SpecificationTests
{
    private const string Fence = "````````";

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            for (var number = 1; number <= ReadExamples(file).Count; number++)
            {
                data.Add(Path.GetFileName(file), number);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_language_does_what_its_specification_says(string chapter, int number)
    {
        var (section, line, parts) = ReadExamples(Path.Combine(Repository.Tests, "Specs", chapter))[number - 1];
        var model = parts.Length > 2 ? parts[2] : "{}";
        var includes = JsonDocument.Parse(model).RootElement.TryGetProperty("templates", out var found)
            ? found.EnumerateObject().Select(one => (one.Name, one.Value.GetString()!)).ToArray()
            : [];
        var actual = Rendered.Of(parts[0], model, includes);
        Assert.True(parts[1] == actual, $"{chapter}({line},1), {section}, example {number}\n--- template\n{parts[0]}\n--- expected\n{parts[1]}\n--- actual\n{actual}\n---");
    }

    [Fact]
    public void Every_chapter_has_examples()
    {
        Assert.All(Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Specs"), "*.md"), file => Assert.NotEmpty(ReadExamples(file)));
    }

    private static List<(string Section, int Line, string[] Parts)> ReadExamples(string file)
    {
        var examples = new List<(string, int, string[])>();
        var section = "";
        List<string>? lines = null;
        var start = 0;
        foreach (var (line, index) in File.ReadAllLines(file).Select((line, index) => (line, index)))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                if (lines is not null)
                {
                    examples.Add((section, start, string.Join('\n', lines).Split("\n.\n")));
                }

                lines = lines is null ? [] : null;
                start = index + 1;
            }
            else if (lines is not null)
            {
                lines.Add(line);
            }
            else if (line.StartsWith('#'))
            {
                section = line.TrimStart('#', ' ');
            }
        }

        return examples;
    }
}
