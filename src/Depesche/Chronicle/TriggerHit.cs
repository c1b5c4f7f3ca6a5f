namespace Depesche.Chronicle;

/// <summary>A word that triggers an event.</summary>
/// <param name="Trigger">The row of the table.</param>
/// <param name="Word">Index of the word in its sentence.</param>
/// <param name="IsNoun">Whether it is a noun rather than a verb.</param>
internal sealed record TriggerHit(Trigger Trigger, int Word, bool IsNoun)
{
    /// <summary>Index of the separated prefix that closes the verb's bracket; null when it has none.</summary>
    public int? Closing { get; init; }
}
