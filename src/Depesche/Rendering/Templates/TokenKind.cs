namespace Depesche.Rendering.Templates;

/// <summary>What a token of a template is.</summary>
internal enum TokenKind : byte
{
    End,
    Text,
    Enter,
    Exit,
    EndOfLine,
    Name,
    Local,
    Quoted,
    Verbatim,
    Interpolated,
    Number,
    Symbol,
    Broken,
    Skipped,
}
