using System.Text.Json;

namespace Depesche.Tests;

/// <summary>What the commands answer to the shell and where they print it.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_version_is_printed_alone_on_a_line()
    {
        var run = CommandRun.Of(["--version"]);
        Assert.Equal(0, run.Code);
        Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+\n$", run.Out);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("annotate", "-h")]
    public void Help_is_a_result_and_no_error(params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Usage:", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("baue")]
    [InlineData("build", "--basis-url", "x")]
    [InlineData("build", "mehr")]
    [InlineData("explain")]
    [InlineData("serve", "--port", "viele")]
    [InlineData("serve", "--output", ".", "--port", "99999")]
    [InlineData("serve", "--output", ".", "--port", "-1")]
    [InlineData("check", "--base-url", "ftp://a.example")]
    [InlineData("serve", "--output", "/nirgends")]
    [InlineData("serve", "--output", ".", "--base-path", "REPO")]
    [InlineData("verify", "/nirgends")]
    [InlineData("templates", "--copy", "gibtesnicht.html")]
    [InlineData("templates", "--render", "gibtesnicht.html")]
    public void Wrong_usage_is_answered_with_2_and_words(params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void A_new_site_builds_at_once_and_a_folder_in_use_is_refused()
    {
        Assert.Equal(0, CommandRun.Of(["init", folder["neu"]]).Code);
        var run = CommandRun.Of(["build", "--content", folder["neu/content"], "--output", folder["neu/site"], "--strict"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("2 articles, 2 events, 3 pieces of evidence", run.Out, StringComparison.Ordinal);

        var before = folder.Tree("neu");
        Assert.Equal(3, CommandRun.Of(["init", folder["neu"]]).Code);
        Assert.Equal(before, folder.Tree("neu"));
    }

    [Theory]
    [InlineData("{{ title }} {{ for x in list }}{{ x }}{{ end }}{{ missing }} {{ thing }}", "{\"title\":\"A & B\",\"list\":[1,2.5],\"thing\":{\"a\":[true,null]}}", 0, "A & B 12.5 {a: [true, null]}", "")]
    [InlineData("{{ 'x' | string.upcase }}", null, 0, "X", "")]
    [InlineData("a\n{{ if }}", null, 1, "", "(2,7) : error : ")]
    [InlineData("a\n {{ missing.name }}{{ 1 + {} }}", "{}", 1, "", "(2,13) : error : ")]
    [InlineData("a", "[1", 2, "", "cannot be read")]
    public void A_template_is_tried_with_a_model_of_its_author(string template, string? model, int code, string output, string error)
    {
        File.WriteAllText(folder["t.html"], template);
        File.WriteAllText(folder["t.json"], model ?? "");
        var run = CommandRun.Of(["templates", "--render", folder["t.html"], .. model is null ? Array.Empty<string>() : ["--model", folder["t.json"]]]);
        Assert.Equal((code, output), (run.Code, run.Out));
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tried_template_includes_files_beside_it_and_tells_only_the_first_mistake_of_its_run()
    {
        File.WriteAllText(folder["t.html"], "{{ include 'part.html' 5 }}{{ x = 'x'; x - 1 }}{{ x - 2 }}");
        File.WriteAllText(folder["part.html"], "<{{ $1 }}>");
        var run = CommandRun.Of(["templates", "--render", folder["t.html"]]);
        Assert.Equal((1, "", 1), (run.Code, run.Out, run.Error.Count(unit => unit == '\n')));
        Assert.Contains("t.html(1,40) : error : ", run.Error, StringComparison.Ordinal);
        File.WriteAllText(folder["t.html"], "{{ include 'part.html' 5 }}");
        Assert.Equal("<5>", CommandRun.Of(["templates", "--render", folder["t.html"]]).Out);
    }

    [Theory]
    [InlineData("init", 5, 4)]
    [InlineData("pages.yml", 6, 5)]
    [InlineData("ci.yml", 3, 3)]
    public void A_workflow_pins_its_actions_by_hash_where_that_could_be_verified(string name, int actions, int pinned)
    {
        var workflow = name == "init" ? NewSite.Files.Single(file => file.Path.EndsWith("pages.yml", StringComparison.Ordinal)).Text : File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", name));
        var uses = workflow.Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();
        Assert.Equal(actions, uses.Count);
        Assert.Equal(pinned, uses.Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, "@[0-9a-f]{40} # v[0-9]", System.Text.RegularExpressions.RegexOptions.NonBacktracking)));
    }

    [Theory]
    [InlineData("pages.yml")]
    [InlineData("ci.yml")]
    public void A_workflow_keeps_the_pictures_of_the_pages_whatever_came_of_the_tests(string name)
    {
        var workflow = File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", name));
        var step = workflow[workflow.IndexOf("uses: actions/upload-artifact@", StringComparison.Ordinal)..];
        Assert.True(workflow.IndexOf(".ci/run", StringComparison.Ordinal) < workflow.Length - step.Length);
        Assert.Contains("if: always()", step, StringComparison.Ordinal);
        Assert.Contains("path: artifacts/screenshots\n", step, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_interrupted_answers_130_and_writes_nothing()
    {
        folder.Write("content/a.txt", "Ein Text.\n");
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var run = CommandRun.Of(["build", "--content", folder["content"], "--output", folder["site"]], Stream.Null, terminal => terminal with { Stop = stop.Token });
        Assert.Equal((130, ""), (run.Code, run.Error));
        Assert.False(Directory.Exists(folder["site"]));
    }

    [Fact]
    public void What_cannot_be_written_is_answered_with_3_and_words()
    {
        folder.Write("content/a.txt", "Ein Text.\n");
        folder.Write("site/mein.txt", "meins");
        var run = CommandRun.Of(["build", "--content", folder["content"], "--output", folder["site"]]);
        Assert.Equal(3, run.Code);
        Assert.StartsWith("error DE7001: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_terminal_is_no_crash()
    {
        using var full = new FullWriter();
        Assert.Equal(3, Program.Run(["--version"], new Terminal(full, full)));
    }

    [Fact]
    public void A_warning_that_many_articles_earn_is_told_once_with_their_number_and_in_full_when_asked()
    {
        Assert.Equal(0, CommandRun.Of(["init", folder["neu"]]).Code);
        foreach (var name in (string[])["eins", "zwei", "drei"])
        {
            folder.Write($"neu/content/articles/{name}.md", $"---\ntitle: {name}\npublished: 2022-01-20\nsource: Blatt\nrights: full\nnames:\n  unlink: [Niemand]\n---\n\nEs war ein ruhiger Tag.\n");
        }

        string[] args = ["check", "--content", folder["neu/content"]];
        var told = CommandRun.Of(args).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var line = Assert.Single(told);
        Assert.Contains("drei.md", line, StringComparison.Ordinal);
        Assert.EndsWith("(and at 2 more places: --verbose)", line, StringComparison.Ordinal);
        Assert.Equal(3, CommandRun.Of([.. args, "--json"]).Error.Split("DE4102").Length - 1);
        Assert.Equal(3, CommandRun.Of([.. args, "--verbose"]).Error.Split("DE4102").Length - 1);
    }

    [Fact]
    public void Diagnostics_come_as_lines_of_JSON_or_for_GitHub_when_asked_for()
    {
        string[] args = ["verify", folder["nirgends"]];
        var json = CommandRun.Of([.. args, "--json"]).Error;
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal("DE9005", parsed.RootElement.GetProperty("code").GetString());
        Assert.Equal("error", parsed.RootElement.GetProperty("severity").GetString());

        var github = CommandRun.Of(args, Stream.Null, terminal => terminal with { GitHub = true }).Error;
        Assert.StartsWith("::error title=DE9005::error DE9005: there is no folder", github, StringComparison.Ordinal);

        var coloured = CommandRun.Of(args, Stream.Null, terminal => terminal with { Colour = true }).Error;
        Assert.StartsWith("\u001b[31merror DE9005:\u001b[0m there is no folder", coloured, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_diagnostic_of_a_call_stands_in_the_list()
    {
        Assert.Equal(CommandProblems.All.Count, CommandProblems.All.Select(problem => problem.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(CommandProblems.All, problem => Assert.StartsWith("DE9", problem.Code, StringComparison.Ordinal));
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(string? value) => throw new IOException("No space left on device");

        public override void WriteLine(string? value) => throw new IOException("No space left on device");
    }
}
