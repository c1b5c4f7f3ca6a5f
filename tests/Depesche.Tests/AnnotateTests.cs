using System.Text;
using System.Text.Json;

namespace Depesche.Tests;

/// <summary>The recogniser as a stream filter.</summary>
public sealed class AnnotateTests
{
    [Fact]
    public void Every_line_is_answered_by_one_in_the_same_order()
    {
        var input = string.Concat(Enumerable.Range(0, 2000).Select(n => $$"""{"id": "a{{n}}", "text": "Am 21. Januar 2022 war es so weit.{{new string(' ', n % 50)}}"}""" + "\n"));
        var run = CommandRun.Of(["annotate"], input);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(Enumerable.Range(0, 2000).Select(n => $"a{n}"), Rows(run).Select(row => row.GetProperty("id").GetString()));
    }

    [Fact]
    public void The_rows_count_code_points_and_hold_exactly_their_words()
    {
        const string Text = "😀😀 Am 21. Januar 2022 kam sie nach Genf.";
        var row = Assert.Single(Rows(CommandRun.Of(["annotate"], JsonSerializer.Serialize(new { id = "a", text = Text }) + "\n")));
        var runes = Text.EnumerateRunes().ToList();
        var timex = Assert.Single(row.GetProperty("timexes").EnumerateArray());
        Assert.Equal("2022-01-21", timex.GetProperty("value").GetString());
        foreach (var found in row.GetProperty("timexes").EnumerateArray().Concat(row.GetProperty("mentions").EnumerateArray()))
        {
            Assert.Equal(found.GetProperty("text").GetString(), string.Concat(runes[found.GetProperty("start").GetInt32()..found.GetProperty("end").GetInt32()]));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Anzeige")]
    public void A_text_of_which_nothing_is_left_has_an_empty_answer(string text)
    {
        var run = CommandRun.Of(["annotate"], JsonSerializer.Serialize(new { id = "a", text }) + "\n");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(0, Assert.Single(Rows(run)).GetProperty("timexes").GetArrayLength());
    }

    [Fact]
    public void The_date_given_is_the_anchor()
    {
        var row = Assert.Single(Rows(CommandRun.Of(["annotate"], """{"id": "a", "text": "Am Freitag trafen sich beide in Genf.", "published": "2022-01-21"}""" + "\n")));
        Assert.Equal("2022-01-21", row.GetProperty("published").GetString());
        Assert.Equal("2022-01-21", row.GetProperty("timexes")[0].GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("", "no JSON")]
    [InlineData("Unsinn", "no JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("""{"id": "a"}""", "\"text\" is missing")]
    [InlineData("""{"text": "x"}""", "\"id\" is missing")]
    [InlineData("""{"id": 7, "text": "x"}""", "\"id\" must be a string")]
    [InlineData("""{"id": "a", "text": "x", "text": "y"}""", "\"text\" stands there twice")]
    [InlineData("""{"id": "a", "text": "x"} {}""", "no JSON")]
    [InlineData("""{"id": "a", "text": "\ud800"}""", "not valid Unicode")]
    [InlineData("""{"id": "a", "text": "x", "published": "irgendwann"}""", "irgendwann")]
    public void A_line_that_is_no_article_is_answered_by_an_error_and_the_rest_is_done(string line, string why)
    {
        var run = CommandRun.Of(["annotate"], "{\"id\": \"eins\", \"text\": \"x\"}\n" + line + "\n{\"id\": \"drei\", \"text\": \"y\"}\n");
        Assert.Equal(1, run.Code);
        var rows = Rows(run);
        Assert.Equal(3, rows.Count);
        Assert.Equal("eins", rows[0].GetProperty("id").GetString());
        Assert.Equal(2, rows[1].GetProperty("line").GetInt32());
        Assert.Contains(why, rows[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("drei", rows[2].GetProperty("id").GetString());
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_last_line_without_line_feed_and_unknown_members_are_read()
    {
        var run = CommandRun.Of(["annotate"], "\uFEFF{\"id\": \"a\", \"text\": \"x\", \"mehr\": {\"tief\": [1, {\"id\": \"b\"}]}}\r\n{\"id\": \"c\", \"text\": \"y\"}");
        Assert.Equal(["a", "c"], Rows(run).Select(row => row.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_line_past_the_limit_is_not_kept()
    {
        var longest = new byte[LineReader.Longest + 1];
        longest.AsSpan().Fill((byte)'x');
        var run = CommandRun.Of(["annotate"], new MemoryStream([.. longest, .. "\n{\"id\": \"b\", \"text\": \"y\"}\n"u8]), terminal => terminal);
        Assert.Equal(1, run.Code);
        Assert.Contains("longer than 20 MB", Rows(run)[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("b", Rows(run)[1].GetProperty("id").GetString());
    }

    [Fact]
    public void An_answer_does_not_wait_for_the_next_question()
    {
        using var questions = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out);
        using var input = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.In, questions.ClientSafePipeHandle);
        using var answers = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.In);
        using var output = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.Out, answers.ClientSafePipeHandle);
        var filter = new Thread(() => Program.Run(["annotate"], new Terminal(TextWriter.Null, TextWriter.Null) { Input = () => input, Output = () => output }));
        filter.Start();
        using var reader = new StreamReader(answers);
        for (var n = 0; n < 3; n++)
        {
            questions.Write(Encoding.UTF8.GetBytes($$"""{"id": "a{{n}}", "text": "x"}""" + "\n"));
            Assert.Contains($"\"a{n}\"", reader.ReadLine(), StringComparison.Ordinal);
        }

        questions.Dispose();
        Assert.True(filter.Join(10_000));
    }

    private static List<JsonElement> Rows(CommandRun run) =>
        [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
