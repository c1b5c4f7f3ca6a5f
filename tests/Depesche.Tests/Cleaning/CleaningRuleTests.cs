using System.Collections.Immutable;
using Depesche.Cleaning;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Cleaning;

/// <summary>Every rule's own examples.</summary>
public sealed class CleaningRuleTests
{
    public static TheoryData<string, string> Right() => Examples(rule => rule.Right);

    public static TheoryData<string, string> Wrong() => Examples(rule => rule.Wrong);

    [Theory]
    [MemberData(nameof(Right))]
    public void A_right_example_goes_by_its_rule(string rule, string text) =>
        Assert.Equal([rule], Cleaned(text).Where(block => block.Dropped is not null).Select(block => block.Dropped!.Rule).Distinct());

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_example_stays_untouched(string rule, string text)
    {
        var block = Assert.Single(Cleaned(text));
        Assert.True(block.Dropped is null && block.Text == text, $"{rule}: {block.Dropped?.Rule} drops it");
    }

    [Fact]
    public void Every_rule_has_examples_of_both_kinds_and_a_reason_in_a_sentence() =>
        Assert.All(CleaningRules.All, rule => Assert.True(rule.Right.Length > 0 && rule.Wrong.Length > 0 && rule.Because.EndsWith('.'), rule.Name));

    private static TheoryData<string, string> Examples(Func<CleaningRule, IEnumerable<string>> of)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in CleaningRules.All)
        {
            foreach (var text in of(rule))
            {
                data.Add(rule.Name, text);
            }
        }

        return data;
    }

    private static ImmutableArray<Block> Cleaned(string text)
    {
        var block = new Block(BlockKind.Paragraph, text, OffsetMap.Straight(0, text.Length));
        return Cleaner.Clean(new Article("a", "a", new SourceText("a", text), "a", [block], ArticleFacts.None), new DiagnosticBag()).Blocks;
    }
}
