namespace Depesche.Naming;

/// <summary>An office whose holder is to be found on the article's day.</summary>
/// <param name="Of">Id of the country or organisation.</param>
/// <param name="Role">German name of the office, masculine form.</param>
public sealed record OfficeQuery(string Of, string Role);
