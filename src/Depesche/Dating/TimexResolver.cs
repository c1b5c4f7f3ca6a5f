using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Turns words and the article's date into days.</summary>
public static class TimexResolver
{
    /// <summary>One result for each expression, in order.</summary>
    /// <param name="article">The cleaned article.</param>
    /// <param name="timexes">Its expressions in order.</param>
    /// <param name="time">The day or interval they are seen from.</param>
    /// <param name="bag">Where contradictions go.</param>
    public static ImmutableArray<ResolvedTimex> Resolve(Article article, ImmutableArray<Timex> timexes, DocumentTime time, DiagnosticBag bag)
    {
        _ = (article, time, bag);
        return [.. timexes.Select(timex => new ResolvedTimex(timex, "XXXX-XX-XX", null, null, DatePrecision.None, "unbestimmt"))];
    }
}
