using System.Buffers;
using System.Text;
using Depesche.Diagnostics;
using Depesche.Rendering.Templates;

namespace Depesche.Tests.Rendering.Templates;

/// <summary>No template brings the tool down, however it nests; each case runs on a thread with 1 MiB of stack.</summary>
public sealed class BoundsTests
{
    public static TheoryData<string, string, string> Deep() => new()
    {
        { "brackets", Times("{{ ", "(", 100_000) + "1", "250 nested expressions" },
        { "closed brackets", "{{ " + Times("", "(", 100_000) + "1" + Times("", ")", 100_000) + " }}", "250 nested expressions" },
        { "lists", "{{ " + Times("", "[", 100_000) + " }}", "250 nested expressions" },
        { "objects", "{{ " + Times("", "{a:", 100_000) + " }}", "250 nested expressions" },
        { "signs", "{{ " + Times("", "- ", 100_000) + "1 }}", "250 nested expressions" },
        { "sums", "{{ 1" + Times("", " + 1", 100_000) + " }}", "250 nested expressions" },
        { "members", "{{ a" + Times("", ".a", 100_000) + " }}", "250 nested expressions" },
        { "items", "{{ a" + Times("", "[0", 100_000) + " }}", "250 nested expressions" },
        { "pipes", "{{ 1" + Times("", " | f", 100_000) + " }}", "250 nested expressions" },
        { "choices", "{{ " + Times("", "1 ? ", 100_000) + " }}", "250 nested expressions" },
        { "functions", "{{ " + Times("", "do; f ", 100_000) + " }}", "nested" },
        { "interpolations", "{{ " + Times("", "$'{", 10_000) + " }}", "error" },
        { "ifs", Times("", "{{ if true }}", 100_000), "100 nested blocks" },
        { "loops", Times("", "{{ for x in 1..2 }}", 100_000), "100 nested blocks" },
        { "captures", Times("", "{{ capture x }}", 100_000), "100 nested blocks" },
        { "tables", Times("", "{{ tablerow x in 1..2 }}", 100_000), "100 nested blocks" },
        { "braces", Times("", "{{", 100_000), "error" },
        { "escapes", Times("", "{%{", 100_000), "error" },
        { "comments", "{{ " + Times("", "#", 100_001), "error" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Deep_nesting_is_an_error_and_no_crash(string name, string template, string expected)
    {
        var told = OnSmallStack(() => Rendered.Of(template));
        Assert.True(told.Contains(expected, StringComparison.Ordinal), $"{name}: {told[..Math.Min(200, told.Length)]}");
    }

    [Theory]
    [InlineData("{{ func f(n); if n > 0; ret ((((((((((((1 + (f (n - 1)))))))))))))); end; ret 0; end; f 63 }}", "63")]
    [InlineData("{{ func f(n); if n > 0; ret 1 + (f (n - 1)); end; ret 0; end; f 64 }}", "DE6006")]
    [InlineData("{{ x = []; x[100000000] = 1 }}", "DE6006")]
    [InlineData("{{ x = 3; while true; x = x * x; end }}", "10,000 bits a number")]
    [InlineData("{{ x = 1..100000000 | array.reverse }}", "DE6006")]
    [InlineData("{{ x = []; for i in 1..5000; x = [x]; end; x }}", "DE6004")]
    [InlineData("{{ x = []; for i in 1..5000; x = [x]; end; y = []; for i in 1..5000; y = [y]; end; x == y }}", "false")]
    public void Work_and_depth_are_bounded_when_a_page_is_rendered(string template, string expected) =>
        Assert.Contains(expected, OnSmallStack(() => Rendered.Of(template)), StringComparison.Ordinal);

    [Fact]
    public void Sixty_four_nested_includes_in_nested_blocks_fit_on_a_small_stack()
    {
        var blocks = string.Concat(Enumerable.Repeat("{{ if true }}", 15)) + "{{ if $1 > 0 }}{{ include 'a' ($1 - 1) }}{{ else }}unten{{ end }}" + string.Concat(Enumerable.Repeat("{{ end }}", 15));
        Assert.Equal("unten", OnSmallStack(() => Rendered.Of("{{ include 'a' 63 }}", "{}", ("a", blocks))));
        Assert.Contains("64 nested includes", OnSmallStack(() => Rendered.Of("{{ include 'a' 64 }}", "{}", ("a", blocks))), StringComparison.Ordinal);
        Assert.Contains("64 nested includes", OnSmallStack(() => Rendered.Of("{{ include_join ['a'] '' }}", "{}", ("a", string.Concat(Enumerable.Repeat("{{ if true }}", 15)) + "{{ x = [[[(include_join ['a', 'a'] '')]]] }}" + string.Concat(Enumerable.Repeat("{{ end }}", 15))))), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_threads_render_the_same_bytes_from_one_set_of_templates()
    {
        var bag = new DiagnosticBag();
        var engine = TemplateEngine.Load([new("a.html", "a.html", "{{ func f(x) }}[{{ x | html.escape }}]{{ end }}{{ for p in people }}{{ f p.name }}{{ capture c }}{{ for.index }}{{ end }}{{ c }}{{ include 'b.html' p.name }}{{ end }}"), new("b.html", "b.html", "{{ $n = $1; n = $1 }}{{ $n | html.escape }}{{ n | html.escape }}")], bag);
        var people = Enumerable.Range(0, 50).Select(i => MapModel.Of($$"""{"people":[{"name":"P{{i}}"},{"name":"<{{i}}>"}]}""")).ToArray();
        var alone = people.Select(one => Render(engine, one, bag)).ToArray();
        var together = new string[5_000];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Render(engine, people[i % people.Length], bag));
        Assert.Empty(bag.Sorted());
        Assert.All(together, (text, i) => Assert.Equal(alone[i % people.Length], text));
    }

    private static string Render(TemplateEngine engine, MapModel model, DiagnosticBag bag)
    {
        var output = new ArrayBufferWriter<byte>();
        engine.Render("a.html", model, output, bag);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Times(string before, string text, int count) => before + string.Concat(Enumerable.Repeat(text, count));

    // As small as .NET makes the stack of a thread unless told otherwise.
    private static string OnSmallStack(Func<string> run)
    {
        var result = "";
        var thread = new Thread(() => result = run(), 1536 * 1024);
        thread.Start();
        thread.Join();
        return result;
    }
}
