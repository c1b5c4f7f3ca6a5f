namespace Depesche.Dating;

/// <summary>Words for days, weekdays, months and holidays.</summary>
internal static class CalendarWords
{
    private static readonly (string Name, DayOfWeek Day)[] Weekdays =
    [
        ("Montag", DayOfWeek.Monday), ("Dienstag", DayOfWeek.Tuesday), ("Mittwoch", DayOfWeek.Wednesday), ("Donnerstag", DayOfWeek.Thursday),
        ("Freitag", DayOfWeek.Friday), ("Samstag", DayOfWeek.Saturday), ("Sonnabend", DayOfWeek.Saturday), ("Sonntag", DayOfWeek.Sunday),
    ];

    private static readonly (string Name, DayPart Part)[] Parts =
    [
        ("früh", DayPart.Morning), ("morgen", DayPart.Morning), ("vormittag", DayPart.Morning), ("mittag", DayPart.Midday),
        ("nachmittag", DayPart.Afternoon), ("abend", DayPart.Evening), ("nacht", DayPart.Night),
    ];

    public static readonly (string Words, TokenClass Class, int Value)[] Rows =
    [
        ("Januar Januars Jan Jänner Jänners Jän January", TokenClass.Month, 1),
        ("Februar Februars Feb Feber Febers February", TokenClass.Month, 2),
        ("März Märzes Mär Mrz", TokenClass.Month, 3),
        ("April Aprils Apr", TokenClass.Month, 4),
        ("Mai Mais", TokenClass.Month, 5),
        ("Juni Junis Jun June", TokenClass.Month, 6),
        ("Juli Julis Jul July", TokenClass.Month, 7),
        ("August Augusts Aug", TokenClass.Month, 8),
        ("September Septembers Sep Sept", TokenClass.Month, 9),
        ("Oktober Oktobers Okt October", TokenClass.Month, 10),
        ("November Novembers Nov", TokenClass.Month, 11),
        ("Dezember Dezembers Dez December", TokenClass.Month, 12),
        ("heute", TokenClass.DayWord, 0),
        ("gestern", TokenClass.DayWord, -1),
        ("vorgestern", TokenClass.DayWord, -2),
        ("vorvorgestern", TokenClass.DayWord, -3),
        ("übermorgen", TokenClass.DayWord, 2),
        ("gestrige gestrigen gestriger gestriges gestrigem", TokenClass.DayWord, -1),
        ("vorgestrige vorgestrigen vorgestriger vorgestriges vorgestrigem", TokenClass.DayWord, -2),
        ("morgige morgigen morgiger morgiges morgigem", TokenClass.DayWord, 1),
        ("morgen", TokenClass.DayPart, (int)DayPart.Morning),
        ("früh Frühe Morgens Vormittag Vormittags", TokenClass.DayPart, (int)DayPart.Morning),
        ("Mittag Mittags", TokenClass.DayPart, (int)DayPart.Midday),
        ("Nachmittag Nachmittags", TokenClass.DayPart, (int)DayPart.Afternoon),
        ("Abend Abends", TokenClass.DayPart, (int)DayPart.Evening),
        ("Nacht", TokenClass.DayPart, (int)DayPart.Night),
        ("Mitternacht", TokenClass.Midnight, 1440),
        ("Wochenende Wochenendes Wochenenden", TokenClass.Weekend, 0),
        ("Frühling Frühlings Frühjahr Frühjahrs Frühjahres", TokenClass.Season, 1),
        ("Sommer Sommers Hochsommer Spätsommer Sommermonate Sommermonaten", TokenClass.Season, 2),
        ("Herbst Herbsts Herbstes Spätherbst", TokenClass.Season, 3),
        ("Winter Winters Wintermonate Wintermonaten", TokenClass.Season, 4),
        ("Uhr", TokenClass.Clock, 0),
        ("Advent Adventsonntag Adventssonntag", TokenClass.Advent, 0),
        .. Weekdays.Select(row => ($"{row.Name} {row.Name}s {row.Name}es", TokenClass.Weekday, (int)row.Day)),
        .. Weekdays.Select(row => (row.Name[..2], TokenClass.Weekday, (int)row.Day + 8)).Where(row => row.Item1 is not "So" and not "Do"),
        .. Weekdays.Select(row => ($"{row.Name.ToLowerInvariant()}s", TokenClass.WeekdayHabit, (int)row.Day)),
        .. Weekdays.SelectMany(row => Parts.Select(part => (row.Name + part.Name, TokenClass.WeekdayPart, ((int)row.Day * 8) + (int)part.Part))),
        .. Holidays.All.SelectMany((holiday, index) => holiday.Name is not ("Silvester" or "Neujahr" or "Karfreitag" or "Ostern") ? []
            : Parts.Select(part => ((holiday.Name == "Ostern" ? "Oster" : holiday.Name == "Neujahr" ? "Neujahrs" : holiday.Name) + part.Name, TokenClass.HolidayPart, (index * 8) + (int)part.Part))),
        .. Holidays.All.SelectMany((holiday, index) => holiday.Words.Where(word => !word.Contains(' ', StringComparison.Ordinal)).Select(word => (word, TokenClass.Holiday, index))),
    ];
}
