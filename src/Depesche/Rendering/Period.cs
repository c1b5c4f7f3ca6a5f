using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Rendering;

/// <summary>A day or a month that has something.</summary>
/// <param name="Path">Path of its page.</param>
/// <param name="Range">Its days.</param>
/// <param name="Events">What happened in it, by date.</param>
/// <param name="Rough">What is dated only roughly and may belong to it.</param>
/// <param name="Articles">Articles that appeared, or may have, in it.</param>
internal sealed record Period(string Path, DateRange Range, ImmutableArray<TimelineEvent> Events, ImmutableArray<TimelineEvent> Rough, ImmutableArray<Reading> Articles)
{
    /// <summary>Friday, 21 January 2022, or January 2022.</summary>
    public string Name => Range.IsDay ? GermanDates.WeekdayAndDay(Range.First) : $"{GermanDates.Month(Range.First.Month)} {Range.First.Year}";

    /// <summary>Whether it has feeds of its own: a month with events.</summary>
    public bool HasFeed => !Range.IsDay && Events.Length + Rough.Length > 0;

    /// <summary>The day or the month as EDTF.</summary>
    public string Edtf => Range.First.ToString(Range.IsDay ? "yyyy-MM-dd" : "yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}
