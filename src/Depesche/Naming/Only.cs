namespace Depesche.Naming;

/// <summary>How many entities come into question, and which it is when there is one.</summary>
/// <param name="Count">How many.</param>
/// <param name="Entity">The first of them.</param>
internal readonly record struct Only(int Count, int Entity)
{
    /// <summary>Nobody.</summary>
    public static Only None => new(0, -1);

    /// <summary>Whether there is exactly one.</summary>
    public bool IsOne => Count == 1;

    /// <summary>One more.</summary>
    public Only And(int entity) => new(Count + 1, Count == 0 ? entity : Entity);
}
