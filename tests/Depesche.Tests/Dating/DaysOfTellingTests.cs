using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Tests.Dating;

/// <summary>What the days that a text tells of say about its own day, and what the items of a chronicle say about their year.</summary>
public sealed class DaysOfTellingTests
{
    private static readonly DateOnly Late = new(2022, 2, 24);

    [Theory]
    [InlineData("2022-02-12/2022-02-14", "Am Samstag berieten die Trainer. Am Sonntag gab es ein Ergebnis.", "2022-02-13/2022-02-14")]
    [InlineData("2022-02-12/2022-02-14", "Am Samstag berieten die Trainer. Am Donnerstag gab es ein Ergebnis.", "2022-02-12/2022-02-14")]
    [InlineData("2022-02-13/2022-02-14", "Am Montag berieten die Trainer. Am Donnerstag gab es ein Ergebnis.", "2022-02-13/2022-02-14")]
    [InlineData("2022-02-12/2022-02-14", "Am Samstag berieten die Trainer. Am Sonntag gab es ein Ergebnis. Die Messe läuft noch bis Sonntag.", "2022-02-13/2022-02-14")]
    [InlineData("2022-02-12/2022-02-14", "Am Samstag berieten die Trainer. Am Sonntag gab es ein Ergebnis. Das nächste Spiel wird am Sonntag sein.", "2022-02-12/2022-02-14")]
    public void A_sunday_that_is_told_was_not_last_week(string published, string text, string expected) => Assert.Equal(expected, Date(text, published));

    [Theory]
    [InlineData("Am Montagmittag folgte die Absage. Dort beraten die Minister an diesem Montag.", "2022-02-21")]
    [InlineData("Am Freitag folgte die Absage. Dort beraten die Minister an diesem Montag.", "2022-02-20/2022-02-21")]
    public void This_monday_is_the_one_told_of(string text, string expected) => Assert.Equal(expected, Date(text, "2022-02-20/2022-02-21"));

    [Theory]
    [InlineData("Am Mittwoch beraten die Trainer in Wien.", "2022-02-15/2022-02-16")]
    [InlineData("Am kommenden Mittwoch beraten die Trainer in Wien.", "2022-02-15/2022-02-17")]
    [InlineData("Am Mittwoch wollte der Trainer in Wien beraten.", "2022-02-15/2022-02-17")]
    [InlineData("In der kommenden Woche folgen Runden: am Mittwoch in Wien.", "2022-02-15/2022-02-17")]
    [InlineData("Am Mittwoch berieten die Trainer in Wien. Am Mittwoch beraten sie in Bern.", "2022-02-15/2022-02-17")]
    [InlineData("Am Donnerstag erklärte der Trainer den Plan.", "2022-02-15/2022-02-17")]
    public void Yesterday_is_not_ahead_by_its_bare_name(string text, string expected) => Assert.Equal(expected, Date(text, "2022-02-15/2022-02-17"));

    [Theory]
    [InlineData("Am Donnerstag erklärte der Trainer den Plan.", "2022-01-27")]
    [InlineData("Am Donnerstag hatte der Trainer den Plan erklärt.", "2022-01-26")]
    [InlineData("Am vergangenen Donnerstag erklärte der Trainer den Plan.", "2022-01-26/2022-01-27")]
    public void Tomorrow_is_not_told_of_by_its_bare_name(string text, string expected) => Assert.Equal(expected, Date(text, "2022-01-26/2022-01-27"));

    [Theory]
    [InlineData("An diesem Sonntag wollte er weiterreden.", "2022-02-12/2022-02-13")]
    [InlineData("An diesem Sonntag redet er weiter.", "2022-02-12")]
    public void This_sunday_in_the_past_may_be_the_day_of_writing(string next, string expected) =>
        Assert.Equal(expected, Date("Bern (dpa) - Der Trainer und sein Verein haben am Samstag lange über den Bau der Strecke gesprochen.\n" + next, "2022-02-12/2022-02-14"));

