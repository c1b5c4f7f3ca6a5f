namespace Depesche.Dating;

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenMarks
{
    None = 0,

    /// <summary>No white space stands before it.</summary>
    Glued = 1,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 2,
}
