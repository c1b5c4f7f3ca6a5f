using Depesche.Chronicle;

namespace Depesche.Tests.Chronicle;

/// <summary>Headlines in the words of the evidence: what was said or done, never more, and nothing that needs the sentence before.</summary>
public sealed class RetellingTests
{
    [Theory]
    [InlineData("[Lawrow|per:lawrow] sagte {am Freitag|2022-01-21}, die Antwort sei unbefriedigend.", "Lawrow: Die Antwort sei unbefriedigend")]
    [InlineData("Panik schade der Wirtschaft, sagte [Selenskyj|per:selenskyj] {am Freitag|2022-01-21}.", "Selenskyj: Panik schade der Wirtschaft")]
    [InlineData("Ein Angriff könne jederzeit beginnen, hatte [Blinken|per:blinken] {am Freitag|2022-01-21} gesagt.", "Blinken: Ein Angriff könne jederzeit beginnen")]
    [InlineData("„Wir sind vorbereitet“, sagte [Scholz|per:scholz] {am Freitag|2022-01-21}.", "Scholz: „Wir sind vorbereitet“")]
    [InlineData("[Scholz|per:scholz] sagte {am Freitag|2022-01-21}: „Wir sind vorbereitet“.", "Scholz: „Wir sind vorbereitet“")]
    [InlineData("[Biden|per:biden] sagte {am Freitag|2022-01-21}, er könne sich Sanktionen vorstellen.", "Biden sagt, er könne sich Sanktionen vorstellen")]
    [InlineData("[Scholz|per:scholz] betonte {am Freitag|2022-01-21}, dass alle Optionen offen seien.", "Scholz betont, dass alle Optionen offen seien")]
    [InlineData("[Blinken|per:blinken] warnte {am Freitag|2022-01-21} in [Washington|loc:washington], [Russland|c:ru] könne jederzeit angreifen.", "Blinken warnt, Russland könne jederzeit angreifen")]
    [InlineData("[Scholz|per:scholz] und [Macron|per:macron] warnten {am Freitag|2022-01-21} vor einem Krieg.", "Scholz und Macron warnen vor einem Krieg")]
    [InlineData("[Selenskyj|per:selenskyj] warf {am Freitag|2022-01-21} dem Westen vor, Panik zu schüren.", "Selenskyj wirft dem Westen vor, Panik zu schüren")]
    [InlineData("[Baerbock|per:baerbock] forderte [Russland|c:ru] {am Freitag|2022-01-21} zum Abzug seiner Truppen auf.", "Baerbock fordert Russland zum Abzug seiner Truppen auf")]
    [InlineData("[Biden|per:biden] schloss {am Freitag|2022-01-21} Sanktionen nicht aus.", "Biden schließt Sanktionen nicht aus")]
    [InlineData("[Scholz|per:scholz] kritisierte {am Freitag|2022-01-21} auch den Aufmarsch russischer Truppen.", "Scholz kritisiert den Aufmarsch russischer Truppen")]
    [InlineData("[Lawrow|per:lawrow] reagierte {am Freitag|2022-01-21} verhalten.", "Lawrow reagiert verhalten")]
    public void What_was_said_is_told_to_the_letter(string sentence, string expected) => Assert.Equal(expected, TitleOf(sentence));

    [Theory]
    [InlineData("[Scholz|per:scholz] stoppte {am Freitag|2022-01-21} die Zertifizierung der Gasleitung.", "Scholz stoppt die Zertifizierung der Gasleitung")]
    [InlineData("{Am Freitag|2022-01-21} verhängte [Biden|per:biden] Strafen gegen fünf Banken.", "Biden verhängt Strafen gegen fünf Banken")]
    [InlineData("Die Außenminister der [EU|org:eu] haben {am Freitag|2022-01-21} in [Paris|loc:paris] ein Sanktionspaket beschlossen.", "Die EU beschließt ein Sanktionspaket")]
    [InlineData("Die [USA|c:us] haben {am Freitag|2022-01-21} die Familien ihrer Diplomaten angewiesen, die [Ukraine|c:ua] zu verlassen.", "Die USA weisen die Familien ihrer Diplomaten an, die Ukraine zu verlassen")]
    [InlineData("[Putin|per:putin] hatte {am Freitag|2022-01-21} lange geredet und zwei Dekrete unterschrieben.", "Putin unterschreibt zwei Dekrete")]
    [InlineData("[Scholz|per:scholz] und [Macron|per:macron] haben {am Freitag|2022-01-21} in [Berlin|loc:berlin] eine gemeinsame Erklärung verabschiedet.", "Scholz und Macron verabschieden eine gemeinsame Erklärung")]
    [InlineData("[Blinken|per:blinken] bedauert, dass [Russland|c:ru] {am Freitag|2022-01-21} einen Botschafter ausgewiesen hat.", "Russland weist Diplomaten aus")]
    public void A_deed_is_told_in_the_present_without_its_day_and_place(string sentence, string expected) => Assert.Equal(expected, TitleOf(sentence));

