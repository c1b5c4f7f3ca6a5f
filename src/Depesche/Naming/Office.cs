using Depesche.Dating;

namespace Depesche.Naming;

/// <summary>An office and when someone held it.</summary>
/// <param name="Of">Id of the country or organisation.</param>
/// <param name="Role">German name of the office, masculine form.</param>
/// <param name="From">First day on which it is certain; null when not known.</param>
/// <param name="To">Last day on which it is certain; null while still in office.</param>
public sealed record Office(string Of, string Role, DateOnly? From, DateOnly? To)
{
    /// <summary>How exactly the beginning is known: day, month or year.</summary>
    public DatePrecision FromPrecision { get; init; } = DatePrecision.Day;

    /// <summary>How exactly the end is known: day, month or year.</summary>
    public DatePrecision ToPrecision { get; init; } = DatePrecision.Day;
}
