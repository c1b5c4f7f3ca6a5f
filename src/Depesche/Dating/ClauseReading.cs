namespace Depesche.Dating;

/// <summary>The clause around an expression, read for its tense.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index after its last token.</param>
/// <param name="Tense">Its tense.</param>
/// <param name="Verbs">All verb classes found in it.</param>
/// <param name="FirstVerb">Index of its first finite verb; -1 when there is none.</param>
internal readonly record struct ClauseReading(int First, int Last, Tense Tense, VerbClass Verbs, int FirstVerb);
