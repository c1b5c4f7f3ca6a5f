using Depesche.Chronicle;

namespace Depesche.Rendering;

/// <summary>The day of an event, beside its place on the map.</summary>
/// <param name="Event">The event.</param>
/// <param name="Text">The day in few letters.</param>
/// <param name="Box">Where it stands, with what a finger needs around it.</param>
internal sealed record MapDay(TimelineEvent Event, string Text, Box Box);
