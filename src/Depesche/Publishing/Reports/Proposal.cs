using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Publishing.Reports;

/// <summary>A name that the texts use and the knowledge lacks.</summary>
/// <param name="Name">The fullest form found, nominative.</param>
/// <param name="Type">What it is thought to be.</param>
/// <param name="Count">How often it stands in the archive.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Because">German: why it is only a proposal.</param>
/// <param name="Examples">Some of the sentences, each from another article as long as there are any.</param>
/// <param name="Stub">An entry to paste into a file below content/entities; lines end in a line feed.</param>
internal sealed record Proposal(string Name, EntityType Type, int Count, int Articles, string Because, ImmutableArray<ProposalExample> Examples, string Stub);
