namespace Depesche.Rendering.Templates;

/// <summary>What a template may ask of a loop.</summary>
internal enum LoopMember : byte
{
    Index,
    RIndex,
    First,
    Last,
    Even,
    Odd,
    Length,
    Changed,
}
