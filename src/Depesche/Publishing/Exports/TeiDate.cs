using System.Globalization;
using Depesche.Dating;
using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary>Dates as TEI says them: <c>when</c> for what is one day, month or year, <c>from</c> and <c>to</c> for what lasted, <c>notBefore</c> and <c>notAfter</c> for a day that lies within.</summary>
internal static class TeiDate
{
    /// <summary>The element around an expression in the text; null when its days are not known.</summary>
    public static InlineElement? Around(ResolvedTimex timex)
    {
        if (timex is not { Days: { } days, Edtf: { } edtf })
        {
            return null;
        }

        var certainty = timex.Precision is DatePrecision.About ? "low" : timex.Inferred ? "medium" : "high";
        if (timex is { Clock: { } clock, Precision: DatePrecision.Day })
        {
            return new InlineElement(timex.Timex.Span.Span, "time", ("when", $"{Day(days.Last)}T{clock.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}"), ("cert", certainty));
        }

        return new InlineElement(timex.Timex.Span.Span, "date", [.. Attributes(days.First, days.Last, edtf, lasted: timex.Precision == DatePrecision.Span), ("cert", certainty)]);
    }

    /// <summary>The element that says when an article appeared; empty when nothing is known.</summary>
    public static (string Name, string? Value)[] Published(DocumentTime time) =>
        [.. Attributes(time.First, time.Last, time.Edtf ?? "", lasted: false), ("cert", time.Source switch { DocumentTimeSource.Unknown => null, DocumentTimeSource.Inferred => "medium", _ => "high" })];

    private static (string Name, string? Value)[] Attributes(DateOnly? first, DateOnly? last, string edtf, bool lasted) =>
        first is { } from && first == last ? [("when", Day(from))]
        : edtf.Length is 4 or 7 && HtmlTime.Says(edtf) ? [("when", edtf)]
        : lasted ? [("from", Day(first)), ("to", Day(last))]
        : [("notBefore", edtf.StartsWith("..", StringComparison.Ordinal) ? null : Day(first)), ("notAfter", edtf.EndsWith("..", StringComparison.Ordinal) ? null : Day(last))];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
