using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>The element around a date: <c>time</c> only for what HTML can say and the archive knows.</summary>
internal static class TimeMarkup
{
    /// <summary>The tags around an expression in running text; empty when it means nothing that could be told.</summary>
    public static (string Open, string Close) Around(ResolvedTimex timex)
    {
        var words = DateWords.Of(timex);
        var title = words is null ? "" : $" title=\"{Markup.Escape(Typographer.Set(timex.Inferred ? $"{words}, erschlossen: {timex.Because}" : words))}\"";
        var inferred = timex.Inferred ? " class=\"z ersch\"" : " class=\"z\"";
        return HtmlTime.Of(timex.Value) is { } value && (timex.Days is not null || value[0] == 'P') ? ($"<time{inferred} datetime=\"{value}\"{title}>", "</time>")
            : timex is { Edtf: { } edtf, Days: not null } ? ($"<span{inferred} data-edtf=\"{Markup.Escape(edtf)}\"{title}>", "</span>")
            : ("", "");
    }

    /// <summary>An event's date beside the day spine.</summary>
    public static Html Spine(EventTime when)
    {
        var hidden = when.Inferred ? "<span class=\"vh\"> (erschlossen)</span>" : "";
        if (when.Precision == DatePrecision.Day)
        {
            return new Html($"<time datetime=\"{when.Last:yyyy-MM-dd}\"><span class=\"wd\">{DateWords.Weekday(when.Last)}</span> <span class=\"dd\">{when.Last.Day}.</span> <span class=\"mm\">{GermanDates.Month(when.Last.Month)}</span>{Year(when)}</time>{hidden}");
        }

        if (when is { Precision: DatePrecision.Span, First: { } first } && first.Month == when.Last.Month && first.Year == when.Last.Year)
        {
            var sign = first.AddDays(1) == when.Last ? "/" : "–";
            return new Html($"<span class=\"time\" data-edtf=\"{Markup.Escape(when.Edtf)}\"><span class=\"wd\">{DateWords.Weekday(first)}{sign}{DateWords.Weekday(when.Last)}</span> <span class=\"dd zw\">{first.Day}.{sign}{when.Last.Day}.</span> <span class=\"mm\">{GermanDates.Month(first.Month)}</span>{Year(when)}</span>{hidden}");
        }

        var vague = DateWords.Vagueness(when.Precision);
        var hint = vague.Length == 0 ? "" : $" <span class=\"vp\">{vague}</span>";
        return new Html($"{Whole(when, $"<span class=\"vt\">{Markup.Escape(Typographer.Set(DateWords.Spine(when)))}</span>{Year(when)}{hint}")}{hidden}");
    }

    /// <summary>An event's date in running words, for registers and tables.</summary>
    public static Html Words(EventTime when, string words) => new(Whole(when, Markup.Escape(Typographer.Set(words))));

    // Shown where no heading above says it.
    private static string Year(EventTime when) => when.Precision == DatePrecision.Year ? "" : $"<span class=\"yy\"> {when.Last.Year}</span>";

    private static string Whole(EventTime when, string content) => when.Precision switch
    {
        DatePrecision.Day => $"<time datetime=\"{when.Last:yyyy-MM-dd}\">{content}</time>",
        DatePrecision.Month when HtmlTime.Says(when.Edtf) => $"<time datetime=\"{when.Edtf}\">{content}</time>",
        _ => $"<span class=\"time\" data-edtf=\"{Markup.Escape(when.Edtf)}\">{content}</span>",
    };
}
