using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

public sealed class HtmlTimeTests
{
    [Theory]
    [InlineData("2022")]
    [InlineData("2022-01")]
    [InlineData("2022-12-31")]
    [InlineData("2022-01-21T00:00")]
    [InlineData("2022-01-21T23:59")]
    [InlineData("2022-W01")]
    [InlineData("2022-W53")]
    [InlineData("P3D")]
    [InlineData("PT45M")]
    [InlineData("PT2H")]
    [InlineData("PT9S")]
    public void Html_can_say_days_and_lengths_of_days(string value) => Assert.True(HtmlTime.Says(value));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PD")]
    [InlineData("PT")]
    [InlineData("P12W")]
    [InlineData("P1M")]
    [InlineData("PT1D")]
    [InlineData("P1.5D")]
    [InlineData("202")]
    [InlineData("20220")]
    [InlineData("199X")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-1")]
    [InlineData("2022/01")]
    [InlineData("2022-01-32")]
    [InlineData("2022-01-21T24:00")]
    [InlineData("2022-01-21T12:60")]
    [InlineData("2022-01-21 12:00")]
    [InlineData("2022-W00")]
    [InlineData("2022-W54")]
    [InlineData("2022-SP")]
    [InlineData("2022-01-21/2022-01-22")]
    [InlineData("2022-01-2x")]
    public void Whatever_else_the_archive_knows_it_cannot(string value) => Assert.False(HtmlTime.Says(value));

    [Theory]
    [InlineData("P3W", "P21D")]
    [InlineData("P12W", "P84D")]
    [InlineData("P3D", "P3D")]
    [InlineData("2022-W03", "2022-W03")]
    [InlineData("PXW", null)]
    [InlineData("P1M", null)]
    public void A_length_in_weeks_is_said_in_days(string value, string? expected) => Assert.Equal(expected, HtmlTime.Of(value));
}
