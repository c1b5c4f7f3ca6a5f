using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>Writes the outcome of dating: source, EDTF and the sentence for readers.</summary>
internal static class DocumentTimes
{
    private const int MostReasons = 4;

    public static DocumentTime Of(StatedDates stated, DateWindow window)
    {
        var metadata = stated.Published?.Text.Trim();
        var narrowed = window.Reasons.Where(reason => reason.Rule is not ("metadata" or "modified")).ToImmutableArray();
        var edtf = Text(window.First, window.Last);
        if (edtf is null)
        {
            return DocumentTime.Unknown with { Metadata = metadata };
        }

        var source = narrowed.IsEmpty && stated.Published is not null ? DocumentTimeSource.Metadata : DocumentTimeSource.Inferred;
        return new DocumentTime(Open(window.First), Open(window.Last), source, Strongest(window.Reasons))
        {
            Metadata = metadata,
            Edtf = source == DocumentTimeSource.Metadata && stated.Days is { Approximate: true } && !edtf.Contains('/', StringComparison.Ordinal) ? edtf + "~" : edtf,
            Because = source == DocumentTimeSource.Metadata ? $"Angabe {stated.Place}." : Inferred(stated, narrowed),
        };
    }

    /// <summary>The text contradicts the metadata; both are shown.</summary>
    public static DocumentTime Against(StatedDates stated, DateWindow window)
    {
        var time = Of(new StatedDates(null, null, null), window);
        return time with
        {
            Metadata = stated.Published!.Text.Trim(),
            Because = $"{time.Because.TrimEnd('.')}; die Angabe {stated.Place} („{stated.Published.Text.Trim()}“) widerspricht dem.",
        };
    }

    /// <summary>EDTF level 1 of an interval; null when both ends are open.</summary>
    public static string? Text(DateOnly first, DateOnly last)
    {
        if (first == DateOnly.MinValue || last == DateOnly.MaxValue)
        {
            return last < DateOnly.MaxValue ? "../" + Meanings.Text(last) : first > DateOnly.MinValue ? Meanings.Text(first) + "/.." : null;
        }

        if (first.Day == 1 && last.AddDays(1).Day == 1)
        {
            if (first.Year == last.Year && first.Month == last.Month)
            {
                return Meanings.Text(first.Year, first.Month);
            }

            if (first.Year == last.Year && first.Month == 1 && last.Month == 12)
            {
                return Meanings.Text(first.Year);
            }
        }

        return Meanings.Text(new DateRange(first, last));
    }

    private static string Inferred(StatedDates stated, ImmutableArray<DatingReason> reasons)
    {
        var parts = Strongest(reasons).Take(MostReasons).Select(reason => reason.Text).ToList();
        if (stated.Published is not null)
        {
            parts.Insert(0, stated.Words);
        }
        else if (parts.Count == 0 && stated.Modified is { } modified)
        {
            parts.Add($"die Datei wurde am {GermanDates.Day(modified)} geändert oder abgerufen");
        }

        return $"{string.Join("; ", parts)}.";
    }

    // The reasons that set the two ends are the last that cut there; they come first.
    private static ImmutableArray<DatingReason> Strongest(IEnumerable<DatingReason> reasons)
    {
        var list = reasons.ToList();
        var first = list.FindLastIndex(reason => reason.First is not null);
        var last = list.FindLastIndex(reason => reason.Last is not null);
        return [.. list.Select((reason, index) => (reason, index)).OrderBy(pair => pair.index == first || pair.index == last ? 0 : 1).ThenBy(pair => pair.index).Select(pair => pair.reason)];
    }

    private static DateOnly? Open(DateOnly day) => day == DateOnly.MinValue || day == DateOnly.MaxValue ? null : day;
}
