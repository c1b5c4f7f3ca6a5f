namespace Depesche.Loading;

/// <summary>A run of a block's text and where it came from.</summary>
/// <param name="Text">Start in the block's text.</param>
/// <param name="Source">Start in the text as read.</param>
/// <param name="SourceEnd">End in the text as read.</param>
/// <param name="OneToOne">Each unit stands for one unit; otherwise the run as a whole stands for the stretch (a composed letter, an entity).</param>
public readonly record struct OffsetRun(int Text, int Source, int SourceEnd, bool OneToOne);
