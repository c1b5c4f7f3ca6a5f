using Depesche.Naming;

namespace Depesche.Tests.Naming;

public sealed class RomanisationKeyTests
{
    [Theory]
    [InlineData("Sacharowa Zakharova", "saXarova")]
    [InlineData("Rjabkow Ryabkov Riabkow", "rabkov")]
    [InlineData("Passetschnik Pasechnik", "paseCnik")]
    [InlineData("Kyslyzja Kyslytsya Kyslycja", "kislisa")]
    [InlineData("Matwijenko Matviyenko Matvienko", "matvenko")]
    [InlineData("Chruschtschow Khrushchev Chruščëv", "XruQev")]
    [InlineData("Alexejew Alekseyev Alekseev", "aleksev")]
    [InlineData("Selenskyj Zelenskyy Selenskij Zelenskij", "selensk")]
    [InlineData("Schoigu Shoigu", "Seigu")]
    public void All_spellings_of_a_name_have_the_same_key(string spellings, string key) =>
        Assert.All(spellings.Split(' '), spelling => Assert.Contains(key, RomanisationKey.Of(spelling)));

    [Theory]
    [InlineData("Wolodin", "Wolkow")]
    [InlineData("Lawrow", "Lawrenz")]
    public void Different_names_have_different_keys(string one, string other) => Assert.Empty(RomanisationKey.Of(one).Intersect(RomanisationKey.Of(other)));

    [Fact]
    public void A_name_longer_than_any_has_no_key() => Assert.Empty(RomanisationKey.Of(new string('a', 41)));
}
