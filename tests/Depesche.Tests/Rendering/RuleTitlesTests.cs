using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Naming;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

/// <summary>No rule stands on a German page under its English name, and none has the title of another of its stage.</summary>
public sealed class RuleTitlesTests
{
    [Fact]
    public void Every_rule_of_every_stage_has_a_title_of_its_own()
    {
        (string Stage, string[] Names)[] stages =
        [
            (Rules.Dates, [.. TimexRules.All.Except(DatingRules.All).Select(rule => rule.Name)]),
            (Rules.Publication, [.. DatingRules.All.Select(rule => rule.Name)]),
            (Rules.Names, [.. NamingRules.All.Select(rule => rule.Name)]),
            (Rules.Events, [.. ChronicleRules.All.Select(rule => rule.Name)]),
        ];
        Assert.All(stages, stage =>
        {
            string[] names = [.. stage.Names.Distinct(StringComparer.Ordinal)];
            Assert.DoesNotContain(names, name => RuleTitles.Of(stage.Stage, name) == name);
            Assert.Equal(names.Length, names.Select(name => RuleTitles.Of(stage.Stage, name)).Distinct(StringComparer.Ordinal).Count());
        });
    }

    [Fact]
    public void What_cleaning_calls_its_rules_is_German_already() =>
        Assert.Equal(["Weitere Artikel", "Bildnachweis"], CleaningRules.Reasons.Select(rule => rule.Name).Where(name => name is "weitere-artikel" or "bildnachweis").Select(name => RuleTitles.Of(Rules.Cleaning, name)).OrderDescending(StringComparer.Ordinal));
}
