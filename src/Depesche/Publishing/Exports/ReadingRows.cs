using System.Text.Json;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Publishing.Exports;

/// <summary>The rows of time expressions and names, the same in the data files and in the stream of `annotate`.</summary>
/// <remarks>Offsets count Unicode code points in the text as read, and <c>text</c> is exactly that stretch of it.</remarks>
internal static class ReadingRows
{
    /// <summary>The members <c>timexes</c> and <c>mentions</c>.</summary>
    /// <param name="json">Where they go.</param>
    /// <param name="reading">The article.</param>
    /// <param name="destinations">Where its dates went; null where there is no timeline.</param>
    public static void Write(Utf8JsonWriter json, Reading reading, Destinations? destinations = null)
    {
        json.Array("timexes", reading.Timexes, timex => Timex(json, reading, timex, destinations));
        json.Array("mentions", reading.Links, link => Mention(json, reading.Article, link));
    }

    /// <summary>The members <c>start</c>, <c>end</c> and <c>text</c> of a stretch of a block.</summary>
    public static void Place(Utf8JsonWriter json, Article article, BlockSpan span, bool withText)
    {
        var source = article.ToSource(span);
        json.WriteNumber("start", article.Source.ToCodePoints(source.Start));
        json.WriteNumber("end", article.Source.ToCodePoints(source.End));
        if (withText)
        {
            json.WriteString("text", article.Source.Text.AsSpan(source.Start, source.Length));
        }
    }

    private static void Timex(Utf8JsonWriter json, Reading reading, ResolvedTimex resolved, Destinations? destinations)
    {
        json.WriteStartObject();
        Place(json, reading.Article, resolved.Timex.Span, withText: true);
        json.WriteString("type", Vocabulary.Of(resolved.Timex.Type));
        json.WriteString("value", resolved.Value);
        json.WriteString("edtf", resolved.Edtf);
        if (resolved.Interval is { } interval)
        {
            json.WriteString("interval", interval);
        }

        if (resolved.Mod is { } mod)
        {
            json.WriteString("mod", mod);
        }

        json.WriteString("rule", resolved.Timex.Rule);
        json.WriteString("because", resolved.Because);
        if (destinations?.Of(reading, resolved) is var (where, events))
        {
            json.WriteString("belongs", where);
            json.Array("events", events, json.WriteStringValue);
        }

        json.WriteEndObject();
    }

    private static void Mention(Utf8JsonWriter json, Article article, Link link)
    {
        json.WriteStartObject();
        Place(json, article, link.Span, withText: true);
        json.WriteString("type", Vocabulary.Of(link.Type));
        json.WriteString("kind", Vocabulary.Of(link.Kind));
        json.WriteString("entity", link.Entity);
        json.WriteString("name", link.Name);
        if (link.Actor is { } actor)
        {
            json.WriteString("actor", actor);
        }

        json.WriteNumber("confidence", Math.Round(link.Confidence, 3));
        json.WriteString("rule", link.Rule);
        json.WriteString("because", link.Because);
        json.WriteEndObject();
    }
}
