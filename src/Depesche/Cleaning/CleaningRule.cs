using System.Collections.Immutable;

namespace Depesche.Cleaning;

/// <summary>A rule that takes text out of the page.</summary>
/// <param name="Name">Name in data, reports and on the page Verfahren.</param>
/// <param name="Because">One German sentence: why such text goes.</param>
/// <param name="Find">The stretches of a block's text that go; empty when the rule does not apply.</param>
/// <param name="Right">Lines that the rule drops, whole or in part.</param>
/// <param name="Wrong">Lines that look alike and stay.</param>
public sealed record CleaningRule(string Name, string Because, CleaningTest Find, ImmutableArray<string> Right, ImmutableArray<string> Wrong);
