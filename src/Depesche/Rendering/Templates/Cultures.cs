using System.Collections.Frozen;
using System.Globalization;

namespace Depesche.Rendering.Templates;

/// <summary>
/// The cultures in which a template can write dates and numbers. The tool runs without the data of the operating system, so that every
/// machine gives the same bytes; the names of months and days in these few languages are its own.
/// </summary>
internal static class Cultures
{
    private static readonly FrozenDictionary<string, CultureInfo> Known = new Dictionary<string, CultureInfo>(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = Make(".", ",", "M/d/yyyy", "h:mm:ss tt"),
        ["en-GB"] = Make(".", ",", "dd/MM/yyyy", "HH:mm:ss"),
        ["de"] = Make(",", ".", "dd.MM.yyyy", "HH:mm:ss", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember", "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.", "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag", "So Mo Di Mi Do Fr Sa"),
        ["fr"] = Make(",", "\u202f", "dd/MM/yyyy", "HH:mm:ss", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.", "dimanche lundi mardi mercredi jeudi vendredi samedi", "dim. lun. mar. mer. jeu. ven. sam."),
        ["es"] = Make(",", ".", "d/M/yyyy", "H:mm:ss", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "ene feb mar abr may jun jul ago sept oct nov dic", "domingo lunes martes miércoles jueves viernes sábado", "dom lun mar mié jue vie sáb"),
        ["it"] = Make(",", ".", "dd/MM/yyyy", "HH:mm:ss", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", "gen feb mar apr mag giu lug ago set ott nov dic", "domenica lunedì martedì mercoledì giovedì venerdì sabato", "dom lun mar mer gio ven sab"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => Known.Keys.Order(StringComparer.Ordinal);

    /// <summary>The culture of a name such as <c>fr-FR</c>, or of its language; the invariant one for an empty name, null for one that is not known.</summary>
    public static CultureInfo? Find(string name) =>
        name.Length == 0 ? CultureInfo.InvariantCulture
        : Known.TryGetValue(name, out var culture) || Known.TryGetValue(name.Split('-')[0], out culture) ? culture
        : null;

    private static CultureInfo Make(string point, string group, string date, string time, params ReadOnlySpan<string> names)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var (numbers, dates) = (culture.NumberFormat, culture.DateTimeFormat);
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = (point, group);
        (numbers.PercentDecimalSeparator, numbers.PercentGroupSeparator) = (point, group);
        (numbers.CurrencyDecimalSeparator, numbers.CurrencyGroupSeparator) = (point, group);
        (dates.ShortDatePattern, dates.LongTimePattern, dates.DateSeparator) = (date, time, date.Contains('/', StringComparison.Ordinal) ? "/" : ".");
        if (!names.IsEmpty)
        {
            dates.MonthNames = dates.MonthGenitiveNames = [.. names[0].Split(' '), ""];
            dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [.. names[1].Split(' '), ""];
            dates.DayNames = names[2].Split(' ');
            dates.AbbreviatedDayNames = names[3].Split(' ');
        }

        return CultureInfo.ReadOnly(culture);
    }
}
