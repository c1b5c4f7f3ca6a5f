using Depesche.Publishing.Reports;

namespace Depesche.Tests.Publishing;

public sealed class ExplanationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_decision_is_told_with_place_rule_reason_and_key()
    {
        var site = HandMadeSite.Of();
        Golden.Check("explain.txt", Explanation.Of(site, site.Readings[0]));
    }

    [Fact]
    public void An_article_is_found_by_path_by_its_path_in_the_content_and_by_id()
    {
        folder.Write("content/articles/a.txt", "Ein Text.\n");
        string[] content = ["--content", folder["content"]];
        var run = CommandRun.Of(["explain", folder["content/articles/a.txt"], .. content]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("id a,", run.Out, StringComparison.Ordinal);
        Assert.Equal(run, CommandRun.Of(["explain", "articles/a.txt", .. content]));
        Assert.Equal(run, CommandRun.Of(["explain", "a", .. content]));

        var wrong = CommandRun.Of(["explain", "articles/b.txt", .. content]);
        Assert.Equal(2, wrong.Code);
        Assert.Contains("did you mean \"articles/a.txt\"?", wrong.Error, StringComparison.Ordinal);
    }
}
