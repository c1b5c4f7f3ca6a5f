using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>A rule by which a mention is tied to an entity.</summary>
/// <param name="Name">Its name in data and reports.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Explanation">German, one or two sentences for the page "Verfahren".</param>
/// <param name="Right">Texts in which it finds the bracketed words.</param>
/// <param name="Wrong">Texts in which the bracketed words are not linked.</param>
public sealed record NamingRule(string Name, double Confidence, string Explanation, ImmutableArray<string> Right, ImmutableArray<string> Wrong);
