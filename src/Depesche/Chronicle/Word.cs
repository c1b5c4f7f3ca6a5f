using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>A word or punctuation mark of a sentence.</summary>
/// <param name="Text">As written.</param>
/// <param name="Start">Offset of its first character in the block's text.</param>
/// <param name="Quoted">Whether it stands between quotation marks: another's words, no report of the paper.</param>
internal readonly record struct Word(string Text, int Start, bool Quoted)
{
    /// <summary>Its stretch of the block's text.</summary>
    public TextSpan Span => new(Start, Start + Text.Length);

    public bool IsLetters => char.IsLetterOrDigit(Text[0]);

    public bool IsCapital => char.IsUpper(Text[0]);

    public bool IsLower => char.IsLower(Text[0]);

    public bool Is(string word) => Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
