using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Publishing.Exports;
using Depesche.Rendering;

namespace Depesche.Publishing.Reports;

/// <summary>The decisions on a whole archive that are least certain, the least certain first, each with the key that overrides it.</summary>
internal static class Doubts
{
    // What is surer than this needs no second look.
    private const double Sure = 0.85;

    /// <summary>All of them; a doubtful name counts once for each form and entity.</summary>
    public static ImmutableArray<Doubt> Of(Site site) =>
    [
        .. site.Timeline.Events.SelectMany(one => Event(site, one)).Concat(site.Readings.SelectMany(Published)).Concat(Names(site))
            .OrderBy(doubt => doubt.Confidence).ThenBy(doubt => doubt.What, StringComparer.Ordinal).ThenBy(doubt => doubt.File, StringComparer.Ordinal).ThenBy(doubt => doubt.Line).ThenBy(doubt => doubt.Column).ThenBy(doubt => doubt.Words, StringComparer.Ordinal),
    ];

    private static IEnumerable<Doubt> Event(Site site, TimelineEvent one)
    {
        // What an editor has confirmed is no longer in doubt.
        if (one.Confidence > Sure || one.Known is not null || one.Evidence.IsEmpty)
        {
            yield break;
        }

        var first = one.Evidence[0];
        var article = site.Readings.First(reading => reading.Article.Id == first.Article).Article;
        var (line, column) = article.Source.Locate(article.ToSource(first.Place).Start);
        yield return new Doubt(one.Confidence, "event", article.TextOf(first.Place), $"{one.When.Edtf} {Vocabulary.Of(one.Kind)} {Vocabulary.Of(one.Status)}: {one.Title}", one.Because, article.Source.Path, line, column,
            $"content/events: same_as: [{one.Id}]");
    }

    private static IEnumerable<Doubt> Published(Reading reading)
    {
        if (reading.Time.Source == DocumentTimeSource.Metadata && reading.Time.Range is { IsDay: true })
        {
            yield break;
        }

        var confidence = reading.Time.Range?.Days switch { null => 0.3, 1 => 0.8, <= 3 => 0.7, <= 7 => 0.6, _ => 0.5 };
        yield return new Doubt(confidence, "published", reading.Article.Title, reading.Time.Edtf ?? "unknown", reading.Time.Because, reading.Article.Source.Path, 1, 1, "front matter: published: YYYY-MM-DD");
    }

    private static IEnumerable<Doubt> Names(Site site) => site.Readings
        .SelectMany(reading => reading.Links.Where(link => link.Entity is not null && link.Confidence <= 0.8).Select(link => (Reading: reading, Link: link, Form: reading.Article.TextOf(link.Span))))
        .GroupBy(one => (one.Form, one.Link.Entity, one.Link.Rule)).Select(group =>
        {
            var (reading, link, form) = group.First();
            var (line, column) = reading.Article.Source.Locate(reading.Article.ToSource(link.Span).Start);
            var more = group.Count() > 1 ? $", and {group.Count() - 1} more" : "";
            return new Doubt(link.Confidence, "name", form, $"{link.Name} ({link.Entity}){more}", link.Because, reading.Article.Source.Path, line, column, $"front matter: names: {{ link: {{ \"{form.Replace("\"", "\\\"", StringComparison.Ordinal)}\": ID }} }} or names: {{ unlink: [\"{form.Replace("\"", "\\\"", StringComparison.Ordinal)}\"] }}");
        });
}
