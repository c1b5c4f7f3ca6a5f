using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Tests.Dating;

/// <summary>Texts whose file says nothing of their day: offices, datelines, dates with their weekday and titles leave a few days, or honestly none.</summary>
public sealed class UndatedTextTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load([], new DiagnosticBag());

    [Theory]
    [InlineData("Am Montag reist Bundeskanzler Olaf Scholz nach Wien und am Dienstag, dem 15. Februar, nach Bern.", "2022-02-08/2022-02-14")]
    [InlineData("Am Montag reist Olaf Scholz nach Wien und am Dienstag, dem 15. Februar, nach Bern.", null)]
    [InlineData("Am Montag reist der frühere Bundeskanzler Olaf Scholz nach Wien und am Dienstag, dem 15. Februar, nach Bern.", null)]
    [InlineData("Am Montag reist Bundeskanzler Olaf Scholz nach Wien und am Dienstag, dem 15. Februar, nach Bern. Schon 2015 hatte Bundeskanzlerin Angela Merkel dort verhandelt.", "2022-02-08/2022-02-14")]
    [InlineData("Am Montag reist Bundeskanzler Olaf Scholz nach Wien und am Dienstag, dem 15. Februar, nach Bern. Mit ihm spricht Bundeskanzlerin Angela Merkel.", null)]
    [InlineData("Bundeskanzler Olaf Scholz ist am 15. Februar nach Bern gereist.", null)]
    [InlineData("Bundeskanzler Olaf Scholz wird Anfang Dezember im Amt sein, sagte Außenminister Heiko Maas. Am Mittwoch, 8. Dezember, soll gewählt werden.", null)]
    [InlineData("Außenminister Heiko Maas legt das Gesetz am Freitag vor, am Freitag, 31. Januar, wird der britische Premierminister Boris Johnson den Austritt verkünden.", "2019-08-02/2020-01-30")]
    public void Offices_and_a_date_with_its_weekday_date_a_text(string text, string? expected) => Assert.Equal(expected, Date(text).Edtf);

    [Theory]
    [InlineData("Berlin, 23. Dezember (dpa) - Bundeskanzler Olaf Scholz hat mit dem britischen Premierminister Boris Johnson telefoniert.", "2021-12-23")]
    [InlineData("Berlin/Wien, 9. Februar (apa) – Bundeskanzler Olaf Scholz hat am Mittwoch in Berlin gesprochen.", "2022-02-09")]
    [InlineData("Berlin, 9. Februar (dpa) - Bundeskanzler Olaf Scholz hat gesprochen.", null)]
    [InlineData("Berlin, 22. Mai (dpa) – Bundesaußenminister Heiko Maas hat die Zölle kritisiert. US-Präsident Donald Trump kündigte sie am Dienstag an.", null)]
    [InlineData("Moskau, 7. Mai (dpa) – Ihr Sprecher las am Dienstag aus einem Brief vor: „US-Präsident Donald Trump ist unser Freund.“", null)]
    [InlineData("Kiel, 17. Juni. Die Woche beginnt an diesem Tag, Bundeskanzler Olaf Scholz wird sie eröffnen. Außenministerin Annalena Baerbock sagte am Samstag zu.", null)]
    [InlineData("Am 9. Februar - so viel ist sicher - hat Bundeskanzler Olaf Scholz gesprochen.", null)]
    [InlineData("Berlin, 9. Februar 2022 (dpa) - Der Rat hat gesprochen.", "2022-02-09")]
    public void The_dateline_is_the_day_where_its_year_is_certain(string text, string? expected) => Assert.Equal(expected, Date(text).Edtf);

    [Theory]
    [InlineData("Rückblick auf die Woche vom 17. bis 23. Januar 2022", "2022-01-21/..")]
    [InlineData("Vorschau auf die Woche vom 17. bis 23. Januar 2022", "../2022-01-17")]
    [InlineData("Die Woche vom 17. bis 23. Januar 2022", null)]
    public void A_title_that_promises_a_review_or_an_outlook_bounds_the_day(string title, string? expected) =>
        Assert.Equal(expected, Date($"{title}\n\nIn Wien ist viel geredet und wenig bewegt worden, wie man dort sagt.").Edtf);

    [Fact]
    public void A_bare_weekday_of_the_past_is_one_of_the_last_days()
    {
        const string text = "Am Montag wurde in Wien beraten. Am Dienstag sprach der Rat. Darüber gingen die Meinungen am Mittwoch auseinander.";
        Assert.Equal("2022-02-23/2022-02-24", Date(text, "2022-02-21/2022-02-24").Edtf);
    }

    [Theory]
    [InlineData("2022-02-13", "An diesem Montag wird er in Wien eintreffen, am Dienstag wird er in Bern sprechen.", "2022-02-10/2022-02-14")]
    [InlineData("2022-02-20", "Am Montag traf er in Wien den Rat, am Dienstag traf er in Bern die Ministerin. Am Montag kommen in Genf die Räte zusammen.", "2022-02-15/2022-02-20")]
    [InlineData("2022-01-13", "Der Rat hat am heutigen Donnerstag in Wien getagt.", "2022-01-10/2022-01-16")]
    public void The_interval_holds_the_day_of_writing_on_the_weekend_too(string written, string text, string stated)
    {
        var time = Date(text, stated);
        var day = DateOnly.ParseExact(written, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(time.First <= day && day <= time.Last, $"{time.Edtf}: {time.Because}");
    }

    [Fact]
    public void Who_tells_of_a_cancellation_writes_on_its_day_or_later()
    {
        var meeting = new KnownEvent("genf", DateRange.Day(new DateOnly(2022, 2, 24)), "meeting", "Blinken und Lawrow treffen sich in Genf", ["per:blinken", "per:lawrow"], "loc:genf") { CancelledOn = new DateOnly(2022, 2, 22) };
        Assert.Equal("2022-02-22/2022-02-23", Date("Antony Blinken hat das für Donnerstag in Genf geplante Treffen mit Sergej Lawrow abgesagt.", "2022-02", meeting).Edtf);
        Assert.Equal("2022-02-18/2022-02-22", Date("Antony Blinken will am Donnerstag in Genf Sergej Lawrow treffen.", "2022-02", meeting).Edtf);
    }

    private static DocumentTime Date(string text, string? stated = null, params KnownEvent[] events)
    {
        var bag = new DiagnosticBag();
        var article = SiteLoader.FromText("a.txt", text, null, stated);
        return ArticleDater.Date([Draft.Of(Cleaner.Clean(article, bag), Knowledge).Clues], [.. events], bag)[0];
    }
}
