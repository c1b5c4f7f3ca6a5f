namespace Depesche.Loading;

/// <summary>Who is answerable for the site by § 5 DDG.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Address">Postal address, lines parted by line feeds.</param>
/// <param name="Email">Address for electronic mail.</param>
public sealed record SiteOperator(string Name, string Address, string Email);
