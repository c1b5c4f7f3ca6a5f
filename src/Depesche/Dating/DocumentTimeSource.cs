namespace Depesche.Dating;

/// <summary>Where the day of an article comes from.</summary>
public enum DocumentTimeSource
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>The file says it.</summary>
    Metadata,

    /// <summary>Concluded from the text or from other articles, within what the file says.</summary>
    Inferred,
}
