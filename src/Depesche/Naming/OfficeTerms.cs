using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>All who held one office.</summary>
/// <param name="Of">Id of the country or organisation.</param>
/// <param name="Office">The office, by its canonical name.</param>
/// <param name="Terms">Who held it, in the order of the entities.</param>
internal sealed record OfficeTerms(string Of, string Office, ImmutableArray<OfficeTerm> Terms);
