namespace Depesche.Rendering;

/// <summary>The side of a drawing.</summary>
internal enum Side
{
    /// <summary>Links.</summary>
    Left,

    /// <summary>Rechts.</summary>
    Right,

    /// <summary>Oben.</summary>
    Top,

    /// <summary>Unten.</summary>
    Bottom,
}
