namespace Depesche.Naming;

/// <summary>What kind of letter a UTF-16 unit is, in one look-up.</summary>
internal static class Letters
{
    /// <summary>The bit of a letter, a digit, a combining mark or the sign for "and" in the names of firms.</summary>
    public const byte Word = 1;

    /// <summary>The bit of a capital letter.</summary>
    public const byte Upper = 2;

    /// <summary>The bit of a letter with a diacritic that German does not write.</summary>
    public const byte Foreign = 4;

    /// <summary>The bit of a digit from 0 to 9.</summary>
    public const byte Digit = 8;

    private static readonly byte[] Kinds = Table();

    /// <summary>All of these bits of a unit.</summary>
    public static byte KindOf(char letter) => Kinds[letter];

    /// <summary>A letter, a digit, a combining mark or &amp;.</summary>
    public static bool IsWord(char letter) => (Kinds[letter] & Word) != 0;

    /// <summary>A capital letter.</summary>
    public static bool IsUpper(char letter) => (Kinds[letter] & Upper) != 0;

    /// <summary>A letter with a diacritic that German does not write.</summary>
    public static bool IsForeign(char letter) => (Kinds[letter] & Foreign) != 0;

    private static byte[] Table()
    {
        var kinds = new byte[char.MaxValue + 1];
        for (var letter = 0; letter < kinds.Length; letter++)
        {
            var unit = (char)letter;
            var isWord = unit == '&' || char.IsLetterOrDigit(unit) || unit is >= '\u0300' and <= '\u036F';
            kinds[letter] = (byte)((isWord ? Word : 0) | (char.IsUpper(unit) ? Upper : 0) | (isWord && Fold.IsForeign(unit) ? Foreign : 0) | (char.IsAsciiDigit(unit) ? Digit : 0));
        }

        return kinds;
    }
}