    [Theory]
    [InlineData("Ein Sprecher wies das am Donnerstag zurück.", "2022-02-03")]
    [InlineData("Ein Sprecher wies das am Dienstag zurück.", "2022-02-02")]
    [InlineData("Ein Sprecher will sich am Donnerstag äußern.", "2022-02-02")]
    public void A_text_that_tells_of_thursday_is_not_of_the_wednesday_of_its_lead(string next, string expected) =>
        Assert.Equal(expected, Date("Berlin (dpa) - Die Bahn hat am Mittwoch die vertraulichen Pläne für den Bau veröffentlicht.\n" + next, "2022-02-02/2022-02-03"));

    [Theory]
    [InlineData("Der Trainer hatte am Freitag vor Reportern erklärt, die Sache sei vorbei.", "2022-02-12/2022-02-14")]
    [InlineData("Der Trainer erklärte am Freitag vor Reportern, die Sache sei vorbei.", "2022-02-12")]
    [InlineData("Der Trainer erklärte am Freitag vor Reportern, die Sache sei vorbei. Der Verein wies das am Sonntag zurück.", "2022-02-13/2022-02-14")]
    public void What_was_said_before_the_news_is_no_day_of_the_news(string next, string expected) =>
        Assert.Equal(expected, Date("Bern (dpa) - Die Bahn hat die vertraulichen Pläne für den Bau der Strecke vorgelegt.\n" + next, "2022-02-12/2022-02-14"));

    [Theory]
    [InlineData("Beide hatten am Freitag in Wien geredet. Der Trainer sprach am Freitag ebenfalls.", "2022-02-11")]
    [InlineData("Beide hatten am Freitag in Wien geredet. Der Trainer sprach ebenfalls.", "2022-02-12")]
    public void A_weekday_told_in_the_preterite_too_may_be_the_day_of_the_text(string text, string first) =>
        Assert.StartsWith(first, Date("Der Abschied fiel frostig aus.\n" + text, "2022-02-11/2022-02-14"), StringComparison.Ordinal);

    // The second event has the same people, on the Monday after: from there the Tuesday of the opening would lie six days back.
    [Theory]
    [InlineData("Am Dienstag traf Anna Abel in Bern Bodo Born zu einem langen Gespräch über den neuen Vertrag.\nAm Montag traf Bodo Born in Wien Cora Cohn.", "2022-02-01/2022-02-06")]
    [InlineData("Der Vertrag ist noch nicht unterschrieben und wird es so bald wohl auch nicht sein.\nAm Montag traf Bodo Born in Wien Cora Cohn. Am Dienstag traf Anna Abel in Bern Bodo Born.", "2022-02-07")]
    public void The_news_decides_which_event_with_that_weekday_is_meant(string text, string expected)
    {
        KnownEvent[] known =
        [
            new("a", DateRange.Day(new(2022, 2, 1)), "meeting", "Abel trifft Born", ["per:abel", "per:born"], "loc:bern"),
            new("b", DateRange.Day(new(2022, 2, 7)), "meeting", "Born trifft Cohn", ["per:born", "per:cohn"], "loc:wien"),
        ];
        (string, string)[] names = [("Anna Abel", "per:abel"), ("Bodo Born", "per:born"), ("Cora Cohn", "per:cohn"), ("Bern", "loc:bern"), ("Wien", "loc:wien")];
        Assert.Equal(expected, ArticleDater.Date([Texts.Clues(Texts.Of(text, "2022-02"), names)], [.. known], new DiagnosticBag())[0].Edtf);
    }

    [Theory]
    [InlineData("Am kommenden Montag reist Anna Abel nach Wien, am Dienstag wird Anna Abel in Bern Bodo Born treffen.", "2022-02-01/2022-02-07")]
    [InlineData("Am Dienstag wird Anna Abel in Bern Bodo Born treffen.", "2022-02-02/2022-02-07")]
    public void The_weekday_after_a_coming_one_is_coming_too(string text, string expected)
    {
        var known = new KnownEvent("a", DateRange.Day(new(2022, 2, 8)), "meeting", "Abel trifft Born", ["per:abel", "per:born"], "loc:bern");
        (string, string)[] names = [("Anna Abel", "per:abel"), ("Bodo Born", "per:born"), ("Bern", "loc:bern"), ("Wien", "loc:wien")];
        Assert.Equal(expected, ArticleDater.Date([Texts.Clues(Texts.Of(text, "2022-02"), names)], [known], new DiagnosticBag())[0].Edtf);
    }

