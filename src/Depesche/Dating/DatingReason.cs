using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>One thing that narrowed an article's date.</summary>
/// <param name="Rule">Name of the rule; verfahren.html explains it.</param>
/// <param name="Text">German, as part of a sentence: <c>„am Freitag“ ist das Treffen vom 21. Januar</c>.</param>
/// <param name="Where">The words it rests on; null for metadata and known events.</param>
/// <param name="First">First day that it leaves; null when it does not cut there.</param>
/// <param name="Last">Last day that it leaves; null when it does not cut there.</param>
/// <param name="Hard">Whether it must hold, rather than being a convention of news.</param>
public sealed record DatingReason(string Rule, string Text, BlockSpan? Where, DateOnly? First, DateOnly? Last, bool Hard);
