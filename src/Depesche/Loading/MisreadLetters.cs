namespace Depesche.Loading;

/// <summary>UTF-8 that was once read as Windows-1252: the sequences of German texts and what they were.</summary>
internal static class MisreadLetters
{
    private static readonly (string Misread, char Meant)[] Table =
    [
        ("Ã¤", 'ä'), ("Ã¶", 'ö'), ("Ã¼", 'ü'), ("ÃŸ", 'ß'), ("Ã„", 'Ä'), ("Ã–", 'Ö'), ("Ãœ", 'Ü'), ("Ã\u009f", 'ß'), ("Ã\u0084", 'Ä'), ("Ã\u0096", 'Ö'), ("Ã\u009c", 'Ü'),
        ("Ã©", 'é'), ("Ã¨", 'è'), ("Ã¡", 'á'), ("Ã³", 'ó'), ("Ã§", 'ç'), ("Ã±", 'ñ'), ("Ã«", 'ë'), ("Ã´", 'ô'), ("Ã®", 'î'), ("Ãª", 'ê'), ("Ã¢", 'â'),
        ("â€ž", '„'), ("â€œ", '“'), ("â€\u009d", '”'), ("â€“", '–'), ("â€”", '—'), ("â€™", '’'), ("â€˜", '‘'), ("â€š", '‚'), ("â€¦", '…'), ("â‚¬", '€'),
        ("Â»", '»'), ("Â«", '«'), ("Â\u00a0", ' '), ("Â§", '§'), ("Â°", '°'),
    ];

    /// <summary>Whether a misread sequence can begin with the unit.</summary>
    public static bool MayStart(char unit) => unit is 'Ã' or 'â' or 'Â';

    /// <summary>The letter meant by the sequence at the start of a text and the sequence's length; 0 when there is none.</summary>
    public static int Match(ReadOnlySpan<char> text, out char meant)
    {
        foreach (var (misread, letter) in Table)
        {
            if (text.StartsWith(misread, StringComparison.Ordinal))
            {
                meant = letter;
                return misread.Length;
            }
        }

        meant = default;
        return 0;
    }
}
