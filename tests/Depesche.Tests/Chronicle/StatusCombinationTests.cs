using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Tests.Chronicle;

/// <summary>The status of an event over every pair of roles, tones and days of publication, held against its definition in words.</summary>
public sealed class StatusCombinationTests
{
    private static readonly DateOnly Day = new(2022, 1, 21);
    private static readonly EventTime When = new(Day, Day, DatePrecision.Day, "2022-01-21", Inferred: false);

    private static readonly Testimony[] All =
    [
        .. from role in Enum.GetValues<EvidenceRole>()
           from day in new DateOnly?[] { Day.AddDays(-2), Day, Day.AddDays(2), null }
           from tone in Enum.GetValues<TestimonyTone>()
           select new Testimony(role, day, tone),
    ];

    [Fact]
    public void Reported_needs_a_report_from_the_day_on()
    {
        foreach (var (evidence, status) in Pairs())
        {
            var reports = evidence.Where(IsReport).Where(piece => piece.Published is not { } day || day >= Day).ToList();
            Assert.True(status != EventStatus.Happened || reports.Count > 0, Text(evidence, status));
            Assert.True(status == EventStatus.Happened || reports.Count == 0 || evidence.Any(piece => piece.Role == EvidenceRole.Cancels && Place(piece) > reports.Max(Place)), Text(evidence, status));
        }
    }

    [Fact]
    public void Called_off_needs_a_cancellation_that_nothing_later_outranks()
    {
        foreach (var (evidence, status) in Pairs())
        {
            var off = evidence.Where(piece => piece.Role == EvidenceRole.Cancels).ToList();
            var isOff = status is EventStatus.Cancelled or EventStatus.Postponed;
            Assert.True(!isOff || off.Count > 0, Text(evidence, status));
            Assert.True(!isOff || evidence.Where(piece => IsReport(piece) || piece.Role == EvidenceRole.Announces).All(piece => Place(piece) <= off.Max(Place)), Text(evidence, status));
            Assert.True(status != EventStatus.Postponed || off.Any(piece => piece.Tone == TestimonyTone.Postponing), Text(evidence, status));
            Assert.True(isOff || off.Count == 0 || status == EventStatus.Happened || evidence.Any(piece => (IsReport(piece) || piece.Role == EvidenceRole.Announces) && Place(piece) > off.Max(Place)), Text(evidence, status));
        }
    }

    [Fact]
    public void Open_needs_a_doubt_and_a_day_past_the_archive()
    {
        foreach (var (evidence, status) in Pairs())
        {
            Assert.True(status != EventStatus.Open || evidence.Any(piece => piece.Tone == TestimonyTone.Doubting), Text(evidence, status));
            Assert.NotEqual(EventStatus.Open, StatusRule.Of(evidence, When, Day));
        }
    }

    [Fact]
    public void The_order_does_not_matter()
    {
        foreach (var (evidence, status) in Pairs())
        {
            Assert.Equal(status, StatusRule.Of([evidence[1], evidence[0]], When, Day.AddDays(-1)));
        }
    }

    private static IEnumerable<(List<Testimony> Evidence, EventStatus Status)> Pairs() =>
        from one in All
        from other in All
        let evidence = new List<Testimony> { one, other }
        select (evidence, StatusRule.Of(evidence, When, Day.AddDays(-1)));

    private static bool IsReport(Testimony piece) => piece.Role is EvidenceRole.Reports or EvidenceRole.LooksBack;

    private static DateOnly Place(Testimony piece) => piece.Published ?? DateOnly.MinValue;

    private static string Text(List<Testimony> evidence, EventStatus status) => $"{string.Join(", ", evidence)}: {status}";
}
