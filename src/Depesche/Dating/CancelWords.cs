namespace Depesche.Dating;

/// <summary>Words that call something off; enough to know that a text no longer expects it.</summary>
internal static class CancelWords
{
    private static readonly string[] Words = ["abgesagt", "absage", "abzusagen", "geplatzt", "platzen", "gestrichen", "hinfällig", "entfällt", "entfallen", "ausgefallen", "nicht statt", "nicht stattfinden", "vom tisch", "zurückgezogen", "nicht wie vorgesehen", "nicht wie geplant", "nicht zustande"];

    /// <summary>Whether a stretch of text has one: sagte … ab, abgesagt, Absage, geplatzt.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return (text.Contains(" sagt", StringComparison.Ordinal) || text.Contains("Sagt", StringComparison.Ordinal)) && (text.Contains(" ab.", StringComparison.Ordinal) || text.Contains(" ab,", StringComparison.Ordinal) || text.Contains(" ab;", StringComparison.Ordinal) || text.Contains(" ab und ", StringComparison.Ordinal) || text.EndsWith(" ab", StringComparison.Ordinal));
    }
}
