namespace Depesche.Rendering.Templates;

/// <summary>A piece of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first UTF-16 unit in the file.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="SpaceBefore">Whether white space stands before it.</param>
/// <param name="Symbol">The operator or bracket of a <see cref="TokenKind.Symbol"/>; the indentation before a <see cref="TokenKind.Enter"/>, the mistake of a <see cref="TokenKind.Broken"/>.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool SpaceBefore = false, string? Symbol = null);
