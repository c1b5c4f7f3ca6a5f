using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>An office that a text gives to a person in front of the name: Bundeskanzlerin in "Bundeskanzlerin Angela Merkel".</summary>
/// <param name="Office">Whose it is and which.</param>
/// <param name="Noun">The noun.</param>
public sealed record StatedOffice(OfficeQuery Office, BlockSpan Noun);
