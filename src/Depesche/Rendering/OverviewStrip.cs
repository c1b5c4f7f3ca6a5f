using System.Globalization;
using System.Text;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>The overview above the timeline as one drawing: events by kind, articles below, a line for every article and event it speaks of.</summary>
internal static class OverviewStrip
{
    // A drawing with more marks than this says nothing any more.
    private const int MostEvents = 150;

    /// <summary>The drawing; empty when there are too few events or too many.</summary>
    public static Html Draw(SiteIndex index)
    {
        var events = index.Site.Timeline.Events;
        if (events.Length is < 3 or > MostEvents)
        {
            return Html.Empty;
        }

        var layout = new StripLayout(index);
        var body = new StringBuilder();
        var marks = new StringBuilder();
        var y = 8.0;
        foreach (var (name, lane) in layout.Lanes)
        {
            Append(body, $"<text class=\"lane\" x=\"0\" y=\"{y + 20}\">{Markup.Escape(name)}</text>");
            foreach (var mark in lane)
            {
                Mark(marks, mark, y + (mark.Row * StripLayout.RowHeight) + (StripLayout.RowHeight / 2.0));
            }

            y += ((lane.Max(mark => mark.Row) + 1) * StripLayout.RowHeight) + 8;
            Append(body, $"<line class=\"ln\" x1=\"0\" x2=\"{StripLayout.Width}\" y1=\"{y - 4}\" y2=\"{y - 4}\"/>");
        }

        var grid = Axis(layout, y);
        var articles = Articles(index, layout, y + 44, y + 130);
        var height = y + 162;
        return new Html(string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"ov\" viewBox=\"0 0 {StripLayout.Width} {height}\" role=\"group\" aria-labelledby=\"ov-t\"><title id=\"ov-t\">Zeitleiste aller Ereignisse mit den Artikeln, die sie belegen</title>{grid}{body}{articles}{marks}</svg>"));
    }

    private static void Mark(StringBuilder output, StripMark mark, double y)
    {
        var one = mark.Event;
        var status = one.Status switch { EventStatus.Happened => "held", EventStatus.Open => "offen", _ => "plan" };
        var main = one.Main ? " haupt" : "";
        var words = Markup.Escape(Typographer.Set($"{(mark.Label.Length > 0 ? mark.Label + ": " : "")}{DateWords.Long(one.When)}, {one.Title} ({EventWords.Of(one.Status)})"));
        Append(output, $"<a href=\"#{Markup.Escape(one.Id)}\" aria-label=\"{words}\"><title>{words}</title><rect class=\"hit\" x=\"{mark.From - 15}\" y=\"{y - 15}\" width=\"{mark.To - mark.From + 30}\" height=\"30\"/>");
        if (one.When.Precision == DatePrecision.Day)
        {
            Append(output, $"<circle class=\"pt {status}{main}\" cx=\"{mark.Middle}\" cy=\"{y}\" r=\"{(one.Main ? 9 : 7)}\"/>");
            if (one.Status == EventStatus.Open)
            {
                Append(output, $"<text class=\"qm\" aria-hidden=\"true\" x=\"{mark.Middle}\" y=\"{y + 4}\">?</text>");
            }
        }
        else
        {
            var known = one.When.Precision == DatePrecision.Span ? "rng" : "bar";
            Append(output, $"<rect class=\"{known} {status}{main}\" x=\"{mark.From}\" y=\"{y - 7}\" width=\"{mark.To - mark.From}\" height=\"14\" rx=\"7\"/>");
        }

        if (mark.Label.Length > 0)
        {
            var (x, anchor) = mark.LabelLeft ? (mark.From - 14, " text-anchor=\"end\"") : (mark.To + 14, "");
            Append(output, $"<text class=\"lb{main}\" x=\"{x}\" y=\"{y + 4.5}\"{anchor}>{Markup.Escape(Typographer.Set(mark.Label))}</text>");
        }

        output.Append("</a>");
    }

    // Weeks where they can be told apart; months always, by name where there is room for it.
    private static string Axis(StripLayout layout, double y)
    {
        var output = new StringBuilder();
        var monthEnds = 0.0;
        for (var day = layout.First; day <= layout.Last; day = day.AddDays(1))
        {
            var x = layout.X(day);
            if (day.Day == 1 || day == layout.First)
            {
                var edge = day.Day == 1 ? x - (layout.Day / 2) : StripLayout.Left;
                Append(output, $"<line class=\"mo\" x1=\"{edge}\" x2=\"{edge}\" y1=\"0\" y2=\"{y + 40}\"/>");
                var name = day.Day == 1 || day.AddDays(12).Month == day.Month ? $"{GermanDates.Month(day.Month)} {day.Year}" : "";
                if (name.Length > 0 && edge >= monthEnds && edge + (name.Length * 8.2) <= StripLayout.Width)
                {
                    Append(output, $"<text class=\"mon\" x=\"{edge + 6}\" y=\"{y + 36}\">{name}</text>");
                    monthEnds = edge + (name.Length * 8.2);
                }
            }

            if (layout.Day >= 2 && day.DayOfWeek == DayOfWeek.Monday)
            {
                Append(output, $"<line class=\"wk\" x1=\"{x}\" x2=\"{x}\" y1=\"4\" y2=\"{y}\"/><line class=\"tk\" x1=\"{x}\" x2=\"{x}\" y1=\"{y}\" y2=\"{y + 6}\"/>");
                if (layout.Day >= 4)
                {
                    Append(output, $"<text class=\"dn\" x=\"{x}\" y=\"{y + 19}\">{day.Day}.</text>");
                }
            }
        }

        Append(output, $"<line class=\"ax\" x1=\"{StripLayout.Left}\" x2=\"{StripLayout.Width}\" y1=\"{y}\" y2=\"{y}\"/>");
        return output.ToString();
    }

    private static string Articles(SiteIndex index, StripLayout layout, double top, double y)
    {
        var output = new StringBuilder();
        Append(output, $"<text class=\"lane\" x=\"0\" y=\"{y + 18}\">Artikel</text>");
        foreach (var (reading, x) in layout.Articles())
        {
            var id = reading.Article.Id;
            var number = index.Number(id);
            var words = Markup.Escape(Typographer.Set($"S{number}: {reading.Article.Title}, {DateWords.Window(reading.Time)}"));
            output.Append("<g class=\"art\">");
            foreach (var mark in layout.Lanes.SelectMany(lane => lane.Marks).Where(mark => mark.Event.Evidence.Any(evidence => evidence.Article == id)))
            {
                var ahead = mark.Event.Evidence.Where(evidence => evidence.Article == id).All(evidence => evidence.Role == EvidenceRole.Announces);
                Append(output, $"<path class=\"fan {(ahead ? "fw" : "bw")}\" d=\"M{x} {y}C{x} {y - 50} {mark.Middle} {top + 40} {mark.Middle} {top}\"/>");
            }

            Append(output, $"<a href=\"{Markup.Escape(Addresses.Link(Addresses.Index, index.Addresses.Article(id)))}\" aria-label=\"{words}\"><title>{words}</title><rect class=\"abox\" x=\"{x - 20}\" y=\"{y}\" width=\"40\" height=\"28\" rx=\"3\"/><text class=\"at\" x=\"{x}\" y=\"{y + 19}\">S{number}</text></a></g>");
        }

        return output.ToString();
    }

    // One decimal is a tenth of a pixel.
    private static void Append(StringBuilder output, FormattableString text) =>
        output.AppendFormat(CultureInfo.InvariantCulture, text.Format, [.. text.GetArguments().Select(value => value is double number ? Math.Round(number, 1) : value)]);
}
