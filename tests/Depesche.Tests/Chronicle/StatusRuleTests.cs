using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Tests.Chronicle;

public sealed class StatusRuleTests
{
    private static readonly EventTime Day21 = Time(21, 21);
    private static readonly DateOnly End = new(2022, 2, 22);

    [Theory]
    [InlineData("A18", EventStatus.Announced)]
    [InlineData("A18 R21", EventStatus.Happened)]
    [InlineData("A18 R22", EventStatus.Happened)]
    [InlineData("A18 L25", EventStatus.Happened)]
    [InlineData("R18", EventStatus.Announced)]
    [InlineData("R20 A19", EventStatus.Announced)]
    [InlineData("A18 C19", EventStatus.Cancelled)]
    [InlineData("C19", EventStatus.Cancelled)]
    [InlineData("A18 P19", EventStatus.Postponed)]
    [InlineData("C19 A20", EventStatus.Announced)]
    [InlineData("C19 R21", EventStatus.Happened)]
    [InlineData("R21 C22", EventStatus.Cancelled)]
    [InlineData("A18 D19", EventStatus.Announced)]
    public void Roles_and_days_decide(string evidence, EventStatus expected) => Assert.Equal(expected, StatusRule.Of(Read(evidence), Day21, End));

    [Theory]
    [InlineData("A20 D22", EventStatus.Open)]
    [InlineData("D20 A22", EventStatus.Announced)]
    [InlineData("A22", EventStatus.Announced)]
    [InlineData("D22 C22", EventStatus.Cancelled)]
    public void What_the_last_source_doubts_is_open_when_its_day_is_past_the_archive(string evidence, EventStatus expected) => Assert.Equal(expected, StatusRule.Of(Read(evidence), Time(24, 24), new DateOnly(2022, 1, 22)));

    [Fact]
    public void A_week_counts_as_reported_from_its_first_day() => Assert.Equal(EventStatus.Happened, StatusRule.Of(Read("R21"), Time(17, 23), End));

    [Fact]
    public void A_report_without_a_known_day_is_believed() => Assert.Equal(EventStatus.Happened, StatusRule.Of([new Testimony(EvidenceRole.Reports, null)], Day21, End));

    [Fact]
    public void The_order_of_the_evidence_does_not_matter()
    {
        foreach (var text in (string[])["A18 R22 C20", "D20 A22 P19", "C19 A20 L25"])
        {
            Assert.Equal(StatusRule.Of(Read(text), Day21, End), StatusRule.Of([.. Enumerable.Reverse(Read(text))], Day21, End));
        }
    }

    private static EventTime Time(int first, int last) => new(new DateOnly(2022, 1, first), new DateOnly(2022, 1, last), DatePrecision.Day, "", Inferred: false);

    private static List<Testimony> Read(string text) => [.. text.Split(' ').Select(word => new Testimony(
        word[0] switch { 'R' => EvidenceRole.Reports, 'L' => EvidenceRole.LooksBack, 'C' or 'P' => EvidenceRole.Cancels, _ => EvidenceRole.Announces },
        new DateOnly(2022, 1, int.Parse(word[1..])),
        word[0] switch { 'D' => TestimonyTone.Doubting, 'P' => TestimonyTone.Postponing, _ => TestimonyTone.Plain }))];
}
