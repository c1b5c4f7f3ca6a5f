namespace Depesche.Tests.Naming;

public sealed class FormsTests
{
    [Theory]
    [InlineData("Das Weiße Haus schwieg.", "Weiße Haus=org:us_wh")]
    [InlineData("Im Weissen Haus brannte Licht.", "Weissen Haus=org:us_wh")]
    [InlineData("Er sprach vor dem Russischen Außenministerium.", "Russischen Außenministerium=org:ru_mfa")]
    [InlineData("Er las die Note des russischen Außenministeriums.", "russischen Außenministeriums=org:ru_mfa")]
    [InlineData("Laut dem Aussenministerium Russlands war das falsch.", "Aussenministerium Russlands=org:ru_mfa")]
    [InlineData("Ein Brief des Auswärtigen Amtes kam an.", "Auswärtigen Amtes=org:de_aa")]
    [InlineData("Er reiste in die Vereinigten Staaten.", "Vereinigten Staaten=c:us")]
    [InlineData("Viele baltische Staaten zahlen.", "baltische Staaten=loc:baltikum")]
    [InlineData("MOSKAU (dpa) - Es schneite.", "MOSKAU=loc:moskau")]
    [InlineData("Ein Treffen der Nato Russland Rat genannten Runde.", "Nato Russland Rat=org:nrr")]
    [InlineData("Erdogans Rede war lang.", "Erdogans=per:erdogan")]
    [InlineData("Ursula von der Leyens Rede war lang.", "Ursula von der Leyens=per:vonderleyen")]
    [InlineData("Jens Ploetner flog ab.", "Jens Ploetner=per:ploetner")]
    [InlineData("Die Regierung in Warschau prüft das.", "Regierung in Warschau=org:pl_gov")]
    [InlineData("Kenianische Diplomaten schwiegen.", "Kenianische=c:ke")]
    [InlineData("Jonas Gahr Stoere und Jonas Gahr Store sprachen.", "Jonas Gahr Stoere=per:stoere | Jonas Gahr Store=per:stoere")]
    [InlineData("Van der Bellens Rede war kurz. Von der Leyens Plan steht.", "Van der Bellens=per:vanderbellen | Von der Leyens=per:vonderleyen")]
    [InlineData("Das Verteidigungsministerium in Kiew und das Verteidigungsministerium Perus schwiegen.", "Verteidigungsministerium in Kiew=org:ua_mod | Perus=c:pe")]
    [InlineData("Die Grünen-Politikerin schwieg.", "Grünen=org:gruene")]
    [InlineData("Elvira Nabiullina schwieg. Swjatlana Zichanouskaja auch.", "Elvira Nabiullina=per:nabiullina | Swjatlana Zichanouskaja=per:tichanowskaja")]
    [InlineData("Er beruft sich auf Minsk II.", "Minsk II=fmt:minsk")]
    [InlineData("Die NATO tagt. Im Bündnis gibt es Streit.", "NATO=org:nato | Bündnis=org:nato")]
    public void Names_are_found_however_they_are_inflected(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("russisch", "russische russischen russischer russisches russischem prorussische pro-russischen antirussischer")]
    public void Adjectives_are_found_with_every_ending_and_stance(string stem, string forms) =>
        Assert.All(forms.Split(' '), form => Assert.True(NamingHarness.Said($"Er sah {form} Bücher.") == $"{form}=c:ru", $"{stem}: {form}"));

    [Theory]
    [InlineData("Der US-Plan und die EU-Mittel reichen.", "US=c:us | EU=org:eu")]
    [InlineData("Der Konflikt Russland-Ukraine dauert.", "Russland=c:ru | Ukraine=c:ua")]
    [InlineData("Die Krimkrise und Deutschlandreisen.", "Krim=loc:krim | Deutschland=c:de")]
    [InlineData("Die US-Regierung berät.", "US-Regierung=org:us_gov")]
    [InlineData("Die Müller-Merkel sagte nichts.", "")]
    public void Compounds_give_their_leading_part(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));
}
