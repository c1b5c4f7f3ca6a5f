using System.Globalization;
using System.Text;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>The overview above the timeline as one drawing: events by kind, articles below, a line for every article and event it speaks of.</summary>
internal static class OverviewStrip
{
    private const double MonthSize = 14;

    /// <summary>The drawing; empty when there are too few events.</summary>
    public static Html Draw(SiteIndex index) => Of(index).Drawing;

    /// <summary>The drawing, and what its marks mean as items of a list; empty when there are too few events.</summary>
    public static (Html Drawing, Html Legend) Of(SiteIndex index)
    {
        if (index.Site.Timeline.Events.Length < 3)
        {
            return (Html.Empty, Html.Empty);
        }

        var layout = new StripLayout(index);
        var body = new StringBuilder();
        var marks = new StringBuilder();
        var most = layout.Lanes.SelectMany(lane => lane.Marks).Max(mark => mark.Events.Count());
        var y = 8.0;
        foreach (var lane in layout.Lanes)
        {
            body.Add($"<text class=\"lane\" x=\"0\" y=\"{y + 20}\">{Markup.Escape(lane.Name)}</text>");
            foreach (var mark in lane.Marks)
            {
                var middle = y + (mark.Row * StripLayout.RowHeight) + StripMark.Reach;
                if (mark.More.Count > 0)
                {
                    Several(marks, mark, middle, most);
                }
                else
                {
                    Mark(marks, mark, middle);
                }
            }

            y += (lane.Rows * StripLayout.RowHeight) + 8;
            if (lane != layout.Lanes[^1])
            {
                body.Add($"<line class=\"ln\" x1=\"0\" x2=\"{StripLayout.Width}\" y1=\"{y - 4}\" y2=\"{y - 4}\"/>");
            }
        }

        var grid = Axis(layout.Axis, y);
        var articles = new StringBuilder();
        var height = OverviewSources.Draw(articles, index, layout, y + 44);
        var drawing = new Html(string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"ov\" viewBox=\"0 0 {StripLayout.Width} {height:0.#}\" role=\"group\" aria-labelledby=\"ov-t\"><title id=\"ov-t\">Zeitleiste aller Ereignisse mit den Artikeln, die sie belegen</title>{grid}{body}{articles}{marks}</svg>"));
        return (drawing, StripLegend.Of(layout));
    }

    private static void Mark(StringBuilder output, StripMark mark, double y)
    {
        var one = mark.Event;
        var status = mark.Status;
        var main = one.Main ? " haupt" : "";
        var words = Markup.Escape(Typographer.Set($"{(mark.Label.Length > 0 && mark.Label != Typographer.Set(one.Title) ? mark.Label + ": " : "")}{DateWords.Long(one.When)}, {one.Title} ({EventWords.Of(one.Status)})"));
        output.Add($"<a href=\"#{Markup.Escape(one.Id)}\" aria-label=\"{words}\"><title>{words}</title><rect class=\"hit\" x=\"{mark.From - StripMark.Reach}\" y=\"{y - StripMark.Reach}\" width=\"{mark.To - mark.From + StripLayout.RowHeight}\" height=\"{StripLayout.RowHeight}\"/>");
        if (mark.Away != 0)
        {
            output.Add($"<path class=\"weg {status}{main}\" d=\"M{mark.Middle - (8 * mark.Away)} {y}h{15 * mark.Away}m{-5 * mark.Away} -5 l{5 * mark.Away} 5 {-5 * mark.Away} 5\"/>");
        }
        else if (one.When.Precision == DatePrecision.Day)
        {
            output.Add($"<circle class=\"pt {status}{main}\" cx=\"{mark.Middle}\" cy=\"{y}\" r=\"{(one.Main ? 9 : 7)}\"/>");
            if (one.Status == EventStatus.Open)
            {
                output.Add($"<text class=\"qm\" aria-hidden=\"true\" x=\"{mark.Middle}\" y=\"{y + 4}\">?</text>");
            }
            else if (one.Status is EventStatus.Cancelled or EventStatus.Postponed)
            {
                output.Add($"<path class=\"ab\" d=\"M{mark.Middle - 4} {y + 4}l8 -8\"/>");
            }
        }
        else
        {
            var known = one.When.Precision == DatePrecision.Span ? "rng" : "bar";
            output.Add($"<rect class=\"{known} {status}{main}\" x=\"{mark.From}\" y=\"{y - 7}\" width=\"{mark.To - mark.From}\" height=\"14\" rx=\"7\"/>");
        }

        if (mark.Label.Length > 0)
        {
            var (x, anchor) = mark.LabelLeft ? (mark.LabelSpan.To, " text-anchor=\"end\"") : (mark.LabelSpan.From, "");
            output.Add($"<text class=\"lb{main}\" x=\"{x}\" y=\"{y + 4.5}\"{anchor}>{Markup.Escape(mark.Label)}</text>");
        }

        output.Append("</a>");
    }

    // The more events, the larger, so that the thick of things shows; never too small for the number.
    private static double Radius(int count, int most) => Math.Max(8 + (6.5 * Math.Sqrt(count / (double)most)), count < 10 ? 9.5 : count < 100 ? 11.5 : 14.5);

    private static string MainWords(int count) => count switch { 0 => "", 1 => ", darunter ein Hauptereignis", _ => $", darunter {Count.Of(count, "ein Hauptereignis", "Hauptereignisse")}" };

    private static void Several(StringBuilder output, StripMark mark, double y, int most)
    {
        var events = mark.Events.ToList();
        var (first, last) = (GermanDates.Day(events[0].When.SortDay), GermanDates.Day(events.Max(one => one.When.SortDay)));
        var words = Markup.Escape(Typographer.Set($"{events.Count} Ereignisse, {(first == last ? first : $"{first} bis {last}")} ({EventWords.Counts(events)}){MainWords(events.Count(one => one.Main))}"));
        output.Add($"<a href=\"#{Markup.Escape(mark.Event.Id)}\" aria-label=\"{words}\"><title>{words}</title><rect class=\"hit\" x=\"{mark.From - StripMark.Reach}\" y=\"{y - StripMark.Reach}\" width=\"{StripLayout.RowHeight}\" height=\"{StripLayout.RowHeight}\"/>");
        output.Add($"<circle class=\"pt {mark.Status}{(mark.Main ? " haupt" : "")}\" cx=\"{mark.Middle}\" cy=\"{y}\" r=\"{Radius(events.Count, most)}\"/><text class=\"cn\" x=\"{mark.Middle}\" y=\"{y + 4.5}\">{events.Count}</text></a>");
    }

    // Weeks where they can be told apart; months always, by name where there is room for it.
    private static string Axis(StripAxis axis, double y)
    {
        var output = new StringBuilder();
        for (var day = axis.First; day <= axis.Last; day = day.AddDays(1))
        {
            var x = axis.X(day);
            if (day.Day == 1 || day == axis.First)
            {
                Month(output, axis, day, y);
            }

            if (axis.Day >= 2 && day.DayOfWeek == DayOfWeek.Monday)
            {
                output.Add($"<line class=\"wk\" x1=\"{x}\" x2=\"{x}\" y1=\"4\" y2=\"{y}\"/><line class=\"tk\" x1=\"{x}\" x2=\"{x}\" y1=\"{y}\" y2=\"{y + 6}\"/>");
                if (axis.Day >= 4)
                {
                    output.Add($"<text class=\"dn\" x=\"{x}\" y=\"{y + 19}\">{day.Day}.</text>");
                }
            }
        }

        output.Add($"<line class=\"ax\" x1=\"{axis.Left}\" x2=\"{axis.Right}\" y1=\"{y}\" y2=\"{y}\"/>");
        return output.ToString();
    }

    // In full, short, or where months are narrow only the year at its beginning; nothing rather than something cut off.
    private static void Month(StringBuilder output, StripAxis axis, DateOnly day, double y)
    {
        var edge = axis.X(day) - (axis.Day / 2);
        var next = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
        double End(DateOnly to) => to > axis.Last ? axis.Right : axis.X(to) - (axis.Day / 2);
        output.Add($"<line class=\"mo\" x1=\"{edge}\" x2=\"{edge}\" y1=\"{(day.Month == 1 || axis.Day >= 1 ? 0 : y)}\" y2=\"{y + 40}\"/>");
        var starts = day.Month == 1 || day == axis.First;
        string[] names = starts ? [$"{GermanDates.Month(day.Month)} {day.Year}", $"{DateWords.ShortMonth(day.Month)} {day.Year}"]
            : [$"{GermanDates.Month(day.Month)} {day.Year}", GermanDates.Month(day.Month), DateWords.ShortMonth(day.Month)];
        bool Fits(string text, DateOnly to) => edge + 6 + TextWidth.Of(text, MonthSize, bold: true) <= End(to) - 2;
        var name = Array.Find(names, text => Fits(text, next)) ?? (axis.Day * 30 < 60 && starts && Fits($"{day.Year}", new DateOnly(day.Year, 1, 1).AddYears(1)) ? $"{day.Year}" : "");
        if (name.Length > 0)
        {
            output.Add($"<text class=\"mon\" x=\"{edge + 6}\" y=\"{y + 36}\">{name}</text>");
        }
    }
}
