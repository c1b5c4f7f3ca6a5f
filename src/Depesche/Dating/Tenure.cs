using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>That the text gives someone an office, and when that one held it.</summary>
/// <param name="Who">Id of the person.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Office">The office, as written.</param>
/// <param name="Span">Where the person is named.</param>
/// <param name="Days">From the first day on which the office can have been held to the last; open ends are the ends of the calendar.</param>
public sealed record Tenure(string Who, string Name, string Office, BlockSpan Span, DateRange Days);
