using System.Globalization;
using System.Text;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>Writes the network as a drawing: every frame, person and tie is a link.</summary>
internal static class NetworkDrawing
{
    /// <summary>The drawing.</summary>
    /// <param name="index">The site.</param>
    /// <param name="layout">The network, laid out.</param>
    /// <param name="page">Path of the page that shows it.</param>
    public static Html Draw(SiteIndex index, NetworkLayout layout, string page)
    {
        var body = new StringBuilder();
        foreach (var frame in layout.Frames)
        {
            body.Add($"<rect class=\"del {frame.Delegation.Class}\" x=\"{frame.Frame.Left}\" y=\"{frame.Frame.Top}\" width=\"{frame.Frame.Width}\" height=\"{frame.Frame.Height}\" rx=\"8\"/>");
        }

        foreach (var tie in layout.Ties)
        {
            body.Add($"<path class=\"ed {tie.Tie.Class}\" stroke-width=\"{tie.Weight}\" d=\"");
            Path(body, tie);
            body.Append("\"/>");
        }

        foreach (var frame in layout.Frames)
        {
            Frame(body, index, frame, page);
        }

        for (var i = 0; i < layout.Ties.Length; i++)
        {
            Words(body, layout.Network, layout.Ties[i], layout.All.Ties.IndexOf(layout.Ties[i].Tie));
        }

        return new Html(string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"netz\" viewBox=\"0 0 {NetworkLayout.Width:0.#} {layout.Height:0.#}\" role=\"group\" aria-labelledby=\"netz-t\"><title id=\"netz-t\">Netz der Treffen und Gespräche</title>{body}</svg>"));
    }

    /// <summary>The anchor of a tie in the table.</summary>
    public static string Anchor(int tie) => string.Create(CultureInfo.InvariantCulture, $"w-{tie + 1}");

    private static void Path(StringBuilder output, PlacedTie tie)
    {
        foreach (var curve in tie.Curves)
        {
            output.Add(curve.Path);
        }
    }

    private static void Frame(StringBuilder output, SiteIndex index, PlacedDelegation frame, string page)
    {
        var name = Markup.Escape(frame.Delegation.Name);
        var (x, anchor) = frame.Side switch
        {
            Side.Left => (frame.Frame.Left + 10, "start"),
            Side.Right => (frame.Frame.Right - 10, "end"),
            _ => ((frame.Frame.Left + frame.Frame.Right) / 2, "middle"),
        };
        Link(output, frame.Delegation.Entity is { } entity ? index.Addresses.Entity(entity.Id) : null, page, name, text =>
        {
            text.Add($"<rect class=\"hit\" x=\"{frame.Title.Left}\" y=\"{frame.Title.Top}\" width=\"{frame.Title.Width}\" height=\"{frame.Title.Height}\"/>");
            text.Add($"<text class=\"dl {frame.Delegation.Class}\" x=\"{x}\" y=\"{((frame.Title.Top + frame.Title.Bottom) / 2) + 4.5}\" text-anchor=\"{anchor}\">{name}</text>");
        });
        foreach (var node in frame.Nodes)
        {
            Node(output, index, frame, node, page);
        }
    }

    private static void Node(StringBuilder output, SiteIndex index, PlacedDelegation frame, PlacedNode node, string page)
    {
        if (node.Node.Person is not { } person)
        {
            output.Add($"<rect class=\"nd {frame.Delegation.Class}\" x=\"{node.X - 5.5}\" y=\"{node.Y - 5.5}\" width=\"11\" height=\"11\"/>");
            return;
        }

        var (x, y, anchor) = frame.Side switch
        {
            Side.Left => (node.X - 12, node.Y + 5, "end"),
            Side.Right => (node.X + 12, node.Y + 5, "start"),
            Side.Top => (node.X, node.Y - 13, "middle"),
            _ => (node.X, node.Y + 22, "middle"),
        };
        Link(output, index.Addresses.Entity(person.Id), page, Markup.Escape(Typographer.Set(person.Name)), text =>
        {
            text.Add($"<rect class=\"hit\" x=\"{node.Area.Left}\" y=\"{node.Area.Top}\" width=\"{node.Area.Width}\" height=\"{node.Area.Height}\"/>");
            text.Add($"<circle class=\"nd {frame.Delegation.Class}\" cx=\"{node.X}\" cy=\"{node.Y}\" r=\"6\"/><text class=\"nt\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{Markup.Escape(node.Label)}</text>");
        });
    }

    private static void Link(StringBuilder output, string? target, string page, string name, Action<StringBuilder> draw)
    {
        if (target is not null)
        {
            output.Add($"<a href=\"{Markup.Escape(Addresses.Link(page, target))}\" aria-label=\"{name}\">");
        }

        draw(output);
        output.Append(target is null ? "" : "</a>");
    }

    // The line once more, seen only while the words are pointed at.
    private static void Words(StringBuilder output, Network network, PlacedTie tie, int number)
    {
        var (events, box) = (tie.Tie.Events, tie.LabelBox);
        var href = events.Length == 1 ? events[0].Id : Anchor(number);
        var who = string.Join(", ", tie.Tie.Nodes.Select(node => node.Person is { } person ? Facets.Short(person) : network.NameOf(node)));
        var what = events.Length == 1 ? $"{events[0].Title} ({EventWords.Of(events[0].Status)})" : $"{Tie.Words(tie.Tie.Kind)} ({EventWords.Counts(events)})";
        var words = Markup.Escape(Typographer.Set($"{tie.Label}: {who}: {what}"));
        output.Add($"<a href=\"#{Markup.Escape(href)}\" aria-label=\"{words}\"><title>{words}</title><path class=\"zug\" d=\"");
        Path(output, tie);
        output.Add($"\"/>{(tie.Tie.IsRound ? $"" : Ground(box))}<rect class=\"{(tie.Tie.IsRound ? $"rund {tie.Tie.Class}" : "hit")}\" x=\"{box.Left}\" y=\"{box.Top}\" width=\"{box.Width}\" height=\"{box.Height}\"{(tie.Tie.IsRound ? " rx=\"12\"" : "")}/>");
        output.Add($"<text class=\"tl {tie.Tie.Class}\" x=\"{(box.Left + box.Right) / 2}\" y=\"{((box.Top + box.Bottom) / 2) + 4.5}\">{Markup.Escape(tie.Label)}</text></a>");
    }

    // Words on a line interrupt it.
    private static FormattableString Ground(Box box) => $"<rect class=\"grund\" x=\"{box.Left:0.#}\" y=\"{box.Top + 4:0.#}\" width=\"{box.Width:0.#}\" height=\"16\"/>";
}
