namespace Depesche.Rendering.Search;

/// <summary>Something that a search can lead to.</summary>
/// <param name="Title">Its name or title, as the page prints it; empty where the days say it.</param>
/// <param name="Address">The part of its address that differs from that of others of its kind.</param>
/// <param name="Note">What stands beside it: a role, a date in words.</param>
internal sealed record SearchEntry(string Title, string Address, string Note)
{
    /// <summary>First day that it belongs to; null when it has none.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day that it belongs to; null when it has none.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>What the archive knows of an event, as a key; empty for all else.</summary>
    public string Status { get; init; } = "";
}
