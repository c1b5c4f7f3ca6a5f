namespace Depesche.Naming;

/// <summary>One word of a block.</summary>
/// <param name="Block">Index of the block in its article.</param>
/// <param name="Start">Start in the block's text.</param>
/// <param name="End">End, exclusive.</param>
/// <param name="Word">Its id in the vocabulary; -1 when unknown.</param>
/// <param name="Class">What the vocabulary knows of it.</param>
/// <param name="Shape">How it is written and what stands before it.</param>
internal readonly record struct Token(int Block, int Start, int End, int Word, Words Class, Shape Shape)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether it has one of some shapes.</summary>
    public bool Is(Shape shape) => (Shape & shape) != Shape.None;
}
