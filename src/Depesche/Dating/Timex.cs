using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>A time expression: where it stands, which rule found it, what it says.</summary>
/// <param name="Span">The expression, spans as in the KRAUTS corpus.</param>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="Says">What the words say before anyone knows when they were written.</param>
/// <param name="Tense">Tense of its clause.</param>
public sealed record Timex(BlockSpan Span, TimexType Type, string Rule, PartialDate Says, Tense Tense)
{
    /// <summary>On which side of the day of writing it lies.</summary>
    public TimexDirection Direction { get; init; }

    /// <summary>Number of the range or list that it is a point of, unique in the article; 0 when it stands alone.</summary>
    public int Group { get; init; }

    /// <summary>Whether the points of its group are the ends of one stretch of time, rather than days of their own.</summary>
    public bool IsRange { get; init; }

    /// <summary>Whether it stands inside quotation marks.</summary>
    public bool Quoted { get; init; }

    /// <summary>The clause that was read for its tense.</summary>
    public BlockSpan Clause { get; init; }

    /// <summary>The sentence that holds it.</summary>
    public BlockSpan Sentence { get; init; }

    /// <summary>Whether its clause tells of what recurs (jeweils, täglich, jeden Samstag), so that a clock time is of no one day.</summary>
    public bool Habitual { get; init; }

    /// <summary>Whether the clause holds a verb of reporting.</summary>
    public bool Reports { get; init; }

    /// <summary>Whether it hangs on a noun (das Treffen am Freitag), so that the verb of the clause says nothing certain about it.</summary>
    public bool OfNoun { get; init; }

    /// <summary>Whether its clause is subordinate: nachdem …, der am Mittwoch …</summary>
    public bool Subordinate { get; init; }
}
