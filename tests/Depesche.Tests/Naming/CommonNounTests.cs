namespace Depesche.Tests.Naming;

public sealed class CommonNounTests
{
    [Theory]
    [InlineData("Heute starten Firmen.\nGrüne Wasserstoffprojekte starten.", "")]
    [InlineData("Das Grüne Gewölbe öffnet. Sie saßen im Grünen. Grünen Strom gibt es genug.", "")]
    [InlineData("Die Grünen fordern mehr. Sie sprach bei den Grünen.", "Die Grünen=org:gruene | Grünen=org:gruene")]
    [InlineData("SPD, Grüne und FDP regieren.", "SPD=org:spd | Grüne=org:gruene | FDP=org:fdp")]
    [InlineData("Es sprach Annalena Baerbock (Grüne).", "Annalena Baerbock=per:baerbock | Grüne=org:gruene")]
    [InlineData("Der Grünen-Chef kam.", "Grünen=org:gruene")]
    [InlineData("Dort regieren ÖVP und Grüne.", "ÖVP=org:oevp")]
    public void A_colour_is_a_party_only_where_a_party_may_stand(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Katalanische Separatisten zogen durch die Stadt.", "")]
    [InlineData("Separatisten in Kamerun griffen an.", "Kamerun=c:cm")]
    [InlineData("Die prorussischen Separatisten schossen.", "prorussischen=c:ru | Separatisten=org:separatisten")]
    [InlineData("Die schwedischen Sozialdemokraten gewannen.", "schwedischen=c:se")]
    [InlineData("Die Sicherheitskonferenz in Halifax begann.", "")]
    [InlineData("Die Sicherheitskonferenz begann.", "Sicherheitskonferenz=evt:msc")]
    [InlineData("Das Repräsentantenhaus in Tokio tagte.", "Tokio=loc:tokio")]
    [InlineData("Der Holocaust Memorial Day kommt. Memorial warnt.", "Memorial=org:memorial")]
    [InlineData("Taylor Swift singt.", "Taylor Swift=?")]
    [InlineData("Er ging zur Deutschen Bank. Die Deutschen schwiegen.", "Deutschen=c:de")]
    [InlineData("Die Moldau fließt. Moldau wählt.", "Moldau=c:md")]
    public void Another_country_in_front_or_behind_makes_it_another_body(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Die Presse kam. Der Standard der Schule ist hoch. Der Spiegel des Sees lag still.", "")]
    [InlineData("Der Spiegel berichtete davon. So steht es in „Der Standard“.", "Der Spiegel=med:spiegel | Der Standard=med:standard")]
    public void A_newspapers_article_at_the_beginning_of_a_sentence_proves_nothing(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Die Nato schweigt. Das Bündnis Unteilbar ruft.", "Nato=org:nato")]
    [InlineData("Die Nato schweigt. Kritik gab es am Bündnis Aukus.", "Nato=org:nato")]
    [InlineData("Die Nato schweigt. Laut rief das Bündnis „Morgen grün“.", "Nato=org:nato")]
    [InlineData("Der Versicherer Allianz und die Nato schwiegen. Die Allianz zahlt.", "Nato=org:nato")]
    [InlineData("Die Nato schweigt. Das Bündnis wartet.", "Nato=org:nato | Das Bündnis=org:nato")]
    [InlineData("Die Nato schweigt. Im Januar verlegte das Bündnis Truppen.", "Nato=org:nato | das Bündnis=org:nato")]
    public void A_noun_with_a_name_behind_stands_for_that(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Der Berliner Senat tagt. Der US-Senat lehnt ab. Der Senat vertagt sich.", "Berliner=loc:berlin | US-Senat=org:us_senate")]
    [InlineData("Der US-Senat lehnt ab. Der Senat vertagt sich.", "US-Senat=org:us_senate | Der Senat=org:us_senate")]
    [InlineData("Der ukrainische Geheimdienst und der FSB warnten. Der Geheimdienst schwieg.", "ukrainische Geheimdienst=org:ua_gd | FSB=org:fsb")]
    [InlineData("Emmanuel Macron traf Clubpräsident Müller-Huber. Der Präsident lachte.", "Emmanuel Macron=per:macron | Müller-Huber=?")]
    [InlineData("Emmanuel Macron kam. Der Präsident lachte.", "Emmanuel Macron=per:macron | Der Präsident=per:macron")]
    [InlineData("Der Bundesrat beriet, sagte Alain Berset.", "Bundesrat=org:ch_bundesrat | Alain Berset=per:berset")]
    [InlineData("Sie wohnt in Frankfurt an der Oder. Er mag Wodka Gorbatschow.", "")]
    public void A_noun_with_two_bearers_stands_for_none(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("In St. Petersburg regnet es. Das St. Petersburger Forum endet.", "St. Petersburg=loc:sanktpetersburg | St. Petersburger=loc:sanktpetersburg")]
    [InlineData("St. Lucia wählt.", "St. Lucia=c:lc")]
    public void An_abbreviated_saint_belongs_to_the_name(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));
}
