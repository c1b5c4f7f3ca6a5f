namespace Depesche.Naming;

/// <summary>An office and when someone held it.</summary>
/// <param name="Of">Id of the country or organisation.</param>
/// <param name="Role">German name of the office, masculine form.</param>
/// <param name="From">First day; null when not known.</param>
/// <param name="To">Last day; null while still in office.</param>
public sealed record Office(string Of, string Role, DateOnly? From, DateOnly? To);
