using System.Text;
using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary><c>data/ereignisse.csv</c>: the timeline as a table for spreadsheets, UTF-8 with byte order mark, semicolons, as German programs expect it (RFC 4180 quoting).</summary>
internal static class EventTable
{
    private const string Columns = "id;wann_edtf;wann;genauigkeit;uhrzeit;art;stand;titel;beteiligte;ort;belege;artikel;adresse";

    /// <summary>The file; one line for each event, in the order of the timeline.</summary>
    public static OutputFile File(DataSite data)
    {
        var text = new StringBuilder("\uFEFF" + Columns + "\r\n");
        foreach (var one in data.Site.Timeline.Events)
        {
            string[] cells =
            [
                one.Id, one.When.Edtf, DateWords.Long(one.When), Vocabulary.Of(one.When.Precision), one.When.Clock is { } clock ? clock.ToString("HH:mm", null) : "", EventWords.Of(one.Kind), EventWords.Of(one.Status), one.Title,
                string.Join(", ", one.Participants.Select(data.NameOf)), one.Place is { } place ? data.NameOf(place) : "", $"{one.Evidence.Length}",
                string.Join(", ", one.Evidence.Select(evidence => evidence.Article).Distinct(StringComparer.Ordinal)), DataSite.AddressOf(one, data.Site.Config.BaseUrl ?? ""),
            ];
            text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");
        }

        return new OutputFile("data/ereignisse.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }

    // A cell that begins like a formula would be one in a spreadsheet.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
