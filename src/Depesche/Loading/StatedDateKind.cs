namespace Depesche.Loading;

/// <summary>What a stated date is said to be.</summary>
public enum StatedDateKind
{
    /// <summary>The day of publication, to the precision stated.</summary>
    Published,

    /// <summary>A later change or retrieval: an upper end and nothing else.</summary>
    Modified,
}
