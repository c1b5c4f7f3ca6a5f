using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>A state with those who speak for it, or an organisation: one frame of the network.</summary>
/// <param name="Key">Code of the state, else the organisation's id.</param>
/// <param name="Entity">The state or organisation; null when the knowledge has none for the code.</param>
/// <param name="Class">Its colour as a class.</param>
/// <param name="Nodes">The delegation as a whole if it has ties of its own, then the persons, the most connected first.</param>
internal sealed record Delegation(string Key, Entity? Entity, string Class, ImmutableArray<NetworkNode> Nodes)
{
    /// <summary>The name of the frame.</summary>
    public string Name => Typographer.Set(Entity?.Name ?? Key);

    /// <summary>Whether it is no organisation but a state.</summary>
    public bool IsState => Entity is not { Type: EntityType.Organisation or EntityType.Person };
}
