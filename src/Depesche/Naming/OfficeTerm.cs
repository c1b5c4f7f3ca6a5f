namespace Depesche.Naming;

/// <summary>Somebody in an office.</summary>
/// <param name="Holder">The person.</param>
/// <param name="Term">The office and its dates.</param>
internal sealed record OfficeTerm(Entity Holder, Office Term);
