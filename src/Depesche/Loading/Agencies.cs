namespace Depesche.Loading;

/// <summary>The news agencies whose mark a text may bear.</summary>
internal static class Agencies
{
    private static readonly string[] Marks = ["dpa", "AFP", "APA", "Reuters", "AP", "KNA", "epd", "sda", "SDA", "ots", "SID", "afp", "rtr", "ANSA", "apa", "reuters"];

    /// <summary>Whether one of them stands in a text as a word of its own.</summary>
    public static bool AreNamed(ReadOnlySpan<char> text)
    {
        foreach (var mark in Marks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + mark.Length == text.Length || !char.IsLetter(text[at + mark.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
