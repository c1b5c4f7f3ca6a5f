using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Tests.Dating;

/// <summary>An interval that is published for an article holds the day on which it was written.</summary>
public sealed class SoundDatingTests
{
    public static TheoryData<string> Examples() => [.. TimexRules.All.SelectMany(rule => rule.Right).Select(example => TimexRule.Read(example).Text)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_rule_example_was_written_on_its_day_even_when_only_the_month_is_known(string text)
    {
        Holds("2022-01-18", "2022-01", text);
        Holds("2022-01-18", "2022-01-17/2022-01-21", text);
    }

    [Theory]
    [InlineData("2022-01-18", "2022-01", "Die Frist wurde bis zum 28. Januar verlängert.")]
    [InlineData("2022-01-18", "2022-01", "Sie hat ihren Vertrag zum 31. Januar gekündigt.")]
    [InlineData("2022-01-18", "2022-01", "Die Sitzung des Rates am 31. Januar haben die Nachbarn beantragt.")]
    [InlineData("2022-01-18", "2022-01", "Das Konzert am 28. Januar wurde abgesagt.")]
    [InlineData("2022-01-18", "2022-01", "Seit dem Treffen am 10. Januar herrscht Ernüchterung.")]
    [InlineData("2022-01-18", "2022-01", "Nach dem Treffen am 10. Januar will die Regierung abwarten.")]
    [InlineData("2022-01-18", "2022-01", "10. Januar: Die Räte treffen sich. 12. Januar: Der Bund tagt.")]
    [InlineData("2022-01-18", "2022-01", "Die Proteste beginnen am 2. Januar im Westen. Am 5. Januar stürmen Bürger das Rathaus.")]
    [InlineData("2022-01-18", "2022-01", "Am 20. Januar 2021 wurde er vereidigt, am 25. Januar telefonierte er erstmals.")]
    [InlineData("2022-01-18", "2022-01", "1945 befreiten die Truppen am 27. Januar das Lager.")]
    [InlineData("2022-01-28", "2022-01", "Im Februar kam er ins Amt.")]
    [InlineData("2022-01-18", "2022-01", "Im Dezember will er zurücktreten.")]
    [InlineData("2022-01-28", "2022-01", "Am 20. Februar wurde er verhaftet.")]
    [InlineData("2022-01-20", "2022-01-20/2022-01-22", "Die Straßen waren am Donnerstag verstopft.")]
    [InlineData("2022-01-20", "2022-01-20/2022-01-22", "Bis Donnerstag hatten sich dreißig Zeugen gemeldet.")]
    [InlineData("2022-01-20", "2022-01-20/2022-01-22", "Das Treffen soll noch am Donnerstag beginnen.")]
    [InlineData("2022-01-21", "2022-01-17/2022-01-21", "Wien (APA) - Nach dem Anschlag vom Mittwoch hat der Minister am Freitag den Notstand für die ganze Region ausgerufen.")]
    [InlineData("2022-01-21", "2022-01-17/2022-01-21", "Wien (APA) - Der Mann, der am Mittwoch in Graz festgenommen wurde, hat am Freitag vor dem Richter alles gestanden.")]
    [InlineData("2022-02-22", null, "Der Rat hat das Mandat bis zum 31. Januar 2023 verlängert. Die Soldaten sollen am 1. Februar 2023 zurückkehren.")]
    [InlineData("2022-02-22", null, "Er wurde zum 1. Juli 2022 zum Direktor berufen.")]
    public void What_hangs_on_a_noun_or_sets_a_term_bounds_nothing(string written, string? stated, string text) => Holds(written, stated, text);

    [Fact]
    public void Dates_that_contradict_each_other_bound_nothing_in_either_order()
    {
        const string one = "Am 24. Januar hat der Rat zugestimmt.";
        const string other = "Am 12. Januar soll der Rat zustimmen.";
        Assert.Equal(Date("2022-01", one + "\n" + other).Edtf, Date("2022-01", other + "\n" + one).Edtf);
        Assert.Equal("2022-01", Date("2022-01", one + "\n" + other).Edtf);
    }

    [Fact]
    public void The_window_and_its_inverse_agree_on_every_weekday()
    {
        var start = new DateOnly(2022, 1, 3);
        foreach (var direction in Enum.GetValues<TimexDirection>())
        {
            foreach (var weekday in Enum.GetValues<DayOfWeek>())
            {
                for (var d = 0; d < 28; d++)
                {
                    var from = start.AddDays(d);
                    if (Windows.Weekday(weekday, direction, from, timed: false) is { } goal && direction != TimexDirection.None)
                    {
                        var timex = new Timex(default, TimexType.Date, "weekday", new PartialDate { Kind = PartialKind.Weekday, Weekday = weekday }, Tense.None) { Direction = direction };
                        Assert.True(SeenFrom.Days(timex, DateRange.Day(goal), timed: false)!.Value.Contains(DateRange.Day(from)), $"{direction} {weekday} {from:O}");
                    }
                }
            }
        }
    }

    private static DocumentTime Date(string? stated, string text) => ArticleDater.Date([Texts.Clues(Texts.Of(text, stated))], [], new DiagnosticBag())[0];

    private static void Holds(string written, string? stated, string text)
    {
        var day = DateOnly.ParseExact(written, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var time = Date(stated, text);
        Assert.True((time.First is null || time.First <= day) && (time.Last is null || day <= time.Last), $"{text}: {time.Edtf}, {time.Because}");
    }
}
