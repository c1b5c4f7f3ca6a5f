using Depesche.Diagnostics;
using Depesche.Naming;

namespace Depesche.Tests.Naming;

public sealed class NameChecksTests
{
    [Theory]
    [InlineData("Dazu sagte Bundeskanzlerin Merkel nichts.", "2022-02-04", "a.txt(1,12): warning DE4103: \"Merkel\" is called Bundeskanzlerin, but held no such office on the article's day; Olaf Scholz did")]
    [InlineData("Dazu sagte Bundeskanzlerin Merkel nichts.", "2021-11-30", "")]
    [InlineData("Dazu sagte Bundeskanzlerin Merkel nichts.", null, "")]
    [InlineData("Das versprach Kanzler Kohl.", "2022-02-04", "")]
    [InlineData("Dazu sagte US-Präsident Donald Trump nichts.", "2022-02-04", "a.txt(1,15): warning DE4103: \"Donald Trump\" is called Präsident, but held no such office on the article's day; Joe Biden did")]
    [InlineData("Dazu sagte die frühere Bundeskanzlerin Merkel nichts.", "2022-02-04", "")]
    [InlineData("Dazu sagte Ex-Kanzlerin Merkel nichts.", "2022-02-04", "")]
    [InlineData("Im Jahr 2015 vermittelte Kanzlerin Merkel in Minsk.", "2022-02-04", "")]
    [InlineData("Dazu sagte EU-Ratspräsidentin Ursula von der Leyen nichts.", "2022-02-04", "a.txt(1,15): warning DE4103: \"Ursula von der Leyen\" is called Ratspräsidentin, but held no such office on the article's day; Charles Michel did")]
    [InlineData("Dazu sagte Kommissionspräsidentin Ursula von der Leyen nichts.", "2022-02-04", "")]
    [InlineData("Dazu sagte Bundeskanzler Karl Nehammer nichts.", "2022-02-04", "")]
    [InlineData("Dazu sagte der russische Außenminister Sergej Lawrow nichts. Auch US-Präsident Joe Biden schwieg.", "2022-02-04", "")]
    public void An_office_that_does_not_fit_the_day_is_told(string text, string? day, string expected) => Assert.Equal(expected, Problems(text, day));

    [Theory]
    [InlineData("Clemens Merz sprach. Später ging Merz.", "a.txt(1,1): warning DE4104: \"Clemens Merz\" is not linked to per:merz: the given name differs; add that person to content/entities, or say \"names: unlink: [Clemens Merz]\" in the article")]
    [InlineData("Friedrich Merz sprach. Später ging Merz.", "")]
    public void A_veto_that_fired_is_told_once(string text, string expected) => Assert.Equal(expected, Problems(text, "2022-02-04"));

    [Fact]
    public void A_surname_that_is_read_two_ways_is_told() => Assert.Equal(
        "a.txt(2,24): warning DE4105: \"Klitschko\" is linked to per:klitschko_w here, and to per:klitschko_v in line 1; \"names: link:\" in the article decides",
        Problems("Vitali Klitschko kam. Klitschko blieb.\nWladimir Klitschko da, Klitschko fort.", "2022-02-04"));

    private static string Problems(string text, string? day)
    {
        var bag = new DiagnosticBag();
        var article = NamingHarness.Article(text);
        var time = day is null ? Depesche.Dating.DocumentTime.Unknown : NamingHarness.On(day);
        EntityLinker.Link(article, MentionFinder.Find(article, NamingHarness.Knowledge), time, NamingHarness.Knowledge, bag);
        return string.Join('\n', bag.Sorted());
    }
}
