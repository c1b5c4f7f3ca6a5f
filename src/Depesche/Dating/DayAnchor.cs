using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>An expression whose day is that of an event, where the article's own day leaves more than one.</summary>
/// <param name="Where">The expression.</param>
/// <param name="Day">The event's day.</param>
/// <param name="Because">German, as part of a sentence.</param>
internal readonly record struct DayAnchor(BlockSpan Where, DateOnly Day, string Because);
