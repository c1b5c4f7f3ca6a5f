namespace Depesche.Dating;

/// <summary>Offices and professions that a surname may follow: Minister, Staatsanwältin, Polizeisprecher.</summary>
internal static class Titles
{
    private static readonly WordTails Nouns = new(
    [
        "minister", "präsident", "kanzler", "sprecher", "abgeordnete", "abgeordneter", "meister", "direktor", "professor", "doktor", "richter", "trainer", "general", "oberst", "botschafter", "senator", "kommissar", "anwalt", "anwältin",
        "sekretär", "diplomat", "chef", "vorsitzende", "vorsitzender", "vertreter", "experte", "expertin", "forscher", "reporter", "kandidat", "kollege", "kollegin", "pfarrer", "bischof",
    ], ignoreCase: true);

    /// <summary>Whether a word is a title or a compound of one, in either gender.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || !char.IsUpper(word[0]))
        {
            return false;
        }

        return Nouns.Ends(word) || (word.EndsWith("in", StringComparison.Ordinal) && Nouns.Ends(word[..^2]));
    }
}
