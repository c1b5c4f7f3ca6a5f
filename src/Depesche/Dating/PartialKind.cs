namespace Depesche.Dating;

/// <summary>What sort of statement a time expression makes.</summary>
public enum PartialKind
{
    /// <summary>Nothing that can be placed.</summary>
    Vague,

    /// <summary>Day, month and year as far as they are said.</summary>
    Calendar,

    /// <summary>A weekday without a date.</summary>
    Weekday,

    /// <summary>So many units away from the day of writing: heute, vergangene Woche, im Vorjahr.</summary>
    Relative,

    /// <summary>So many units away from a time named before: tags darauf, zwei Tage später.</summary>
    Anaphor,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A holiday.</summary>
    Holiday,

    /// <summary>Quarter or half of a year.</summary>
    PartOfYear,

    /// <summary>Decade, century or millennium with its number.</summary>
    Era,

    /// <summary>A clock time.</summary>
    Clock,

    /// <summary>A part of some day.</summary>
    DayPart,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that recurs.</summary>
    Recurring,

    /// <summary>Now.</summary>
    Present,

    /// <summary>Some time before.</summary>
    Past,

    /// <summary>Some time to come.</summary>
    Future,
}
