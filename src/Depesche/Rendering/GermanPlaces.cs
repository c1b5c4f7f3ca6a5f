using System.Collections.Frozen;

namespace Depesche.Rendering;

/// <summary>How names of places stand in a German sentence; those with an article are listed, all others have none.</summary>
internal static class GermanPlaces
{
    private static readonly FrozenSet<string> Feminine = Set(
        "Ukraine", "Schweiz", "Türkei", "Slowakei", "Mongolei", "Dominikanische Republik", "Zentralafrikanische Republik", "Demokratische Republik Kongo", "Republik Moldau",
        "Elfenbeinküste", "Krim", "Bundesrepublik", "Bundesrepublik Deutschland", "Europäische Union", "Sowjetunion", "Normandie", "Bretagne", "Toskana", "Arktis", "Antarktis", "Ostukraine", "Westukraine", "Südukraine");

    private static readonly FrozenSet<string> Masculine = Set(
        "Iran", "Irak", "Jemen", "Libanon", "Sudan", "Südsudan", "Kongo", "Tschad", "Niger", "Senegal", "Vatikan", "Donbass", "Kosovo", "Kaukasus", "Balkan", "Gazastreifen", "Kreml", "Westen", "Osten");

    private static readonly FrozenSet<string> Plural = Set("USA", "Vereinigte Staaten", "Vereinigte Staaten von Amerika", "Niederlande", "Philippinen", "Malediven", "Seychellen", "Bahamas", "Vereinigte Arabische Emirate", "Färöer", "Azoren", "Alpen");

    /// <summary>Where: <c>in Genf</c>, <c>in der Ukraine</c>, <c>im Iran</c>, <c>in den USA</c>.</summary>
    public static string In(string place) =>
        Feminine.Contains(place) ? $"in der {Inflected(place, "en")}" : Masculine.Contains(place) ? $"im {place}" : Plural.Contains(place) ? $"in den {Inflected(place, "en")}" : $"in {place}";

    /// <summary>Where to: <c>nach Genf</c>, <c>in die Ukraine</c>, <c>in den Iran</c>, <c>in die USA</c>.</summary>
    public static string To(string place) =>
        Feminine.Contains(place) || Plural.Contains(place) ? $"in die {place}" : Masculine.Contains(place) ? $"in den {place}" : $"nach {place}";

    /// <summary>Whose: <c>Deutschlands</c>, <c>der Ukraine</c>, <c>des Iran</c>, <c>von Paris</c>.</summary>
    public static string Of(string place) =>
        Feminine.Contains(place) ? $"der {Inflected(place, "en")}" : Plural.Contains(place) ? $"der {Inflected(place, "er")}" : Masculine.Contains(place) ? $"des {place}"
        : place[^1] is 's' or 'ß' or 'x' or 'z' ? $"von {place}" : $"{place}s";

    // Only the adjective in front changes: die Vereinigten Staaten, der Vereinigten Arabischen Emirate.
    private static string Inflected(string place, string ending) => place.Contains(' ', StringComparison.Ordinal)
        ? place.Replace("Vereinigte ", $"Vereinigt{ending} ", StringComparison.Ordinal).Replace("Arabische ", $"Arabisch{ending} ", StringComparison.Ordinal)
            .Replace("Dominikanische ", "Dominikanischen ", StringComparison.Ordinal).Replace("afrikanische ", "afrikanischen ", StringComparison.Ordinal)
            .Replace("Demokratische ", "Demokratischen ", StringComparison.Ordinal).Replace("Europäische ", "Europäischen ", StringComparison.Ordinal)
        : place;

    private static FrozenSet<string> Set(params ReadOnlySpan<string> names) => FrozenSet.ToFrozenSet(names.ToArray(), StringComparer.Ordinal);
}
