using Depesche.Loading;
using FsCheck;
using FsCheck.Fluent;

namespace Depesche.Tests.Loading;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Außenministerium der Vereinigten Staaten", "aussenministerium-der-vereinigten-staaten")]
    [InlineData("U\u0308ber a\u0301", "ueber-a")]
    [InlineData("ÆON & Øre, Œuvre, Łódź, Đukić, Þór", "aeon-und-ore-oeuvre-lodz-dukic-thor")]
    [InlineData("Лавров", "lawrow")]
    [InlineData("Щербаков Юрий", "schtscherbakow-jurij")]
    [InlineData("Київ", "kijiw")]
    [InlineData("STRASSE/Straße", "strasse-strasse")]
    [InlineData("000_031f9b.x", "000-031f9b-x")]
    [InlineData("CON", "con-seite")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    public void A_name_becomes_a_slug(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_name_without_letters_gets_a_slug_of_its_own()
    {
        Assert.Matches("^seite-[0-9a-f]{8}$", Slug.Of("…"));
        Assert.NotEqual(Slug.Of("…"), Slug.Of("!"));
    }

    [Fact]
    public void A_slug_is_safe_and_stays_as_it_is() => Prop.ForAll<string>(name =>
    {
        var slug = Slug.Of(name ?? "");
        return slug.Length is > 0 and <= 60 && slug.All(unit => unit is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') && !slug.Contains("--", StringComparison.Ordinal)
            && slug[0] != '-' && slug[^1] != '-' && Slug.Of(slug) == slug;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_name_is_cut_between_words()
    {
        var slug = Slug.Of(string.Join(' ', Enumerable.Repeat("Verhandlung", 9)));
        Assert.EndsWith("verhandlung", slug, StringComparison.Ordinal);
        Assert.InRange(slug.Length, 40, 60);
    }
}
