using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>A dated expression that belongs to no event, and why.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Timex">The expression.</param>
/// <param name="Because">One German sentence; never empty.</param>
public sealed record ShelvedTimex(string Article, ResolvedTimex Timex, string Because);
