using Depesche.Dating;

namespace Depesche.Tests.Dating;

/// <summary>The examples beside the rules, seen from Tuesday, 18 January 2022.</summary>
public sealed class TimexRulesTests
{
    public static TheoryData<string, string> Right() => [.. TimexRules.All.SelectMany(rule => rule.Right.Select(example => (rule.Name, example)))];

    public static TheoryData<string, string> Wrong() => [.. TimexRules.All.SelectMany(rule => rule.Wrong.Select(example => (rule.Name, example)))];

    [Theory]
    [MemberData(nameof(Right))]
    public void A_right_example_has_exactly_the_expressions_and_values_in_brackets(string rule, string example)
    {
        var (text, expected) = TimexRule.Read(example);
        var found = Texts.Resolve(text, Texts.Tuesday);
        Assert.Equal(
            expected.Select(one => $"{one.Words} = {one.Value}{(one.Edtf is null ? "" : " = " + one.Edtf)}"),
            found.Zip(expected, (one, want) => $"{text[one.Timex.Span.Start..one.Timex.Span.End]} = {one.Value}{(want.Edtf is null ? "" : " = " + one.Edtf)}").Concat(found.Skip(expected.Length).Select(one => "more: " + text[one.Timex.Span.Start..one.Timex.Span.End])));
        Assert.Contains(found, one => one.Timex.Rule == rule);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_example_has_no_expression(string rule, string example)
    {
        Assert.NotEmpty(rule);
        Assert.Empty(Texts.Resolve(example, Texts.Tuesday).Select(one => example[one.Timex.Span.Start..one.Timex.Span.End]));
    }

    [Fact]
    public void Every_rule_has_a_name_of_its_own_and_says_in_German_what_it_does()
    {
        Assert.Equal(TimexRules.All.Length, TimexRules.All.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(TimexRules.All, rule => Assert.Matches(@"^\p{L}|„", rule.Does));
        Assert.All(TimexRules.All, rule => Assert.EndsWith(".", rule.Does, StringComparison.Ordinal));
    }
}
