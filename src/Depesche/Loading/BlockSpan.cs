using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>A stretch of one block's text: the block's index in its article, then UTF-16 units from 0, end exclusive.</summary>
public readonly record struct BlockSpan(int Block, int Start, int End)
{
    /// <summary>The stretch without its block.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;
}
