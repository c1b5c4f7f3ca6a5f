using System.Globalization;
using System.Text;
using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Rendering;

/// <summary>Draws the articles of the overview strip, and a line from each to every event it speaks of.</summary>
internal static class OverviewSources
{
    // Room for the lines between axis and articles.
    private const double FanHeight = 72;

    /// <summary>Draws from <paramref name="top"/> on; gives the lower end.</summary>
    public static double Draw(StringBuilder output, SiteIndex index, StripLayout layout, double top)
    {
        var sources = new StripSources(index, layout.Axis);
        var boxes = top + FanHeight;
        output.Add($"<text class=\"lane\" x=\"0\" y=\"{boxes + 20}\">Artikel</text>");
        var marks = layout.Lanes.SelectMany(lane => lane.Marks).SelectMany(mark => mark.Events.SelectMany(one => one.Evidence).Select(evidence => (evidence.Article, mark))).ToLookup(pair => pair.Article, pair => pair.mark, StringComparer.Ordinal);
        if (sources.Marks.Any(source => source.Row > 0))
        {
            // From the upper end of the boxes down to those in lower rows, behind the boxes.
            output.Add($"<path class=\"stiel\" d=\"{string.Concat(sources.Marks.Where(source => source.Row > 0).Select(source => string.Create(CultureInfo.InvariantCulture, $"M{source.X:0.#} {boxes + 2:0.#}v{source.Row * StripLayout.RowHeight}")))}\"/>");
        }

        foreach (var source in sources.Marks)
        {
            var ids = source.Readings.Select(reading => reading.Article.Id).ToHashSet(StringComparer.Ordinal);
            output.Append("<g class=\"art\">");
            var speaksOf = ids.SelectMany(id => marks[id]).Distinct().OrderBy(mark => mark.Middle).ThenBy(mark => mark.Event.Id, StringComparer.Ordinal);

            // Marks above each other are reached by the same line: where articles share a mark, it is drawn once.
            foreach (var group in speaksOf.GroupBy(mark => sources.Grouped ? $"{mark.Middle}" : mark.Event.Id, StringComparer.Ordinal))
            {
                var mark = group.First();
                var ahead = group.SelectMany(one => one.Events).SelectMany(one => one.Evidence).Where(evidence => ids.Contains(evidence.Article)).All(evidence => evidence.Role == EvidenceRole.Announces);
                output.Add($"<path class=\"fan {(ahead ? "fw" : "bw")}\" d=\"M{source.X} {boxes + 2}C{source.X} {boxes - 42} {mark.Middle} {top + 36} {mark.Middle} {top}\"/>");
            }

            if (sources.Grouped)
            {
                Column(output, index, sources, source, boxes);
            }
            else
            {
                Box(output, index, sources, source, boxes + (source.Row * StripLayout.RowHeight) + 3);
            }

            output.Append("</g>");
        }

        return boxes + sources.Height + 6;
    }

    private static void Box(StringBuilder output, SiteIndex index, StripSources sources, StripSource source, double y)
    {
        var reading = source.Readings[0];
        var number = index.Number(reading.Article.Id);
        var words = Markup.Escape(Typographer.Set($"{(sources.Short ? $"Artikel {number}" : $"S{number}")}: {reading.Article.Title}, {DateWords.Window(reading.Time)}"));
        output.Add($"<a href=\"{Markup.Escape(Addresses.Link(Addresses.Index, index.Addresses.Article(reading.Article.Id)))}\" aria-label=\"{words}\"><title>{words}</title>");
        output.Add($"<rect class=\"hit\" x=\"{source.X - (sources.Pitch / 2)}\" y=\"{y - 3}\" width=\"{sources.Pitch}\" height=\"{StripLayout.RowHeight}\"/><rect class=\"abox\" x=\"{source.X - (sources.Pitch / 2) + 2}\" y=\"{y}\" width=\"{sources.Pitch - 4}\" height=\"24\" rx=\"3\"/><text class=\"at\" x=\"{source.X}\" y=\"{y + 16.5}\">{(sources.Short ? "" : "S")}{number}</text></a>");
    }

    private static void Column(StringBuilder output, SiteIndex index, StripSources sources, StripSource source, double y)
    {
        var first = index.Addresses.Article(source.Readings[0].Article.Id);
        var days = source.First == source.Last ? GermanDates.Day(source.First) : $"{GermanDates.Day(source.First)} bis {GermanDates.Day(source.Last)}";
        var words = Markup.Escape(Typographer.Set($"{Count.InDigits(source.Readings.Count, "Artikel", "Artikel")}, {days}"));
        var rows = (source.Readings.Count + StripSources.DotsAcross - 1) / StripSources.DotsAcross;
        output.Add($"<a href=\"{Markup.Escape(TimelinePages.SourceLink(index, first))}\" aria-label=\"{words}\"><title>{words}</title><rect class=\"hit\" x=\"{source.X - StripMark.Reach}\" y=\"{y}\" width=\"{StripLayout.RowHeight}\" height=\"{Math.Max(StripLayout.RowHeight, rows * sources.DotPitch)}\"/><path class=\"dots\" stroke-width=\"{Math.Min(6, sources.DotPitch * 0.7)}\" d=\"");
        for (var i = 0; i < source.Readings.Count; i++)
        {
            output.Add($"M{source.X - 11.5 + (i % StripSources.DotsAcross * 8)} {y + 5 + (i / StripSources.DotsAcross * sources.DotPitch)}h7");
        }

        output.Append("\"/></a>");
    }
}
