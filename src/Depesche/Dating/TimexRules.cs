using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>All rules of this stage with their examples: those that find and read expressions, and those that date articles.</summary>
public static class TimexRules
{
    /// <summary>The rules in the order in which the page on the method prints them.</summary>
    public static ImmutableArray<TimexRule> All { get; } = [.. DayRules.All, .. PeriodRules.All, .. VagueRules.All, .. DatingRules.All];
}
