namespace Depesche.Dating;

/// <summary>The holidays of the German-speaking countries.</summary>
internal static class Holidays
{
    public static readonly Holiday[] All =
    [
        new("Neujahr", 1, 1, false, "Neujahr", "Neujahrstag"),
        new("Dreikönig", 1, 6, false, "Dreikönig", "Dreikönigstag", "Dreikönigsfest"),
        new("Mariä Lichtmess", 2, 2, false, "Mariä Lichtmess"),
        new("Valentinstag", 2, 14, false, "Valentinstag"),
        new("Frauentag", 3, 8, false, "Frauentag", "Weltfrauentag"),
        new("Josefstag", 3, 19, false, "Josefstag", "Josefitag"),
        new("Rosenmontag", 0, -48, false, "Rosenmontag"),
        new("Faschingsdienstag", 0, -47, false, "Faschingsdienstag", "Fastnachtsdienstag"),
        new("Aschermittwoch", 0, -46, false, "Aschermittwoch"),
        new("Palmsonntag", 0, -7, false, "Palmsonntag"),
        new("Gründonnerstag", 0, -3, false, "Gründonnerstag"),
        new("Karfreitag", 0, -2, false, "Karfreitag"),
        new("Karsamstag", 0, -1, false, "Karsamstag", "Ostersamstag"),
        new("Ostern", 0, 0, false, "Ostern", "Ostersonntag"),
        new("Ostermontag", 0, 1, false, "Ostermontag"),
        new("Christi Himmelfahrt", 0, 39, false, "Himmelfahrt", "Auffahrt", "Christi Himmelfahrt"),
        new("Pfingsten", 0, 49, false, "Pfingsten", "Pfingstsonntag"),
        new("Pfingstmontag", 0, 50, false, "Pfingstmontag"),
        new("Fronleichnam", 0, 60, false, "Fronleichnam"),
        new("1. Mai", 5, 1, false, "Maifeiertag"),
        new("Bundesfeier", 8, 1, false, "Bundesfeier", "Bundesfeiertag"),
        new("Mariä Himmelfahrt", 8, 15, false, "Mariä Himmelfahrt"),
        new("Nationalfeiertag", 10, 26, false, "Nationalfeiertag"),
        new("Reformationstag", 10, 31, false, "Reformationstag"),
        new("Allerheiligen", 11, 1, false, "Allerheiligen"),
        new("Allerseelen", 11, 2, false, "Allerseelen"),
        new("Martinstag", 11, 11, false, "Martinstag"),
        new("Mariä Empfängnis", 12, 8, false, "Mariä Empfängnis"),
        new("Buß- und Bettag", 0, -32, true, "Bettag"),
        new("Totensonntag", 0, -28, true, "Totensonntag"),
        new("1. Advent", 0, -21, true),
        new("2. Advent", 0, -14, true),
        new("3. Advent", 0, -7, true),
        new("4. Advent", 0, 0, true),
        new("Nikolaustag", 12, 6, false, "Nikolaustag"),
        new("Heiligabend", 12, 24, false, "Heiligabend", "Heiligen Abend", "Heilige Abend"),
        new("Weihnachten", 12, 25, false, "Weihnachten", "Weihnachtstag"),
        new("Stephanitag", 12, 26, false, "Stephanitag", "Stefanitag", "Stephanstag"),
        new("Silvester", 12, 31, false, "Silvester", "Silvestertag"),
    ];

    /// <summary>Index of the first Sunday in Advent; the other three follow.</summary>
    public static readonly int FirstAdvent = Array.FindIndex(All, holiday => holiday.Name == "1. Advent");
}
