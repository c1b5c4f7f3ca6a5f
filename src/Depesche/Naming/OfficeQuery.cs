namespace Depesche.Naming;

/// <summary>An office whose holder is to be found on the article's day.</summary>
/// <param name="Of">Id of the country or organisation.</param>
/// <param name="Role">German name of the office, masculine form.</param>
public sealed record OfficeQuery(string Of, string Role)
{
    /// <summary>Whether the text names a woman: Außenministerin.</summary>
    public bool IsFeminine { get; init; }

    /// <summary>Whether the text says whose office it is; the German chancellor is meant even when nobody says so, unless another country or chancellor was named.</summary>
    public bool IsOwned { get; init; } = true;
}
