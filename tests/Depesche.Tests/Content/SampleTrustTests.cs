using Depesche.Tests.Publishing.Oracles;

namespace Depesche.Tests.Content;

/// <summary>What the sample promises: every inferred day has its reason, nobody takes part whom no article of the evidence names, no interval misses the day an article was written for.</summary>
public sealed class SampleTrustTests
{
    private static readonly BuiltSite Sample = BuiltSite.Of("sample");

    [Fact]
    public void Every_event_rests_on_evidence_and_an_inferred_day_on_a_reason() => Assert.All(Sample.Site.Timeline.Events, one =>
    {
        Assert.NotEmpty(one.Evidence);
        Assert.True(!one.When.Inferred || one.DateBecause.Length > 0, one.Id);
    });

    [Fact]
    public void Who_takes_part_is_named_in_an_article_of_the_evidence()
    {
        var named = Sample.Site.Readings.ToDictionary(reading => reading.Article.Id, reading => reading.Links.Select(link => link.Entity).OfType<string>().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(Sample.Site.Timeline.Events, one => Assert.All(one.Participants.Where(id => id.StartsWith("per:", StringComparison.Ordinal)), id => Assert.True(one.Evidence.Any(piece => named[piece.Article].Contains(id)), $"{one.Id}: {id}")));
    }

    [Fact]
    public void No_interval_misses_the_day_and_a_stated_day_is_the_day()
    {
        var written = File.ReadLines(Path.Combine(Repository.Tests, "Content", "written-for.tsv")).Skip(1).Select(line => line.Split('\t')).ToDictionary(row => Path.GetFileNameWithoutExtension(row[0]), row => DateOnly.ParseExact(row[1], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.All(Sample.Site.Readings, reading =>
        {
            var day = written[reading.Article.Id];
            Assert.True((reading.Time.First is not { } first || first <= day) && (reading.Time.Last is not { } last || day <= last), $"{reading.Article.Id} was written for {day:O}, not {reading.Time.Edtf}: {reading.Time.Because}");
        });
        Assert.InRange(Sample.Site.Readings.Count(reading => reading.Time.Range is { IsDay: true }), 65, int.MaxValue);
    }
}