    [Theory]
    [InlineData("Newsblog: Die Bahn baut, die Entwicklungen vom Mittwoch", "2022-02-16")]
    [InlineData("Der Mittwoch im Überblick: Die Bahn baut", "2022-02-16")]
    [InlineData("Die Bahn baut, die Pläne vom Mittwoch", "2022-02-14/2022-02-18")]
    public void A_head_says_of_which_day_a_report_is(string head, string expected) => Assert.Equal(expected, Date(head + "\nDer Bau der Strecke soll in diesem Jahr beginnen.", "2022-02-14/2022-02-18"));

    // Not the Monday after the lead's Thursday, but the one before it.
    [Theory]
    [InlineData("Am Montag hatte der Verein beraten.", "2022-02-03")]
    [InlineData("Am Montag waren einander zwei Gruppen gegenübergesessen.", "2022-02-03")]
    [InlineData("Am Freitag gab es ein Ergebnis.", "2022-02-04/2022-02-07")]
    public void The_lead_is_the_day_where_the_others_lie_behind_it(string next, string expected) =>
        Assert.Equal(expected, Date("Berlin (dpa) - Die Bahn hat am Donnerstag die vertraulichen Pläne für den Bau veröffentlicht.\n" + next, "2022-02-03/2022-02-07"));

    [Theory]
    [InlineData("Am Montag sitzt Anna Abel in Bern. Am Dienstag trifft Anna Abel in Bern Bodo Born.\nAm Donnerstag steht er in Wien.\nAm Samstag ruft er an. Am Mittwoch sagte er, er komme.", "2022-02-07 2022-02-08 2022-02-10 2022-02-12 2022-02-09")]
    [InlineData("Am Montag sitzt Anna Abel in Bern. Am Dienstag trifft Anna Abel in Bern Bodo Born.", "2022-02-14 2022-02-15")]
    public void A_reportage_tells_a_week_in_the_present_tense(string text, string expected)
    {
        var known = new KnownEvent("a", DateRange.Day(new(2022, 2, 8)), "meeting", "Abel trifft Born", ["per:abel", "per:born"], "loc:bern");
        (string, string)[] names = [("Anna Abel", "per:abel"), ("Bodo Born", "per:born"), ("Bern", "loc:bern"), ("Wien", "loc:wien")];
        var clues = Texts.Clues(Texts.Of(text, "2022-02-13"), names);
        var time = ArticleDater.Date([clues], [known], new DiagnosticBag())[0];
        Assert.Equal(expected, string.Join(' ', TimexResolver.Resolve(clues.Article, clues.Timexes, time, new DiagnosticBag()).Select(timex => timex.Edtf)));
    }

    [Theory]
    [InlineData("Am Freitag traf Anna Abel in Bern Bodo Born.", "2022-02-04")]
    [InlineData("Am Freitag traf Cora Cohn in Wien Bodo Born.", "2022-02-04/2022-02-11")]
    public void Where_the_article_may_be_of_several_days_an_event_says_which_weekday_is_meant(string text, string expected)
    {
        var known = new KnownEvent("a", DateRange.Day(new(2022, 2, 4)), "meeting", "Abel trifft Born", ["per:abel", "per:born"], "loc:bern");
        (string, string)[] names = [("Anna Abel", "per:abel"), ("Bodo Born", "per:born"), ("Cora Cohn", "per:cohn"), ("Bern", "loc:bern"), ("Wien", "loc:wien")];
        var clues = Texts.Clues(Texts.Of(text, "2022-02-08/2022-02-11"), names);
        var time = ArticleDater.Date([clues], [known], new DiagnosticBag())[0];
        Assert.Equal(expected, TimexResolver.Resolve(clues.Article, clues.Timexes, time, new DiagnosticBag())[0].Edtf);
    }

