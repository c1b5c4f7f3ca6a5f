namespace Depesche.Chronicle;

/// <summary>A rule by which an event was made, as the page about the method explains it.</summary>
/// <param name="Name">Its name, as <see cref="TimelineEvent.Because"/> gives it.</param>
/// <param name="Explanation">German: one or two sentences.</param>
/// <param name="Example">German: a sentence to which it applies.</param>
public sealed record ChronicleRule(string Name, string Explanation, string Example);
