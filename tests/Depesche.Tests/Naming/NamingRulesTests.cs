using Depesche.Naming;

namespace Depesche.Tests.Naming;

public sealed class NamingRulesTests
{
    public static TheoryData<string, string, bool> Examples()
    {
        var rows = new TheoryData<string, string, bool>();
        foreach (var rule in NamingRules.All)
        {
            foreach (var text in rule.Right)
            {
                rows.Add(rule.Name, text, true);
            }

            foreach (var text in rule.Wrong)
            {
                rows.Add(rule.Name, text, false);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_finds_its_right_examples_and_leaves_its_wrong_ones(string rule, string example, bool isRight)
    {
        var (start, end) = (example.IndexOf('[', StringComparison.Ordinal), example.IndexOf(']', StringComparison.Ordinal) - 1);
        var text = example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var found = NamingHarness.Links(text).Any(link => link.Span.Start == start && link.Span.End == end && link.Rule == rule && link.Entity is not null);
        Assert.True(found == isRight, $"{rule}: {example}\n{NamingHarness.Said(text)}");
    }

    [Fact]
    public void Every_rule_is_explained_and_ordered_by_confidence()
    {
        Assert.All(NamingRules.All, rule => Assert.EndsWith(".", rule.Explanation, StringComparison.Ordinal));
        Assert.Equal(NamingRules.All.OrderByDescending(rule => rule.Confidence), NamingRules.All);
        Assert.Equal(NamingRules.All.Count, NamingRules.All.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());
    }
}
