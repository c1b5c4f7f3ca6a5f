using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>A time expression: where it stands, which rule found it, what it says.</summary>
/// <param name="Span">The expression, spans as in the KRAUTS corpus.</param>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="Says">What the words say before anyone knows when they were written.</param>
/// <param name="Tense">Tense of its clause.</param>
public sealed record Timex(BlockSpan Span, TimexType Type, string Rule, PartialDate Says, Tense Tense);
