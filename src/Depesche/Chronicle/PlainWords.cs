using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Tells words that can be understood in a headline from those that need the sentence before: pronouns, dort, heute, der Schritt.</summary>
internal static class PlainWords
{
    private static readonly FrozenSet<string> Pointing = GermanWords.Set(
        "er sie ihm ihn ihnen kommende kommenden kommender nächste nächsten nächster vergangene vergangenen vergangener vorige vorigen dies dieser diese dieses diesem diesen jener jene jenes jenem jenen solche solcher solches solchen beide beiden beider letzterer letztere dort dorthin da daran darauf daraus dabei dadurch dafür dagegen daher dahin dahinter damit danach daneben darin darüber darum darunter"
        + " davon davor dazu dazwischen deshalb deswegen dennoch trotzdem jedoch demnach derselbe dieselbe dasselbe denselben derselben desselben dessen deren derartige derartigen ebenso ebenfalls zudem außerdem heute gestern morgen vorgestern übermorgen tags nun zuvor anschließend andere anderen anderes"
        + " laut angaben zufolge welche welcher welches welchen hier hierzu hierbei wie sonst erstere selbige zugleich allerdings hingegen unterdessen");

    private static readonly FrozenSet<string> First = GermanWords.Set("ich wir uns mir mich unser unsere unseren unserem unserer mein meine");

    // Nouns that with the definite article mean what was told before.
    private static readonly FrozenSet<string> Known = GermanWords.Set(
        "Land Landes Präsident Präsidenten Präsidentin Minister Ministers Ministerin Außenminister Außenministerin Kanzler Kanzlers Kanzlerin Premier Premierminister Regierungschef Staatschef Kollege Kollegen Kollegin Sprecher Sprecherin Politiker Politikerin Bündnis Bündnisses Allianz Treffen Treffens Gespräch Gesprächs Gespräche Gesprächen Begegnung"
        + " Unterredung Telefonat Telefonats Sitzung Reise Besuch Besuchs Schritt Schritte Schritts Vorwurf Vorwürfe Vorwürfen Entscheidung Frage Fragen Sache Papier Papiere Papieren Brief Briefs Schreiben Stadt Gebiet Gebiete Seite Seiten Mann Frau Vorschlag Vorschläge Vorschlägen Forderung Forderungen Plan Pläne Plänen Regierung Delegation Delegationen Staaten"
        + " Maßnahme Maßnahmen Ankündigung Bericht Berichte Berichten Meldung Meldungen Äußerung Äußerungen Aussage Aussagen Text Dokument Dokumente Dokumenten Liste Idee Ideen Weg Punkt Punkte Thema Angaben Vorgehen Vorgehens Vorgang Nachricht Wunsch Bitte Anruf Abkommen Vereinbarung Hauptstadt Grenze Termin Terminen Verbündeten Partner Partnern Vorfall Tag Zeitung Gremium Gremiums Behörde Ansinnen Amt Haus Ministerium Ministeriums Parlament Parlaments");

    /// <summary>The words as written, when they can stand alone; else null.</summary>
    /// <param name="passage">Their sentence.</param>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">Index behind the last.</param>
    /// <param name="quoted">Whether they are someone's own words, who says I and we.</param>
    /// <param name="his">Whether whose it is stands in front: A wiederholt seine Warnung.</param>
    public static string? Of(Passage passage, int first, int end, bool quoted = false, bool his = false)
    {
        while (end > first && !passage.Words[end - 1].IsLetters && passage.Words[end - 1].Text is "." or "," or ";" or ":" or "!")
        {
            end--;
        }

        // "die 27 Staats-" is cut in two.
        if (end - first < 1 || passage.Words[end - 1].Text is [.., '-'])
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (!(his && i == first && passage.Words[i].Is("seine")) && !IsPlain(passage.Words, i, first, end, quoted) || IsAnaphor(passage, i, end))
            {
                return null;
            }
        }

