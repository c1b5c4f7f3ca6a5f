namespace Depesche.Dating;

/// <summary>How firmly a constraint holds; when not all can hold, the last in this order gives way first.</summary>
internal enum ConstraintRank
{
    /// <summary>What the file states.</summary>
    Metadata,

    /// <summary>A date written out in the text.</summary>
    Written,

    /// <summary>A known event.</summary>
    Known,

    /// <summary>The date below a picture.</summary>
    Caption,

    /// <summary>A weekday that the day cannot be.</summary>
    Exclusion,

    /// <summary>The same event in another article.</summary>
    Alignment,

    /// <summary>A habit of news, not a necessity.</summary>
    Convention,
}
