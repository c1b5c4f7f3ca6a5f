namespace Depesche.Dating;

/// <summary>What a time expression says before anyone knows when it was written.</summary>
public readonly record struct PartialDate
{
    /// <summary>What sort of statement it is.</summary>
    public PartialKind Kind { get; init; }

    /// <summary>Year, if said.</summary>
    public int? Year { get; init; }

    /// <summary>Month from 1, if said.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month, if said.</summary>
    public int? Day { get; init; }

    /// <summary>Weekday, if said.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The unit that <see cref="Amount"/> or <see cref="Shift"/> counts.</summary>
    public DateUnit Unit { get; init; }

    /// <summary>How many units; 0 when it is not said how many.</summary>
    public double Amount { get; init; }

    /// <summary>A smaller unit named with it: the months of "zwei Jahre und drei Monate".</summary>
    public (DateUnit Unit, int Amount) Rest { get; init; }

    /// <summary>How many units later than the anchor, negative for earlier; null when no direction is said.</summary>
    public int? Shift { get; init; }

    /// <summary>For a weekday: <see cref="Shift"/> counts ISO weeks (Freitag nächster Woche) rather than the next or last of its name; for a length of time: an adjective of direction stands before it (die letzten zehn Jahre).</summary>
    public bool InWeek { get; init; }

    /// <summary><see cref="Shift"/> counts from a time that was named before, not from the day of writing: days for a part of the day (am selben Abend, am Vorabend), years for a month (im August desselben Jahres).</summary>
    public bool FromNamed { get; init; }

    /// <summary>Number of an era, quarter, half, season (1 spring to 4 winter) or holiday.</summary>
    public int Number { get; init; }

    /// <summary>Part of a day, if said.</summary>
    public DayPart DayPart { get; init; }

    /// <summary>Clock time in minutes after midnight, 1440 for the end of the day; null when not said.</summary>
    public int? Minute { get; init; }

    /// <summary>Beginning, middle, end, about, less or more.</summary>
    public DateModifier Modifier { get; init; }

    /// <summary>What the preposition says.</summary>
    public DateBound Bound { get; init; }
}
