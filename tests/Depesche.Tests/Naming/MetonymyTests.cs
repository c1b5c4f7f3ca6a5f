namespace Depesche.Tests.Naming;

public sealed class MetonymyTests
{
    [Theory]
    [InlineData("Moskau dementiert das.", "c:ru")]
    [InlineData("Das Angebot ging an Washington.", "c:us")]
    [InlineData("Die Gespräche zwischen Berlin und Paris stocken.", "c:de c:fr")]
    [InlineData("Brüssel prüft Strafen.", "org:eu")]
    [InlineData("Er wohnt in Moskau und Kiew.", "")]
    [InlineData("Moskau. Es schneit.", "")]
    [InlineData("Moskaus Bürgermeister trat auf.", "")]
    [InlineData("Die Hauptstadt Kiew schlief.", "")]
    [InlineData("Macron verlässt Moskau.", "")]
    [InlineData("Scholz besucht am Montag Kiew.", "")]
    [InlineData("Blinken hat Kiew besucht. Er will Kiew noch im Februar besuchen.", "")]
    [InlineData("Moskau verließ den Rat. Nun will Moskau den Rat verlassen.", "c:ru c:ru")]
    [InlineData("Er pendelt zwischen Moskau und Kiew.", "")]
    [InlineData("Der Bürgermeister von Kiew schwieg. Die Vororte von Kiew sind still.", "")]
    [InlineData("Das Angebot von Moskau liegt vor.", "c:ru")]
    [InlineData("Kiew hat drei Millionen Einwohner.", "")]
    [InlineData("Moskau liegt an der Moskwa.", "")]
    [InlineData("Es ist ein Manöver, das Dublin Kummer macht.", "c:ie")]
    [InlineData("Er blieb. Paris Hilton heiratete.", "")]
    [InlineData("Denzel Washington spielt. Sie spielten gegen Union Berlin.", "")]
    [InlineData("Nach Genf und Brüssel nun Wien: Es wird geredet.", "")]
    [InlineData("Der Zug von Moskau nach Kiew fuhr.", "")]
    public void A_capital_acts_for_its_country_unless_it_is_a_place(string text, string actors) =>
        Assert.Equal(actors, string.Join(' ', NamingHarness.Links(text).Select(link => link.Actor).OfType<string>()));
}
