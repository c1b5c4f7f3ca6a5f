namespace Depesche.Tests.Naming;

public sealed class TrapTests
{
    [Theory]
    [InlineData("Im Westen an der Grenze ruhte die Arbeit.", "")]
    [InlineData("Es regnet im Westen des Landes.", "")]
    [InlineData("Das fordert Russland vom Westen.", "Russland=c:ru | Westen=loc:westen")]
    [InlineData("Nach Westen zog das Wetter.", "")]
    [InlineData("Die Lage westlich von Kiew ist ruhig.", "Kiew=loc:kiew")]
    [InlineData("Die Polen und die Ungarn kommen.", "Polen=c:pl | Ungarn=c:hu")]
    [InlineData("Ein gutes Bild bot die Welt.", "")]
    [InlineData("Das schrieb die Zeitung „Bild“ gestern.", "Bild=med:bild")]
    [InlineData("Laut BILD kommt er.", "BILD=med:bild")]
    [InlineData("Im März kam der Zorn. Ein Kosak ritt im rauen Wind.", "")]
    [InlineData("Die beiden gingen. Beide schwiegen.", "")]
    [InlineData("Ein Berliner kam zu spät.", "")]
    [InlineData("Die Berliner Politik schweigt.", "Berliner=loc:berlin")]
    [InlineData("Jack London schrieb viel.", "Jack London=?")]
    [InlineData("Die Amerikaner schürten Hysterie.", "Amerikaner=c:us")]
    [InlineData("Die Londoner „Times“ schrieb es.", "Londoner=loc:london | Times=med:times")]
    [InlineData("In der Schweiz tagt der Bundesrat.", "Schweiz=c:ch | Bundesrat=org:ch_bundesrat")]
    [InlineData("In Berlin tagt der Bundesrat. Deutschland wartet.", "Berlin=loc:berlin | Bundesrat=org:bundesrat_de | Deutschland=c:de")]
    [InlineData("Dynamo Kiew gewann. Er lehrt an der Universität Leipzig.", "Dynamo Kiew=? | Universität Leipzig=?")]
    [InlineData("Der Ire Quentin Quendel kam.", "Ire=c:ie | Quentin Quendel=?")]
    [InlineData("Er lernt Deutsch.", "")]
    [InlineData("Im Westen regnet es, im Norden stürmt es.", "")]
    [InlineData("Friedrich Merz schwieg. Im März kommt der Merz.", "Friedrich Merz=per:merz")]
    [InlineData("Die Reise des Niederländers Mark Rutte endete.", "Niederländers=c:nl | Mark Rutte=per:rutte")]
    [InlineData("Ein Niederländer Käse kam auf den Tisch.", "")]
    [InlineData("Die Partei Einiges Russland stimmte zu.", "Einiges Russland=org:einigesrussland")]
    [InlineData("Er las die Welt am Sonntag.", "Welt am Sonntag=med:wams")]
    [InlineData("Die USA-Delegation reiste ab.", "USA=c:us")]
    [InlineData("In Brest in Frankreich tagen die EU-Minister.", "Brest=loc:brest_fr | Frankreich=c:fr | EU=org:eu")]
    [InlineData("Nahe Brest üben Soldaten. Auch anderswo in Belarus.", "Brest=loc:brest_by | Belarus=c:by")]
    public void Common_words_and_directions_are_no_names(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Medwedew im Finale\nDer Tennisprofi Daniil Medwedew siegte.", "Medwedew=? | Daniil Medwedew=?")]
    [InlineData("Präsident Klaus Johannis kam. Johannis blieb.", "Klaus Johannis=per:iohannis | Johannis=per:iohannis")]
    [InlineData("Es kam Verteidigungsminister Austin.", "Austin=per:austin")]
    [InlineData("Es kam Susanne Weber-Lin.", "Susanne Weber-Lin=?")]
    [InlineData("Clemens Merz sprach. Später ging Merz.", "Clemens Merz=? | Merz=?")]
    [InlineData("Friedrich Merz sprach. Später ging Merz.", "Friedrich Merz=per:merz | Merz=per:merz")]
    [InlineData("Merz sprach.", "")]
    [InlineData("Wladimir Klitschko kam.", "Wladimir Klitschko=per:klitschko_w")]
    [InlineData("Vitali Klitschko kam, und Klitschko ging.", "Vitali Klitschko=per:klitschko_v | Klitschko=per:klitschko_v")]
    [InlineData("Anna Scholz kam. Danach kam Olaf Scholz.", "Anna Scholz=? | Olaf Scholz=per:scholz")]
    [InlineData("Es sprach Wolodimir Selenski.", "Wolodimir Selenski=per:selenskyj")]
    [InlineData("Es sprach Joseph Biden.", "Joseph Biden=per:biden")]
    [InlineData("Es sprach Sergej Wiktorowitsch Lawrow.", "Sergej Wiktorowitsch Lawrow=per:lawrow")]
    public void A_different_given_name_is_another_person(string text, string expected)
        => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Kamala Harris schwieg, und Garics sang.", "Garics")]
    [InlineData("Macron schwieg, und Micron baut Speicher.", "Micron")]
    [InlineData("Johnson schwieg, und Johanson sang.", "Johanson")]
    [InlineData("Friedrich Merz schwieg, und Mercy sang.", "Mercy")]
    public void A_name_that_only_resembles_a_known_one_is_not_linked(string text, string word)
    {
        var article = NamingHarness.Article(text);
        Assert.DoesNotContain(NamingHarness.Links(text), link => link.Entity is not null && article.TextOf(link.Span) == word);
    }
}
