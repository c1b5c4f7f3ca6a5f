namespace Depesche.Dating;

/// <summary>An expression as the grammar finds it, before its clause is read.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index after its last token.</param>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Says">What the words say.</param>
internal readonly record struct Draft(int First, int Last, TimexType Type, string Rule, PartialDate Says)
{
    /// <summary>Number of its range or list in the block; 0 when it stands alone.</summary>
    public int Group { get; init; }

    /// <summary>Whether the group is a stretch from one point to the other.</summary>
    public bool IsRange { get; init; }
}
