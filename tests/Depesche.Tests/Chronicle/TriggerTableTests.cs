using Depesche.Chronicle;
using Depesche.Diagnostics;

namespace Depesche.Tests.Chronicle;

public sealed class TriggerTableTests
{
    public static TheoryData<string, string> Right() => [.. TriggerTable.All.SelectMany(row => row.Right.Select(example => (row.Name, example)))];

    public static TheoryData<string, string> Wrong() => [.. TriggerTable.All.SelectMany(row => row.Wrong.Select(example => (row.Name, example)))];

    [Theory]
    [MemberData(nameof(Right))]
    public void A_row_is_triggered_by_the_word_in_brackets(string row, string example)
    {
        var (start, end) = (example.IndexOf('['), example.IndexOf(']') - 1);
        var text = example.Replace("[", "").Replace("]", "");
        Assert.Contains(Find(text), hit => hit.Row == row && hit.Start == start && hit.End == end);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_row_is_not_triggered_by_its_counterexample(string row, string example) => Assert.DoesNotContain(Find(example), hit => hit.Row == row);

    [Fact]
    public void Every_row_has_right_and_wrong_examples_and_a_name_of_its_own()
    {
        Assert.All(TriggerTable.All, row => Assert.True(row.Right.Length > 0 && row.Wrong.Length > 0, row.Name));
        Assert.Equal(TriggerTable.All.Length, TriggerTable.All.Select(row => row.Name).Distinct().Count());
    }

    [Fact]
    public void Words_of_others_between_quotation_marks_trigger_nothing() => Assert.Empty(Find("„Wir treffen uns am Montag mit ihm“, heißt es."));

    private static List<(string Row, int Start, int End)> Find(string text)
    {
        var span = new TextSpan(0, text.Length);
        var words = new WordReader().Read(text, span, QuotedText.Find(text));
        return TriggerFinder.Find(words, span).ConvertAll(hit => (hit.Trigger.Name, words[hit.Word].Span.Start, words[hit.Word].Span.End));
    }
}
