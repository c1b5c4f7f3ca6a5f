using Depesche.Rendering;
using FsCheck;
using FsCheck.Fluent;

namespace Depesche.Tests.Rendering;

public sealed class TypographerTests
{
    // · is U+00A0, ¦ is U+202F, ~ is U+2011, so that the table can be read.
    [Theory]
    [InlineData("am 21. Januar 2022", "am 21.·Januar 2022")]
    [InlineData("am 3. Mai", "am 3.·Mai")]
    [InlineData("der 2. Versuch", "der 2. Versuch")]
    [InlineData("bis 18. Jan. offen", "bis 18.·Jan. offen")]
    [InlineData("Abs. 2, Satz 3", "Abs.·2, Satz·3")]
    [InlineData("§ 5 DDG", "§·5 DDG")]
    [InlineData("Nr. 7", "Nr.·7")]
    [InlineData("Art. 6 Abs. 1", "Art.·6 Abs.·1")]
    [InlineData("KW 3", "KW·3")]
    [InlineData("VfKW 3", "VfKW 3")]
    [InlineData("Artikel 2 nennt", "Artikel·2 nennt")]
    [InlineData("z. B. morgen", "z.·B. morgen")]
    [InlineData("i. d. R. nicht", "i.·d.·R. nicht")]
    [InlineData("zum Ziel. B. kam", "zum Ziel. B. kam")]
    [InlineData("150 000 Soldaten", "150¦000 Soldaten")]
    [InlineData("1 200 300 Euro", "1¦200¦300·Euro")]
    [InlineData("um 20 000 mehr", "um 20¦000 mehr")]
    [InlineData("in 20 300 Tage", "in 20¦300 Tage")]
    [InlineData("Raum 12 34 Leute", "Raum 12 34 Leute")]
    [InlineData("11 Uhr", "11·Uhr")]
    [InlineData("5 Prozent", "5·Prozent")]
    [InlineData("3 Millionen", "3·Millionen")]
    [InlineData("S-400", "S~400")]
    [InlineData("die F-16 und G-7", "die F~16 und G~7")]
    [InlineData("Covid-19", "Covid-19")]
    [InlineData("10-13 Tage", "10–13 Tage")]
    [InlineData("vom 10.-13. Januar", "vom 10.–13.·Januar")]
    [InlineData("2022-01-21", "2022-01-21")]
    [InlineData("im Monat 2022-01", "im Monat 2022-01")]
    [InlineData("Winter 2021-22", "Winter 2021–22")]
    [InlineData("030-1234-5", "030-1234-5")]
    [InlineData("ja - nein", "ja·– nein")]
    [InlineData("ja – nein", "ja·– nein")]
    [InlineData("US-Außenminister", "US~Außenminister")]
    [InlineData("der UN-Sicherheitsrat und die E-Mail-Adresse", "der UN~Sicherheitsrat und die E~Mail-Adresse")]
    [InlineData("beim EU-Gipfel", "beim EU~Gipfel")]
    [InlineData("US-EU-Gipfel", "US~EU-Gipfel")]
    [InlineData("NATO-Gipfel und Us-Wahl", "NATO-Gipfel und Us-Wahl")]
    [InlineData("US- und EU-Vertreter", "US- und EU~Vertreter")]
    [InlineData("Ost- und West", "Ost- und West")]
    [InlineData("{{ 'a' }} \"b\"", "{{ 'a' }} \"b\"")]
    [InlineData("\"Nein\", sagte er", "„Nein“, sagte er")]
    [InlineData("sagte \"nein\".", "sagte „nein“.")]
    [InlineData("(\"nein\")", "(„nein“)")]
    [InlineData("“Nein” und „ja”", "„Nein“ und „ja“")]
    [InlineData("„Nein“, „ja“", "„Nein“, „ja“")]
    [InlineData("\"Er rief 'halt' laut\"", "„Er rief ‚halt‘ laut“")]
    [InlineData("Wie geht's?", "Wie geht’s?")]
    [InlineData("Hans' Haus", "Hans’ Haus")]
    [InlineData("»Nein«", "»Nein«")]
    public void Text_is_set_as_German_is_printed(string text, string expected) =>
        Assert.Equal(expected.Replace('·', '\u00A0').Replace('¦', '\u202F').Replace('~', '\u2011'), Typographer.Set(text));

    [Fact]
    public void No_letter_or_digit_ever_changes_and_no_place_moves()
    {
        var pieces = Gen.Elements("am", " ", "-", "\"", "'", "“", "”", "„", "S", "US", "Rat", "400", "21", ".", "Januar", "Abs", "z", "B", "150", "000", "\u00A0", "ä", "–", "(", ")", "𝄞");
        Prop.ForAll(pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary(), text =>
        {
            var set = Typographer.Set(text);
            return set.Length == text.Length && set.Zip(text).All(pair => pair.First == pair.Second || (Kind(pair.First) is var kind and not '?' && kind == Kind(pair.Second)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Set_text_stays_as_it_is()
    {
        foreach (var text in (string[])["„Nein“, sagte er am 21.\u00A0Januar", "S\u2011400", "10–13", "150\u202F000", "Wie geht’s?"])
        {
            Assert.Equal(text, Typographer.Set(text));
        }
    }

    private static char Kind(char unit) => unit switch
    {
        ' ' or '\u00A0' or '\u202F' => ' ',
        '-' or '–' or '\u2011' => '-',
        '"' or '„' or '“' or '”' => '"',
        '\'' or '‚' or '‘' or '’' => '\'',
        _ => '?',
    };
}
