namespace Depesche.Tests.Naming;

public sealed class OtherBearerTests
{
    [Theory]
    [InlineData("Stürmer Scholz traf. Trainer Lindner wechselte aus.", "Scholz=? | Lindner=?")]
    [InlineData("Bürgermeister Scholz aus Pirna kam. Landrat Merkel war dabei.", "Scholz=? | Merkel=?")]
    [InlineData("Richterin Lambrecht gab dem Kläger recht.", "Lambrecht=?")]
    [InlineData("Polizeisprecher Habeck sah den Täter.", "Habeck=?")]
    [InlineData("Der Tennisprofi Medwedew verlor. Medwedew weinte.", "Medwedew=? | Medwedew=?")]
    [InlineData("Der Grieche Medwedew verlor.", "Grieche=c:gr | Medwedew=?")]
    [InlineData("Der Russe Medwedew verlor.", "Russe=c:ru | Medwedew=per:medwedew")]
    [InlineData("Vitali Klitschko kam. Der frühere Boxer Klitschko blieb.", "Vitali Klitschko=per:klitschko_v | Klitschko=per:klitschko_v")]
    [InlineData("Gastgeber Macron kam. Parteifreund Lindner ging.", "Macron=per:macron | Lindner=per:lindner")]
    [InlineData("Ministerin Lambrecht kam.", "Lambrecht=per:lambrecht")]
    [InlineData("Nawalny schwieg. Dort wartete die Ärztin Nawalnys.", "Nawalny=per:nawalny | Nawalnys=per:nawalny")]
    [InlineData("Der Schauspieler Selenskyj wurde Präsident.", "Selenskyj=per:selenskyj")]
    public void A_bare_surname_behind_somebody_elses_trade_is_not_linked(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Die Aktie von Johnson & Johnson fiel.", "Johnson=? | Johnson=?")]
    [InlineData("Boris Johnson kam. Johnson & Johnson liefert.", "Boris Johnson=per:johnson | Johnson=? | Johnson=?")]
    [InlineData("Scholz & Friends wirbt. Die Spedition Lindner fuhr.", "Scholz=? | Lindner=?")]
    public void A_firm_is_no_person(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Sebastian Kurz kam. Kurz darauf ging er.", "Sebastian Kurz=per:kurz")]
    [InlineData("Kurz vor acht kam Sebastian Kurz.", "Sebastian Kurz=per:kurz")]
    [InlineData("Sebastian Kurz kam. Kurz sagte nichts.", "Sebastian Kurz=per:kurz | Kurz=per:kurz")]
    [InlineData("Rob Bauer kam. Der Bauer pflügte.", "Rob Bauer=per:bauer_r")]
    [InlineData("Ann Linde kam. Die Linde blühte. Die Linde AG wuchs.", "Ann Linde=per:linde")]
    [InlineData("Die Maas stieg. An der Maas regnete es.", "")]
    [InlineData("Die Sachsen jubelten. Ein Sachse weinte.", "Sachsen=loc:sachsen")]
    [InlineData("Olaf Schulz rief an.", "Olaf Schulz=?")]
    public void A_common_word_is_no_surname_where_a_common_word_may_stand(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Der Organist Andreas Duda kam. Duda spielte.", "Andreas Duda=? | Duda=?")]
    [InlineData("Es kam Karl Michel aus Ulm.", "Karl Michel=?")]
    [InlineData("Es kam Peter Fiala.", "Peter Fiala=?")]
    [InlineData("Es kam Markus Warner.", "Markus Warner=?")]
    [InlineData("Es kam Anna Maljar.", "Anna Maljar=per:maljar")]
    [InlineData("Es kamen Tony Blinken und Dmitrij Medwedew.", "Tony Blinken=per:blinken | Dmitrij Medwedew=per:medwedew")]
    [InlineData("Gestern sprach Ivanka Trump. Trump lachte.", "Ivanka Trump=? | Trump=?")]
    [InlineData("Es kam der Schauspieler Dunstan Johnson.", "Dunstan Johnson=?")]
    [InlineData("Lyndon B. Johnson war Texaner.", "Lyndon B. Johnson=?")]
    [InlineData("Wladimir W. Putin kam. J. Biden schwieg.", "Wladimir W. Putin=per:putin | J. Biden=per:biden")]
    public void Another_given_name_in_whatever_language_is_another_person(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Kanzler Kurz trat ab.", "Kurz=per:kurz")]
    [InlineData("Finanzminister Lindner und Staatsminister Tobias Lindner kamen.", "Lindner=per:lindner | Tobias Lindner=per:lindner_t")]
    [InlineData("Altkanzler Schröder schwieg.", "Schröder=per:schroeder")]
    [InlineData("Gesundheitsminister Lauterbach warnte. Bundestagspräsidentin Bas auch.", "Lauterbach=per:lauterbach | Bas=per:bas")]
    [InlineData("Syriens Machthaber Assad schwieg.", "Syriens=c:sy | Assad=per:assad")]
    public void The_office_in_front_decides_between_bearers(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));
}