    // Two events that do not fit, and do not fit each other, are other events and no wrong date.
    [Theory]
    [InlineData(1, 22, "2022-02-13", 0)]
    [InlineData(1, 2, "2022-02-02/2022-02-06", 1)]
    public void Two_events_say_that_a_date_is_wrong_only_together(int day, int other, string expected, int told)
    {
        KnownEvent[] known =
        [
            new("a", DateRange.Day(new(2022, 2, day)), "meeting", "Abel trifft Born", ["per:abel", "per:born"], "loc:bern"),
            new("b", DateRange.Day(new(2022, 2, other)), "meeting", "Born trifft Cohn", ["per:born", "per:cohn"], "loc:wien"),
        ];
        (string, string)[] names = [("Anna Abel", "per:abel"), ("Bodo Born", "per:born"), ("Cora Cohn", "per:cohn"), ("Bern", "loc:bern"), ("Wien", "loc:wien")];
        var text = $"Am {GermanDates.Weekday(new DateOnly(2022, 2, day).DayOfWeek)} traf Anna Abel in Bern Bodo Born. Am {GermanDates.Weekday(new DateOnly(2022, 2, other).DayOfWeek)} traf Bodo Born in Wien Cora Cohn.";
        var bag = new DiagnosticBag();
        Assert.Equal(expected, ArticleDater.Date([Texts.Clues(Texts.Of(text, "2022-02-13/2022-02-14"), names)], [.. known], bag)[0].Edtf);
        Assert.Equal(told, bag.Sorted().Count);
    }

