using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>The constraints that could not hold, each place and rule once, in the order in which they gave way.</summary>
internal sealed class DroppedConstraints
{
    private readonly HashSet<(BlockSpan?, string)> seen = [];

    /// <summary>All of them.</summary>
    public List<DayConstraint> All { get; } = [];

    /// <summary>Notes one down unless its place and rule already are.</summary>
    public void Add(DayConstraint constraint)
    {
        if (seen.Add((constraint.Where, constraint.Rule)))
        {
            All.Add(constraint);
        }
    }
}
