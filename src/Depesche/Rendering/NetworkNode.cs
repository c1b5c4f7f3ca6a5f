using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>One end of a tie: a person, or a state or organisation as a whole where nobody is named.</summary>
/// <param name="Id">Unique in the network.</param>
/// <param name="Delegation">Key of the delegation it belongs to.</param>
/// <param name="Person">The person; null for the delegation as a whole.</param>
internal sealed record NetworkNode(string Id, string Delegation, Entity? Person);
