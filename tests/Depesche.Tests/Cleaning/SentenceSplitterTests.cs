using FsCheck;
using FsCheck.Fluent;
using Depesche.Cleaning;

namespace Depesche.Tests.Cleaning;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Am 21. Januar kam sie an.| Sie blieb bis zum 3. Mai.")]
    [InlineData("Am 21. 1. 2022 begann es.| Vom 3.5. an ruhte es.")]
    [InlineData("Das sagte Dr. Erika Muster.| Prof. Klein und Dipl.-Ing. Groß widersprachen.")]
    [InlineData("Mehrere Länder, z. B. Österreich, stimmten zu.| Andere, u. a. Polen, nicht.")]
    [InlineData("Manche, z. B. Die Partei, d. h. Der Verein, blieben.| Oberst a. D. Muster ging.")]
    [InlineData("Es kamen viele, auch Minister u. a.| Der Rest blieb.")]
    [InlineData("J. R. Beispiel und Karl F. Muster reisten ab.| Es war 11.00 Uhr.| Um 9 Uhr folgte der Rest.")]
    [InlineData("„Wir gehen.“| Dann ging er.")]
    [InlineData("„Wir gehen.| Und zwar jetzt“, sagte sie.| Er blieb.")]
    [InlineData("„Wir gehen!“, sagte sie.| „Kommt er?“ fragte er.| Nein.")]
    [InlineData("»Kommt er?«, fragte sie.| »Nein!«| Stille.")]
    [InlineData("«Das reicht.»| Der Saal schwieg.| «Gut», sagte er.")]
    [InlineData("\"Das reicht.\"| Der Saal schwieg.| \"Gut\", sagte er.")]
    [InlineData("Er zögerte … und ging.| Sie auch …| Niemand sprach.")]
    [InlineData("Das war 2022.| Köln schwieg.")]
    [InlineData("Das Treffen ist am 21.| Der Minister reist vorher an.")]
    [InlineData("Die 2. Bundesliga pausiert.| Papst Johannes XXIII. Besuch blieb aus.")]
    [InlineData("Es war in der 2. Hälfte.| Es gab 12.| Köln gab auf.")]
    [InlineData("Die Firma Muster & Co. aus Köln zahlt.| Rund 3,5 Mio. Euro fehlen.")]
    [InlineData("Die Firma heißt Muster & Co.| Der Chef ist neu.")]
    [InlineData("Das sagte Max.| Karl schwieg.| Sie mag so etwas.| Das ist so.| Karl blieb.")]
    [InlineData("Er hat Plan B.| Sie hat Plan C.")]
    [InlineData("So etwas dieser Art.| Der Rat blieb bei § 5 Abs. 2 und Art. 3 GG.")]
    [InlineData("Um 500 v. Chr. Geburt.| Im Jahr 9 n. Chr.| Die Römer gingen.")]
    [InlineData("Ein Satz ohne Ende")]
    [InlineData("Was nun?!| Niemand weiß es.")]
    [InlineData("Er schrieb auf beispiel.de und Muster.Live darüber.| iPhone-Nutzer auch.")]
    [InlineData("(Das ist ein Zusatz.)| Und das nicht.")]
    [InlineData("Köln (dpa) – Der Rat tagt.| Er streitet.")]
    public void Sentences_end_where_a_reader_would_end_them(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        Assert.Equal(marked.Split('|', StringSplitOptions.TrimEntries), SentenceSplitter.Split(text).Select(sentence => text[sentence.Span.Start..sentence.Span.End]));
    }

    [Fact]
    public void Sentences_cover_everything_but_single_blanks() => Prop.ForAll(Loading.Pieces.Texts, text =>
    {
        var words = Depesche.Loading.TextNormalizer.Words(text);
        var sentences = SentenceSplitter.Split(words);
        var at = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.Span.Start != at || sentence.Span.Length <= 0)
            {
                return false;
            }

            at = sentence.Span.End + 1;
        }

        return words.Length == 0 ? sentences.IsEmpty : at == words.Length + 1;
    }).QuickCheckThrowOnFailure();
}