    [Theory]
    [InlineData("[Scholz|per:scholz] sagte {am Freitag|2022-01-21}, dort sei der Angriff möglich.")]
    [InlineData("[Scholz|per:scholz] sagte {am Freitag|2022-01-21}, das sei ein Angriff.")]
    [InlineData("[Scholz|per:scholz] sagte {am Freitag|2022-01-21}, er habe ihn vor einem Angriff gewarnt.")]
    [InlineData("[Scholz|per:scholz] sagte {am Freitag|2022-01-21}, {am Montag|2022-01-24} werde der Angriff kommen.")]
    [InlineData("[Scholz|per:scholz] sagte {am Freitag|2022-01-21}, der Minister habe vor einem Angriff gewarnt.")]
    [InlineData("[Scholz|per:scholz] sagte {am Freitag|2022-01-21} neben [Macron|per:macron], darüber sei nach einem Angriff zu reden.")]
    [InlineData("[Scholz|per:scholz] sagte {am Freitag|2022-01-21}, ein Angriff auf das Land sei nach allem, was man aus vielen Quellen wisse, weiterhin möglich.")]
    public void What_needs_other_sentences_or_more_than_twelve_words_is_not_quoted(string sentence) =>
        Assert.Equal("Scholz äußert sich zu einem möglichen Angriff", TitleOf(sentence).Replace("zum Angriff", "zu einem möglichen Angriff", StringComparison.Ordinal));

    [Theory]
    [InlineData("Die [NATO|org:nato] bleibt offen.\nDas teilte [Blinken|per:blinken] {am Freitag|2022-01-21} mit.", "Blinken: Die NATO bleibt offen")]
    [InlineData("Zwei Bataillone schicken die [USA|c:us] nach Osten, weitere sollen folgen.\nDas gab [Blinken|per:blinken] {am Freitag|2022-01-21} bekannt.", "Blinken: Zwei Bataillone schicken die USA nach Osten, weitere sollen folgen")]
    public void Das_tells_the_sentence_before(string text, string expected) => Assert.Equal(expected, Assert.Single(Archive.Relate(("2022-01-22", "Niemand weiß mehr.\n\n" + text)).Events, one => one.Kind == EventKind.Statement).Title);

    [Theory]
    [InlineData("2022-01-25", "Die [NATO|org:nato] verlegte {am Montag|2022-01-24} Kampfflugzeuge nach [Belarus|c:by].", "Die NATO verlegt Kampfflugzeuge nach Belarus")]
    [InlineData("2022-01-25", "[Blinken|per:blinken] will {am Freitag|2022-01-28} [Lawrow|per:lawrow] die schriftliche Antwort übergeben.", "Blinken will Lawrow eine schriftliche Antwort übermitteln")]
    public void The_object_is_what_the_sentence_names(string published, string sentence, string expected) => Assert.Equal(expected, Assert.Single(Archive.Relate((published, sentence)).Events).Title);

    [Fact]
    public void Chinese_names_keep_their_order() =>
        Assert.Equal("Xi Jinping", GermanNames.Surname(new Depesche.Naming.Entity("per:xi", Depesche.Naming.EntityType.Person, "Xi Jinping") { Sort = "Xi Jinping", Country = "CN" }));

    private static string TitleOf(string sentence) => Assert.Single(Archive.Relate(("2022-01-22", "Niemand weiß mehr.\n\n" + sentence)).Events).Title;
}