        var span = new TextSpan(passage.Words[first].Span.Start, passage.Words[end - 1].Span.End);
        return passage.Timexes.Any(timex => timex.Timex.Span.Span.Overlaps(span) && !IsWritten(timex)) ? null : Text(passage, span);
    }

    /// <summary>The words without the one phrase that points back: Die Anliegen seien [in den Papieren] nicht berücksichtigt; null when more than one does.</summary>
    public static string? Without(Passage passage, int first, int end)
    {
        var words = passage.Words;
        for (var i = first + 1; i + 3 < end; i++)
        {
            if (words[i].Text is "in" or "mit" or "bei" or "nach" or "zu" && words[i + 1].Text is "den" or "dem" or "der" && Known.Contains(words[i + 2].Text) && words[i + 3].IsLower && words[i + 3].Text is not ("der" or "des" or "von" or "mit" or "zwischen"))
            {
                return Of(passage, first, i) is { } head && Of(passage, i + 3, end) is { } tail ? $"{head} {tail}" : null;
            }
        }

        return null;
    }

    /// <summary>Whether the expression says when by itself: im Februar, am 20. Februar, 2014.</summary>
    public static bool IsWritten(ResolvedTimex timex) => timex.Timex.Says is { Month: not null } or { Year: not null } || timex.Timex.Type == TimexType.Duration;

    public static string Text(Passage passage, TextSpan span) => EvidenceMaker.Normalise(passage.Text[span.Start..span.End]);

    private static bool IsPlain(ImmutableArray<Word> words, int i, int first, int end, bool quoted)
    {
        var word = words[i];
        if (!word.IsLetters)
        {
            return word.Text is "," or "-" or "–" or "%" or "/" || (word.Text is "." && i + 1 < end && words[i - 1].Text.All(char.IsAsciiDigit)) || word.Text is "„" or "“" && !quoted;
        }

        // "Nein, das ist …", "was das betrifft": das without a noun behind it points back.
        if (word.Is("das") || word.Is("die") || word.Is("der") || word.Is("den") || word.Is("dem"))
        {
            return i + 1 < words.Length && (words[i + 1].IsCapital || (i + 2 < words.Length && GermanWords.MayBeAdjective(words[i + 1]) && (words[i + 2].IsCapital || GermanWords.MayBeAdjective(words[i + 2]))) || words[i + 1].Text.All(char.IsAsciiDigit) || words[i + 1].Text is "zwei" or "drei" or "vier" or "fünf");
        }

        // "es gebe keinen Grund": only the es that stands for nothing.
        if (word.Is("es"))
        {
            return Finite(words, i, first, end) is "gebe" or "gibt" or "gehe" or "geht" or "gab" or "drohe" or "droht" or "bedürfe" or "brauche" or "bestehe" or "geben" || (words[end - 1].Is("geben") && i > first);
        }

        var own = word.Is("sein") || word.Is("seine") || word.Is("ihr") || word.Is("ihre");
        return !Pointing.Contains(word.Text) && (quoted || !First.Contains(word.Text)) && !(own && i == first && !(i + 1 < end && words[i + 1].Text is "Land" or "Regierung" or "Armee" or "Staat" or "Volk"));
    }

    private static string Finite(ImmutableArray<Word> words, int es, int first, int end) =>
        es == first && es + 1 < end ? words[es + 1].Text : es > first ? words[es - 1].Text is "dass" && end > es ? words[end - 1].Text : words[es - 1].Text : "";

    // "den Schritt", "der Präsident" without a name.
    private static bool IsAnaphor(Passage passage, int i, int end)
    {
        var words = passage.Words;
        if (!Known.Contains(words[i].Text) || !words[i].IsCapital || passage.Names.Any(name => (name.First <= i && i <= name.Last) || name.Head == i || name.Noun == i))
        {
            return false;
        }

        var k = i - 1;
        return k >= 0 && words[k].Text.ToLowerInvariant() is "der" or "die" or "das" or "dem" or "den" or "des" or "zum" or "zur" or "im" or "am" or "beim" or "vom" && !(i + 1 < end && words[i + 1].IsCapital);
    }
}
