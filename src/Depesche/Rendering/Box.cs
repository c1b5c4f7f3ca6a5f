namespace Depesche.Rendering;

/// <summary>An upright rectangle of a drawing; what lies edge to edge does not touch.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>Its height.</summary>
    public double Height => Bottom - Top;

    /// <summary>The box of a size around a point.</summary>
    public static Box Around(double x, double y, double width, double height) => new(x - (width / 2), y - (height / 2), x + (width / 2), y + (height / 2));

    /// <summary>The box with a margin on all sides.</summary>
    public Box With(double margin) => new(Left - margin, Top - margin, Right + margin, Bottom + margin);

    /// <summary>Whether two boxes have an area in common.</summary>
    public bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether another box lies inside this one.</summary>
    public bool Holds(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    /// <summary>Whether a point lies inside.</summary>
    public bool Holds(double x, double y) => x > Left && x < Right && y > Top && y < Bottom;
}
