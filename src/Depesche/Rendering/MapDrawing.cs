using System.Globalization;
using System.Text;
using Depesche.Naming;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>Writes what lies above the coast: marks, names and days, each a link; the coast itself is a picture that all pages share.</summary>
internal static class MapDrawing
{
    /// <summary>The marks of a whole site.</summary>
    /// <param name="index">The site.</param>
    /// <param name="layout">The scenes, laid out.</param>
    /// <param name="page">Path of the page that shows them.</param>
    /// <param name="kind">A class and the beginning of ids.</param>
    public static Html Draw(SiteIndex index, MapLayout layout, string page, string kind)
    {
        var body = new StringBuilder();
        if (layout.Way.Length > 1)
        {
            body.Append("<path class=\"rt\" d=\"");
            for (var i = 0; i < layout.Way.Length; i++)
            {
                body.Add($"{(i == 0 ? "M" : "L")}{layout.Way[i].X} {layout.Way[i].Y}");
            }

            body.Append("\"/>");
        }

        foreach (var mark in layout.Marks)
        {
            Mark(body, index, mark, page);
        }

        return new Html(string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"km {kind}\" paint-order=\"stroke\" viewBox=\"0 0 {layout.Width:0.#} {layout.Height:0.#}\" role=\"group\" aria-labelledby=\"{kind}-t\"><title id=\"{kind}-t\">Karte der Orte mit ihren Ereignissen</title>{body}</svg>"));
    }

    /// <summary>One place alone, at any size of the map; null when nobody knows where it is.</summary>
    public static Html? Draw(Entity place)
    {
        if (place.Geo is not { } geo)
        {
            return null;
        }

        var (x, y) = MapProjection.Of(geo.Latitude, geo.Longitude);
        var name = Markup.Escape(Typographer.Set(place.Name));
        var outside = !MapLayout.IsOnMap((x, y));
        var edge = MapEdge.Towards(x, y);
        var output = new StringBuilder();
        (x, y) = outside ? (Math.Clamp(edge.X, 14, MapProjection.Width - 14), Math.Clamp(edge.Y, 14, MapProjection.Height - 14)) : (x, y);
        output.Add($"<svg class=\"km\" paint-order=\"stroke\" role=\"img\" aria-label=\"{name} auf der Karte{(outside ? ", außerhalb des Ausschnitts" : "")}\"><svg x=\"{100 * x / MapProjection.Width}%\" y=\"{100 * y / MapProjection.Height}%\">");
        if (outside)
        {
            output.Add($"<path class=\"weg\" d=\"{edge.Arrow(0, 0)}\"/>");
        }
        else
        {
            output.Append("<circle class=\"pt held\" r=\"8\"/>");
        }

        output.Add($"<text class=\"ct\" x=\"{(x > MapProjection.Width / 2 ? -16 : 16)}\" y=\"5\" text-anchor=\"{(x > MapProjection.Width / 2 ? "end" : "start")}\">{name}</text></svg></svg>");
        return new Html(output.ToString());
    }

    private static void Mark(StringBuilder output, SiteIndex index, MapMark mark, string page)
    {
        var scene = mark.Scene;
        var text = mark.Label?.Text ?? Typographer.Set(scene.Place.Name);
        var near = mark.Near.IsEmpty ? "" : $"; dicht dabei: {string.Join(", ", mark.Near.Select(one => one.Place.Name))}";
        var words = Markup.Escape(Typographer.Set($"{text}: {Count.InDigits(scene.Events.Length, "Ereignis", "Ereignisse")} ({EventWords.Counts(scene.Events)}){(scene.Main ? ", darunter ein Hauptereignis" : "")}{near}{(mark.Edge is null ? "" : ", außerhalb der Karte")}"));
        var path = index.Addresses.Entity(scene.Place.Id);
        output.Add($"<a{(path is null ? "" : $" href=\"{Markup.Escape(Addresses.Link(page, path))}\"")} aria-label=\"{words}\"><title>{words}</title>");
        var reach = mark.Reach;
        output.Add($"<rect class=\"hit\" x=\"{reach.Left}\" y=\"{reach.Top}\" width=\"{reach.Width}\" height=\"{reach.Height}\"/>");
        if (mark.Edge is { } edge)
        {
            output.Add($"<path class=\"weg {scene.Status}\" d=\"{edge.Arrow(mark.X, mark.Y)}\"/>");
        }
        else
        {
            output.Add($"<circle class=\"pt {scene.Status}{(scene.Main ? " haupt" : "")}\" cx=\"{mark.X}\" cy=\"{mark.Y}\" r=\"{mark.Radius}\"/>");
            output.Append(scene.Main ? Ring(mark) : "");
        }

        if (mark.Label is { } label)
        {
            var name = label.Box;
            if (label.Leader is { } line)
            {
                output.Add($"<path class=\"zu\" d=\"M{line.From.X} {line.From.Y}L{line.To.X} {line.To.Y}\"/>");
            }

            output.Add($"<rect class=\"hit\" x=\"{name.Left}\" y=\"{name.Top}\" width=\"{name.Width}\" height=\"{name.Height}\"/>");
            output.Add($"<text class=\"ct\" x=\"{(name.Left + name.Right) / 2}\" y=\"{name.Top + 17}\">{Markup.Escape(label.Text)}</text>");
        }

        output.Append("</a>");
        foreach (var day in mark.Label?.Days ?? [])
        {
            var title = Markup.Escape(Typographer.Set($"{day.Text}: {day.Event.Title} ({EventWords.Of(day.Event.Status)})"));
            output.Add($"<a href=\"#{Markup.Escape(day.Event.Id)}\" aria-label=\"{title}\"><title>{title}</title><rect class=\"hit\" x=\"{day.Box.Left}\" y=\"{day.Box.Top}\" width=\"{day.Box.Width}\" height=\"{day.Box.Height}\"/><text class=\"tg\" x=\"{(day.Box.Left + day.Box.Right) / 2}\" y=\"{day.Box.Top + 17}\">{Markup.Escape(day.Text)}</text></a>");
        }
    }

    // A main event is told by more than its colour.
    private static string Ring(MapMark mark) => string.Create(CultureInfo.InvariantCulture, $"<circle class=\"ring\" cx=\"{mark.X:0.#}\" cy=\"{mark.Y:0.#}\" r=\"{mark.Radius + MapMark.Ring - 0.5:0.#}\"/>");
}
