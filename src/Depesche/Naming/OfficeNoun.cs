namespace Depesche.Naming;

/// <summary>What a noun for an office means.</summary>
/// <param name="Office">The office, by its canonical name.</param>
/// <param name="Of">Id of the country or organisation whose office it is even when nobody says so; null when it may be anybody's.</param>
internal sealed record OfficeNoun(string Office, string? Of);
