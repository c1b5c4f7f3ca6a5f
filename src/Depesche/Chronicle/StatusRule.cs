namespace Depesche.Chronicle;

/// <summary>Computes the status of an event from the roles and days of its evidence, and from nothing else.</summary>
public static class StatusRule
{
    /// <summary>The status. A report counts only from the day of the event on; among announcements and cancellations the latest article has the last word.</summary>
    /// <param name="evidence">What the archive says.</param>
    /// <param name="when">The event's day or days.</param>
    /// <param name="archiveEnd">Last day on which the newest article can have appeared; null when no article is dated.</param>
    public static EventStatus Of(IReadOnlyList<Testimony> evidence, EventTime when, DateOnly? archiveEnd)
    {
        var first = when.First ?? when.Last;
        var report = evidence.Where(piece => IsReport(piece) && (piece.Published is not { } day || day >= first)).ToList();
        var cancelled = evidence.Where(piece => piece.Role == EvidenceRole.Cancels).ToList();
        if (report.Count > 0 && !(cancelled.Count > 0 && Latest(cancelled) > Latest(report)))
        {
            return EventStatus.Happened;
        }

        var ahead = evidence.Where(piece => piece.Role is EvidenceRole.Announces || IsReport(piece)).ToList();
        if (cancelled.Count > 0 && (ahead.Count == 0 || Latest(cancelled) >= Latest(ahead)))
        {
            return cancelled.Any(piece => piece.Tone == TestimonyTone.Postponing) ? EventStatus.Postponed : EventStatus.Cancelled;
        }

        var last = ahead.Count == 0 ? DateOnly.MinValue : Latest(ahead);
        var doubted = ahead.Any(piece => piece.Tone == TestimonyTone.Doubting && (piece.Published ?? DateOnly.MinValue) == last);
        return doubted && archiveEnd is { } end && when.Last > end ? EventStatus.Open : EventStatus.Announced;
    }

    private static bool IsReport(Testimony piece) => piece.Role is EvidenceRole.Reports or EvidenceRole.LooksBack;

    private static DateOnly Latest(List<Testimony> pieces) => pieces.Max(piece => piece.Published ?? DateOnly.MinValue);
}
