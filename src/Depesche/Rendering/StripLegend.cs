using System.Text;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>What the marks of the overview strip mean: just those that are drawn.</summary>
internal static class StripLegend
{
    /// <summary>Items of a list.</summary>
    public static Html Of(StripLayout layout)
    {
        var marks = layout.Lanes.SelectMany(lane => lane.Marks).ToList();
        var alone = marks.Where(mark => mark.More.Count == 0 && mark.Away == 0).ToList();
        var days = alone.Where(mark => mark.Event.When.Precision == DatePrecision.Day).ToList();
        var off = days.Where(mark => mark.Event.Status is EventStatus.Cancelled or EventStatus.Postponed).ToList();
        var several = marks.Where(mark => mark.More.Count > 0).ToList();
        var output = new StringBuilder();
        Item(output, days.Exists(mark => mark.Status == "held" && !mark.Main), Dot("held"), "berichtet");
        Item(output, days.Exists(mark => mark.Status == "plan" && !off.Contains(mark)), Dot("plan"), "nur angekündigt");
        Item(output, days.Exists(mark => mark.Status == "offen"), Dot("offen", "<text class=\"qm\" x=\"10\" y=\"14\">?</text>"), "Ausgang offen");
        Item(output, off.Count > 0, Dot("plan", "<path class=\"ab\" d=\"M6 14l8 -8\"/>"), "abgesagt oder verschoben");
        Item(output, marks.Exists(mark => mark.Main), Dot(days.Exists(mark => mark.Status == "held" && mark.Main) || several.Exists(mark => mark.Main) ? "held haupt" : "plan haupt"), several.Exists(mark => mark.Main) ? "mit Hauptereignis" : "Hauptereignis");
        Item(output, several.Exists(mark => mark.Status == "held"), Disc("held"), "so viele Ereignisse in wenigen Tagen");
        Item(output, several.Exists(mark => mark.Status == "plan"), Disc("plan"), "so viele, keines berichtet");
        Item(output, alone.Exists(mark => mark.Event.When.Precision == DatePrecision.Span), Bars("rng", alone.Where(mark => mark.Event.When.Precision == DatePrecision.Span)), "über mehrere Tage");
        Item(output, alone.Exists(IsVague), Bars("bar", alone.Where(IsVague)), "nur ungefähr datiert");
        Item(output, marks.Exists(mark => mark.Away != 0), "<svg viewBox=\"0 0 20 20\" width=\"20\" height=\"20\"><path class=\"weg\" d=\"M2 10h15m-5 -5 l5 5 -5 5\"/></svg>", "liegt weit davor oder danach");
        return new Html(output.ToString());
    }

    private static bool IsVague(StripMark mark) => mark.Event.When.Precision is not (DatePrecision.Day or DatePrecision.Span);

    private static void Item(StringBuilder output, bool drawn, string mark, string words) => output.Append(drawn ? $"<li class=\"fstreifen\">{mark}{words}</li>" : "");

    private static string Dot(string look, string inside = "") => $"<svg viewBox=\"0 0 20 20\" width=\"20\" height=\"20\"><circle class=\"pt {look}\" cx=\"10\" cy=\"10\" r=\"7\"/>{inside}</svg>";

    private static string Disc(string look) => $"<svg class=\"ovl\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\"><circle class=\"pt {look}\" cx=\"12\" cy=\"12\" r=\"10.5\"/><text class=\"cn\" x=\"12\" y=\"16.5\">3</text></svg>";

    private static string Bars(string shape, IEnumerable<StripMark> marks) =>
        string.Concat(marks.Select(mark => mark.Status).Distinct().Order(StringComparer.Ordinal).Select(look => $"<svg viewBox=\"0 0 40 20\" width=\"40\" height=\"20\"><rect class=\"{shape} {look}\" x=\"2\" y=\"3\" width=\"36\" height=\"14\" rx=\"7\"/></svg>"));
}
