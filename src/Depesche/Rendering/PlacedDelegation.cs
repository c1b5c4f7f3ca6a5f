using System.Collections.Immutable;

namespace Depesche.Rendering;

/// <summary>A frame of the network, placed: marks on its inner edge, so that no tie runs over a name.</summary>
/// <param name="Delegation">Whose.</param>
/// <param name="Side">The side of the drawing that it stands at.</param>
/// <param name="Frame">The frame.</param>
/// <param name="Title">Where the name of the delegation stands.</param>
/// <param name="Nodes">Who is in it.</param>
internal sealed record PlacedDelegation(Delegation Delegation, Side Side, Box Frame, Box Title, ImmutableArray<PlacedNode> Nodes)
{
    /// <summary>Height of a line of text with what a finger needs around it.</summary>
    public const double Row = 26;

    /// <summary>Size of a person's name.</summary>
    public const double LetterSize = 14;

    /// <summary>Size of the delegation's name.</summary>
    public const double TitleSize = 13;

    // From the edge of the frame to the middle of a mark.
    private const double Inset = 12;

    /// <summary>Width and height that a frame needs at a side.</summary>
    public static (double Width, double Height) SizeOf(Delegation one, Side side)
    {
        var title = TextWidth.Of(one.Name, TitleSize, bold: true) + 20;
        return side is Side.Left or Side.Right
            ? (Math.Max(title + (HasWhole(one) ? 2 * Inset : 0), one.Nodes.Max(Wide) + (2 * Inset) + 14), Row + (People(one) * Row) + 4)
            : (Math.Max(title, one.Nodes.Sum(Cell) + 8), People(one) > 0 ? Row + 42 : Row + 18);
    }

    /// <summary>A frame with its nodes.</summary>
    /// <param name="one">The delegation.</param>
    /// <param name="order">Its nodes in the order of the drawing.</param>
    /// <param name="side">The side that it stands at.</param>
    /// <param name="frame">The frame, at least as large as it needs to be.</param>
    public static PlacedDelegation At(Delegation one, IReadOnlyList<NetworkNode> order, Side side, Box frame)
    {
        return side is Side.Left or Side.Right ? Upright(one, order, side, frame) : Flat(one, order, side, frame);
    }

    /// <summary>The name of a node as it is printed.</summary>
    public static string LabelOf(NetworkNode node) => node.Person is { } person ? Typographer.Set(Facets.Short(person)) : "";

    private static int People(Delegation one) => one.Nodes.Count(node => node.Person is not null);

    private static bool HasWhole(Delegation one) => one.Nodes.Any(node => node.Person is null);

    private static double Wide(NetworkNode node) => TextWidth.Of(LabelOf(node), LetterSize, bold: true);

    private static double Cell(NetworkNode node) => node.Person is null ? Row : Math.Max(Wide(node) + 14, 44);

    // Names below each other, over the whole height; the delegation as a whole has its mark beside its name.
    private static PlacedDelegation Upright(Delegation one, IReadOnlyList<NetworkNode> order, Side side, Box frame)
    {
        var mark = side == Side.Left ? frame.Right - Inset : frame.Left + Inset;
        var title = new Box(frame.Left, frame.Top + 1, frame.Right, frame.Top + Row);
        var pitch = (frame.Bottom - title.Bottom - 4) / Math.Max(People(one), 1);
        var row = title.Bottom + ((pitch - Row) / 2);
        var nodes = ImmutableArray.CreateBuilder<PlacedNode>();
        foreach (var node in order)
        {
            if (node.Person is null)
            {
                nodes.Add(new PlacedNode(node, "", title, mark, frame.Top + (Row / 2)));
                continue;
            }

            nodes.Add(new PlacedNode(node, LabelOf(node), new Box(frame.Left, row, frame.Right, row + Row), mark, row + (Row / 2)));
            row += pitch;
        }

        return new PlacedDelegation(one, side, frame, title, nodes.ToImmutable());
    }

    // Names beside each other, the name of the delegation on the outside.
    private static PlacedDelegation Flat(Delegation one, IReadOnlyList<NetworkNode> order, Side side, Box frame)
    {
        var top = side == Side.Top;
        var title = top ? frame with { Bottom = frame.Top + Row } : frame with { Top = frame.Bottom - Row };
        var mark = top ? frame.Bottom - Inset : frame.Top + Inset;
        var left = (frame.Left + frame.Right - order.Sum(Cell)) / 2;
        var nodes = ImmutableArray.CreateBuilder<PlacedNode>();
        foreach (var node in order)
        {
            var area = new Box(left, top ? title.Bottom : frame.Top, left + Cell(node), top ? frame.Bottom : title.Top);
            nodes.Add(new PlacedNode(node, LabelOf(node), area, (area.Left + area.Right) / 2, mark));
            left = area.Right;
        }

        return new PlacedDelegation(one, side, frame, title, nodes.ToImmutable());
    }
}