    // The same two met on two Mondays; a date behind says which, and the reason names that one.
    [Theory]
    [InlineData("Anna Abel war am 1. Februar da.", "2022-02-07/2022-02-13", "7. Februar")]
    [InlineData("Anna Abel war am 15. Januar da.", "2022-01-17/2022-02-13", "17. Januar")]
    public void A_date_that_would_be_ahead_tells_two_events_apart(string next, string expected, string reason)
    {
        KnownEvent[] known =
        [
            new("a", DateRange.Day(new(2022, 1, 17)), "meeting", "Abel trifft Born", ["per:abel", "per:born", "per:cohn"], "loc:bern"),
            new("b", DateRange.Day(new(2022, 2, 7)), "meeting", "Abel trifft Born erneut", ["per:abel", "per:born", "per:cohn"], "loc:bern"),
        ];
        (string, string)[] names = [("Anna Abel", "per:abel"), ("Bodo Born", "per:born"), ("Cora Cohn", "per:cohn"), ("Bern", "loc:bern")];
        var time = ArticleDater.Date([Texts.Clues(Texts.Of("Am Montag traf Anna Abel in Bern Bodo Born und Cora Cohn. " + next, "2022-01/2022-02"), names)], [.. known], new DiagnosticBag())[0];
        Assert.Equal(expected, time.Edtf);
        Assert.Contains(reason, time.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("22:24 Uhr", 1344)]
    [InlineData("+++ 8.05 Uhr: Die Bahn baut +++", 485)]
    [InlineData("18.20 Uhr – Die Bahn baut", 1100)]
    [InlineData("18.20 Uhr traf er ein.", -1)]
    [InlineData("18.20 Uhr Ortszeit traf er ein.", -1)]
    [InlineData("25.20 Uhr", -1)]
    [InlineData("18 Uhr", -1)]
    [InlineData("18.2022", -1)]
    [InlineData("Um 18.20 Uhr", -1)]
    public void An_entry_of_a_live_blog_begins_with_its_time(string text, int expected) => Assert.Equal(expected, TickerEntries.MinuteOf(text));

    [Theory]
    [InlineData("22.24 Uhr\nDie Bahn baut.\n06.30 Uhr\nDer Trainer hat am Abend gewonnen.", "2022-02-23")]
    [InlineData("22.24 Uhr\nDer Trainer hat am Abend gewonnen.\n06.30 Uhr\nDie Bahn baut.", "2022-02-24")]
    [InlineData("22.24 Uhr\nDie Bahn baut.\n06.30 Uhr\nDer Trainer will am Abend gewinnen.", "2022-02-24")]
    [InlineData("06.30 Uhr\nDer Trainer hat am Abend gewonnen.", "2022-02-24")]
    public void The_evening_of_an_entry_in_the_morning_was_the_day_before(string text, string expected) => Assert.Equal(expected, Texts.Resolve(text, Late).First(timex => timex.Timex.Says.DayPart == DayPart.Evening).Edtf);

    [Theory]
    [InlineData("15. Dezember 2021: Die Trainerin kündigt.\n21. Dezember: Der Verein telefoniert zum ersten Mal mit ihr.", 1, "2021-12-21")]
    [InlineData("28. Dezember 2021: Die Trainerin kündigt.\n19. Januar: Der Verein warnt vor Folgen.", 1, "2022-01-19")]
    [InlineData("Am 19. Januar warnt der Verein vor Folgen.", 0, "2022-01-19")]
    [InlineData("Am 19. Januar wird der Verein verkauft.", 0, "2023-01-19")]
    [InlineData("Am 21. Oktober öffnet die Messe.", 0, "2022-10-21")]
    public void What_a_chronicle_tells_in_the_present_lies_behind(string text, int at, string expected) => Assert.Equal(expected, Texts.Resolve(text, Late)[at].Edtf);

    [Theory]
    [InlineData("Heute beginnt in Bern der Ärztetag.", "2022-02-18")]
    [InlineData("Heute spricht in Bern der Leiter des Ärztetags.", "2022-02")]
    [InlineData("Heute beginnt der Ärztetag.", "2022-02")]
    public void An_event_with_a_name_that_begins_today_gives_the_day(string text, string expected)
    {
        var known = new KnownEvent("tag", new DateRange(new(2022, 2, 18), new(2022, 2, 20)), "summit", "Ärztetag in Bern", ["evt:tag"], "loc:bern");
        Assert.Equal(expected, Date(text + " Es ist die Konferenz des Jahres.", "2022-02", known));
    }

    [Theory]
    [InlineData("Als Termin hatte der Verein den 7. und 8. Juli genannt.", 0, "2022-07-07")]
    [InlineData("Als Termin hatte der Verein den 7. und 8. Juli genannt.", 1, "2022-07-08")]
    [InlineData("Der 10. Juli wurde als Termin genannt.", 0, "2022-07-10")]
    [InlineData("Der Trainer kam am 10. Juli an.", 0, "2021-07-10")]
    [InlineData("Seit dem 10. Juli regnete es.", 0, "2021-07-10")]
    public void A_date_that_the_verb_is_about_does_not_lie_where_the_verb_lies(string text, int at, string expected) => Assert.Equal(expected, Texts.Resolve(text, Late)[at].Edtf);

    [Theory]
    [InlineData("Als Termin hatte der Verein den 7. und 8. Februar genannt.", "2022-02")]
    [InlineData("Der Verein hatte am 7. Februar verloren.", "2022-02-08/2022-02-28")]
    [InlineData("Bereits am 7. Februar hatte der Verein verloren.", "2022-02-08/2022-02-28")]
    public void Nor_does_it_bound_the_day_of_the_text(string text, string expected) => Assert.Equal(expected, Date(text, "2022-02"));

    [Theory]
    [InlineData("Am 25. Februar hatte Anna Abel verloren. Am Dienstag traf Anna Abel in Bern Bodo Born. An diesem Donnerstag wird Bodo Born in Wien Cora Cohn treffen.", "2022-02-01/2022-02-03")]
    [InlineData("Am 25. Februar hatte Anna Abel verloren. Am Dienstag traf Anna Abel in Bern Bodo Born.", "2022-02-26/2022-02-27")]
    public void Two_events_count_for_more_than_the_tense_of_a_date(string text, string expected)
    {
        KnownEvent[] known =
        [
            new("a", DateRange.Day(new(2022, 2, 1)), "meeting", "Abel trifft Born", ["per:abel", "per:born"], "loc:bern"),
            new("b", DateRange.Day(new(2022, 2, 3)), "meeting", "Born trifft Cohn", ["per:born", "per:cohn"], "loc:wien"),
        ];
        (string, string)[] names = [("Anna Abel", "per:abel"), ("Bodo Born", "per:born"), ("Cora Cohn", "per:cohn"), ("Bern", "loc:bern"), ("Wien", "loc:wien")];
        Assert.Equal(expected, ArticleDater.Date([Texts.Clues(Texts.Of(text, "2022-02"), names)], [.. known], new DiagnosticBag())[0].Edtf);
    }

    private static string? Date(string text, string published, params ImmutableArray<KnownEvent> known) =>
        ArticleDater.Date([Texts.Clues(Texts.Of(text, published), ("Ärztetag", "evt:tag"), ("Bern", "loc:bern"))], known, new DiagnosticBag())[0].Edtf;
}
