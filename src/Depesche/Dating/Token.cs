namespace Depesche.Dating;

/// <summary>A word, number or sign of a block.</summary>
/// <param name="Start">First unit in the block's text.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Class">What it is for the grammar.</param>
/// <param name="Value">Payload of the class: month, weekday, number; the sign itself for a sign.</param>
/// <param name="Marks">How it is written.</param>
internal readonly record struct Token(int Start, int End, TokenClass Class, int Value, TokenMarks Marks)
{
    public int Length => End - Start;

    public bool Glued => (Marks & TokenMarks.Glued) != TokenMarks.None;

    public bool Capital => (Marks & TokenMarks.Capital) != TokenMarks.None;
}
