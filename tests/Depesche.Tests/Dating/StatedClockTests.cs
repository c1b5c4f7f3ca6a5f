using Depesche.Dating;

namespace Depesche.Tests.Dating;

/// <summary>Days that files state, with the times behind them.</summary>
public sealed class StatedClockTests
{
    [Theory]
    [InlineData("2022-01-21 10:15")]
    [InlineData("2022-01-21T10:15:00+01:00")]
    [InlineData("2022-01-21T10:15:00.000+0100")]
    [InlineData("2022-01-21T10:15Z")]
    [InlineData("2022-01-21, 24:00 Uhr")]
    [InlineData("21.01.2022")]
    [InlineData("21.01.2022 14:05")]
    [InlineData("21.01.2022, 14.05 Uhr")]
    [InlineData("Freitag, 21. Januar 2022, um 9 Uhr (MEZ)")]
    public void A_time_that_a_day_has_may_follow(string text) => Assert.Equal(new DateOnly(2022, 1, 21), Edtf.ParseStated(text)?.First);

    [Theory]
    [InlineData("21.01.2022 25:99")]
    [InlineData("21.01.2022 Wien")]
    [InlineData("2022-01-21T14:99")]
    [InlineData("2022-01-21T99:99:99Z")]
    [InlineData("2022-01-21 foo")]
    [InlineData("2022-01-21 10:15 foo")]
    [InlineData("2022-01-21 24:30")]
    [InlineData("2022-01-21 10:15+99:00")]
    [InlineData("2022-01-21; DROP")]
    public void Anything_else_makes_the_whole_unreadable(string text) => Assert.Null(Edtf.ParseStated(text));
}
