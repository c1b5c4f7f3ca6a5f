namespace Depesche.Cleaning;

/// <summary>The place at the beginning of a report: "Musterstadt. Der Rat tagt." It stays in the text and is part of no sentence.</summary>
internal static class Dateline
{
    private const int Longest = 60;

    private static readonly string[] NounEndings = ["ung", "heit", "keit", "schaft", "tion", "nis", "tum", "tät", "los", "nein", "ment", "ismus", "ende"];

    private static readonly string[] Words =
    [
        "Nein", "Ja", "Stille", "Schluss", "Krieg", "Frieden", "Pause", "Applaus", "Schweigen", "Vorbei", "Gelächter", "Mitternacht", "Mittag", "Alarm", "Gut", "Schlecht", "Endlich", "Niemand", "Nichts", "Jubel", "Angst", "Chaos", "Danke",
        "Warum", "Punkt", "Fertig", "Halt", "Stopp", "Freitag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Samstag", "Sonntag",
    ];

    /// <summary>Length of the place with its full stop and the blank behind it, an agency in brackets included; 0 when the text does not begin with one.</summary>
    public static int Length(string text)
    {
        var end = 0;
        while (end < text.Length && end <= Longest && (char.IsLetter(text[end]) || text[end] is '-' or '/' || (text[end] == ' ' && end + 1 < text.Length && char.IsUpper(text[end + 1]))))
        {
            end++;
        }

        if (end < 3 || end + 2 >= text.Length || !char.IsUpper(text[0]) || !IsPlace(text[..end]))
        {
            return 0;
        }

        if (text[end] == ' ' && text[end + 1] == '(' && text.IndexOf(')', end) is > 0 and var close && close - end < 30 && AgencyTails.IsTail(text.AsSpan(end + 1, close - end)))
        {
            end = close + 1;
        }

        return end + 2 < text.Length && text[end] == '.' && text[end + 1] == ' ' && (char.IsUpper(text[end + 2]) || text[end + 2] is '„' or '»' or '"' or '«') ? end + 2 : 0;
    }

    // One name of one or two words, or several parted by strokes.
    private static bool IsPlace(string place) =>
        !Words.Contains(place, StringComparer.Ordinal) && (place.Contains('/', StringComparison.Ordinal) || place.Count(unit => unit == ' ') <= 1) && !Array.Exists(NounEndings, ending => place.EndsWith(ending, StringComparison.Ordinal));
}
