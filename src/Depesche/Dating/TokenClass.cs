namespace Depesche.Dating;

/// <summary>What a token is for the grammar of time expressions.</summary>
internal enum TokenClass : byte
{
    None,
    Word,
    Number,
    Sign,

    /// <summary>Value 1 to 12.</summary>
    Month,

    /// <summary>Value as <see cref="DayOfWeek"/>, plus 8 for an abbreviation.</summary>
    Weekday,

    /// <summary>Dienstagabend: value weekday times 8 plus <see cref="Dating.DayPart"/>.</summary>
    WeekdayPart,

    /// <summary>montags: value as <see cref="DayOfWeek"/>.</summary>
    WeekdayHabit,

    /// <summary>Value as <see cref="DateUnit"/>.</summary>
    Unit,

    /// <summary>Value in tenths, since anderthalb is a number.</summary>
    NumberWord,

    /// <summary>Value 1 to 31.</summary>
    Ordinal,

    /// <summary>einmal, dreimal.</summary>
    Times,

    /// <summary>der, die, das …</summary>
    Article,

    /// <summary>ein, eine …: also the number one.</summary>
    Indefinite,

    /// <summary>dieser, jener.</summary>
    Demonstrative,

    /// <summary>vergangenen, kommenden: value -1, 0 or 1.</summary>
    Shift,

    /// <summary>selben, gleichen, folgenden: value 0 or 1 from the time named before.</summary>
    SameShift,

    /// <summary>ganzen, langen, frühen: adjectives that may stand before a unit or season.</summary>
    Adjective,

    /// <summary>Value as <see cref="DateModifier"/>.</summary>
    Hedge,

    /// <summary>heute, gestern: value in days.</summary>
    DayWord,

    /// <summary>Value as <see cref="Dating.DayPart"/>.</summary>
    DayPart,

    /// <summary>abends: value as <see cref="Dating.DayPart"/>.</summary>
    DayPartHabit,

    /// <summary>Value 1 spring to 4 winter.</summary>
    Season,

    /// <summary>Value: index in <see cref="Holidays.All"/>.</summary>
    Holiday,

    /// <summary>Anfang, Mitte, Ende: value as <see cref="DateModifier"/>.</summary>
    PartOf,

    /// <summary>Jahresende, Monatsbeginn: value unit times 16 plus <see cref="DateModifier"/>.</summary>
    UnitPart,

    Weekend,

    /// <summary>Jahreshälfte, Halbjahr, Quartal: value as <see cref="DateUnit"/>.</summary>
    YearPart,

    /// <summary>Vorjahr, Vormonat: value as <see cref="DateUnit"/>, one earlier.</summary>
    UnitBefore,

    /// <summary>Vortag, Folgetag: value unit times 2, plus 1 when later.</summary>
    UnitBeside,

    /// <summary>neunziger, Neunzigerjahre: value 20 to 90.</summary>
    DecadeWord,

    /// <summary>jetzt, damals: value as <see cref="PartialKind"/>.</summary>
    Reference,

    /// <summary>Zukunft, Vergangenheit, Gegenwart: value as <see cref="PartialKind"/>.</summary>
    EraNoun,

    /// <summary>Zeit.</summary>
    TimeNoun,

    /// <summary>täglich: value as <see cref="DateUnit"/>.</summary>
    Frequency,

    /// <summary>jahrelang: value as <see cref="DateUnit"/>.</summary>
    LongAdverb,

    /// <summary>jeder.</summary>
    Every,

    /// <summary>alle.</summary>
    All,

    /// <summary>pro, je.</summary>
    Per,

    /// <summary>einige, mehrere, viele, paar.</summary>
    Several,

    Clock,

    /// <summary>halb, halbes.</summary>
    HalfWord,

    /// <summary>Viertel, dreiviertel: value 1 or 3.</summary>
    QuarterWord,

    /// <summary>später, darauf: value 1; zuvor: value -1.</summary>
    Later,

    /// <summary>Value as <see cref="DateBound"/>.</summary>
    Preposition,

    /// <summary>am, im, zum: value as <see cref="DateBound"/>.</summary>
    FusedPreposition,

    Until,
    And,

    /// <summary>alt, jung: an age, not a time.</summary>
    Age,

    /// <summary>heuer.</summary>
    ThisYear,

    /// <summary>Mitternacht: value in minutes.</summary>
    Midnight,

    /// <summary>Herr, Frau, Nummer: what follows is a name or an identifier.</summary>
    NameBefore,

    Ex,

    /// <summary>Heiliger Abend, Christi Himmelfahrt: first of two words.</summary>
    HolidayStart,

    /// <summary>Vorabend: a part of the day before one that was named; value as <see cref="DayPart"/>.</summary>
    DayPartBefore,

    /// <summary>Silvesterabend: value as index of the holiday times 8 plus <see cref="DayPart"/>.</summary>
    HolidayPart,

    /// <summary>Advent.</summary>
    Advent,
}
