using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>When a full stop does not end a German sentence: after abbreviations, ordinals, initials and the numbers of rulers.</summary>
internal static class Abbreviations
{
    // Always followed by more of the sentence.
    private static readonly FrozenSet<string> Open = Set(
        "Dr Prof Hr Hrn Fr Frl St Nr Nrn Dipl Ing Mag phil med jur ing rer nat pol habil hon Abs Anm Bd Hg Kap Ziff Tel ca Ca bzw vgl Vgl evtl ggf inkl exkl sog zzgl zz gem lt bspw Bspw näml mind kgl bzgl Bzgl ggü bes insb allg ehem "
        + "max min rd Rd geb gest verh Lt Col Maj Sgt Gov Rep Pres Mr Mrs Ms vs stv Stv stellv betr Betr einschl spez österr russ ukr amerik dt engl frz Hptm Gfr Kard Hl hl Verf verf Red Hrsg hrsg tägl jährl");

    // May stand at the end of a sentence too; then a new one begins with a word that begins sentences.
    private static readonly FrozenSet<string> Either = Set(
        "usw etc usf al Chr Co Inc Ltd Corp Jr Sr Mio Mrd Bio Tsd Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Jän Mo Sa Jh Jhd Jhdt ff Hbf Bhf Min Std Sek Ew Art Gen Sen Str str Kl Abb");

    private static readonly FrozenSet<string> Starters = Set(
        "Der Die Das Dem Den Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Man Dies Diese Dieser Dieses Diesen Diesem Jener Jene Jenes Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer Unser Unsere "
        + "In Im Ins An Am Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Durch Gegen Ohne Um Unter Über Zwischen Während Wegen Trotz Seit Bis Laut Neben Hinter Ab Außer Anders Angesichts "
        + "Aber Und Oder Denn Doch Sondern Auch Als Wenn Weil Da Dass Daß Ob Obwohl Bevor Nachdem Sobald Solange Damit Dabei Dafür Dagegen Daher Dann Danach Dort Hier Heute Gestern Morgen Jetzt Nun Noch Nur So Sogar Schon Bereits Zuletzt "
        + "Zuvor Zudem Zugleich Zunächst Inzwischen Unterdessen Derweil Außerdem Allerdings Jedoch Dennoch Trotzdem Deshalb Deswegen Darum Darüber Daraufhin Demnach Später Wie Was Wer Wo Wann Warum Welche Welcher Kein Keine Nicht Nichts "
        + "Alle Alles Viele Einige Mehrere Beide Insgesamt Rund Etwa Mehr");

    private static readonly FrozenSet<string> AfterOrdinal = Set(
        "Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Jahrhundert Jahrestag Geburtstag Quartal Bundesliga Liga Platz Mal Tag Woche Runde");

    private static readonly FrozenSet<string> BeforeOrdinal = Set(
        "der die das dem den des zum zur im am vom beim ins Der Die Das Den Dem Des Zum Zur Am Im Vom Beim ein eine einen einem einer seine seinen seinem seiner ihren ihrem ihrer ihr sein jeden jedem jede in In mit Mit auf Auf seit Seit ab Ab bis Bis vor nach Nach");

    // The last letters of "u. a.", "u. ä.", "a. D.", "d. J.", "d. M.", "u. v. m."; "z. B." and "d. h." never end a sentence.
    private const string Closing = "aämDJM";

    private static readonly string[] BeforeLetter = ["Plan ", "Punkt ", "Gruppe ", "Vitamin ", "Variante ", "Hepatitis ", "Buchstaben ", "Buchstabe "];

    /// <summary>Whether the sentence goes on behind a full stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence began.</param>
    /// <param name="stop">Where the full stop stands.</param>
    /// <param name="next">Where the next word begins.</param>
    public static bool HoldTogether(string text, int start, int stop, int next)
    {
        var begin = stop;
        while (begin > start && (char.IsLetterOrDigit(text[begin - 1]) || (text[begin - 1] is '-' or '/' && begin >= 2 && char.IsLetterOrDigit(text[begin - 2]))))
        {
            begin--;
        }

        var word = text.AsSpan(begin, stop - begin);
        if (word.IsEmpty)
        {
            return false;
        }

        if (char.IsAsciiDigit(word[^1]))
        {
            return word.Length <= 2 && word.IndexOfAnyExceptInRange('0', '9') < 0 && IsOrdinal(text, begin, next);
        }

        if (word.Length == 1)
        {
            return IsInitial(text, begin, word[0], next);
        }

        // The last part counts: "Dipl.-Ing.", "Bundesstr.".
        var part = word[(word.LastIndexOfAny('-', '/') + 1)..];
        return Has(Open, part) || ((Has(Either, part) || IsRoman(word)) && !Has(Starters, WordAt(text, next)));
    }

    private static bool IsOrdinal(string text, int begin, int next)
    {
        var first = next < text.Length ? text[next] : ' ';
        if (char.IsDigit(first) || first is '/' or '–' or '-')
        {
            return true;
        }

        var follows = WordAt(text, next);
        if (Has(AfterOrdinal, follows))
        {
            return true;
        }

        var before = text.AsSpan(0, begin).TrimEnd();
        return !Has(Starters, follows) && Has(BeforeOrdinal, before[(before.LastIndexOf(' ') + 1)..]);
    }

    private static bool IsInitial(string text, int begin, char letter, int next)
    {
        var before = text.AsSpan(0, begin);
        foreach (var noun in BeforeLetter)
        {
            if (before.EndsWith(noun, StringComparison.Ordinal))
            {
                return !char.IsUpper(letter);
            }
        }

        var bare = before.TrimEnd();
        var isSecond = bare.Length >= 2 && bare[^1] == '.' && char.IsLower(bare[^2]) && (bare.Length == 2 || !char.IsLetter(bare[^3]));
        return !(isSecond && Closing.Contains(letter, StringComparison.Ordinal) && Has(Starters, WordAt(text, next)));
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length <= 5 && word.IndexOfAnyExcept("IVX") < 0;

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(at, end - at);
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
