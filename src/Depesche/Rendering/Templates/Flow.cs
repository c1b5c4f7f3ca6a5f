namespace Depesche.Rendering.Templates;

/// <summary>Why statements stop being executed.</summary>
internal enum Flow : byte
{
    None,
    Break,
    Continue,
    Return,
    Failed,
}
