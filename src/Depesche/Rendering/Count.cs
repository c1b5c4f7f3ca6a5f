using System.Globalization;

namespace Depesche.Rendering;

/// <summary>Numbers as German text writes them: words up to twelve, then digits in groups of three.</summary>
internal static class Count
{
    private static readonly string[] Words = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

    /// <summary><c>fünf Artikel</c>, <c>23 Ereignisse</c>, <c>eine Belegstelle</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The noun with its article: <c>ein Ereignis</c>.</param>
    /// <param name="many">The noun in the plural.</param>
    public static string Of(int number, string one, string many) => number switch
    {
        1 => one,
        0 => $"keine {many}",
        _ => $"{Word(number)} {many}",
    };

    /// <summary><c>drei</c>, <c>23</c>; the feminine or neuter one is not meant.</summary>
    public static string Word(int number) => number is >= 2 and <= 12 ? Words[number] : Digits(number);

    /// <summary><c>1 Ereignis</c>, <c>5 Artikel</c>: digits always, for tables and labels.</summary>
    public static string InDigits(int number, string one, string many) => $"{Digits(number)} {(number == 1 ? one : many)}";

    /// <summary><c>einmal</c>, <c>zweimal</c>, <c>23-mal</c>.</summary>
    public static string Times(int number) => number switch
    {
        1 => "einmal",
        >= 2 and <= 12 => Words[number] + "mal",
        _ => Digits(number) + "\u2011mal",
    };

    /// <summary>Digits, from 10 000 on in groups of three parted by a narrow no-break space.</summary>
    public static string Digits(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return digits.Length < 5 ? digits : number.ToString("N0", Grouped);
    }

    /// <summary>The same text with a capital first letter.</summary>
    public static string AtStart(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = "\u202F", NumberGroupSizes = [3] };
}
