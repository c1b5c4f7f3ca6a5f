using System.Globalization;
using System.Text;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Publishing.Exports;
using Depesche.Rendering;

namespace Depesche.Publishing.Reports;

/// <summary>The report of `explain`: every decision on one article, its rule and reason, and the key of YAML that overrides it.</summary>
internal sealed class Explanation
{
    private readonly StringBuilder text = new();
    private readonly Site site;
    private readonly Reading reading;
    private readonly Article article;

    private Explanation(Site site, Reading reading)
    {
        this.site = site;
        this.reading = reading;
        article = reading.Article;
    }

    /// <summary>The report on one article of the site; lines end in a line feed.</summary>
    public static string Of(Site site, Reading reading)
    {
        var report = new Explanation(site, reading);
        report.Published();
        report.Dates();
        report.Names();
        report.Dropped();
        report.Events();
        report.WithoutEvent();
        return report.text.ToString();
    }

    private void Published()
    {
        Line($"{article.Source.Path}: {article.Title}");
        Line($"id {article.Id}, rights {Vocabulary.Of(article.Facts.Rights ?? site.Config.Rights ?? (site.Config.IsPublic ? Rights.Link : Rights.Full))}");
        Line("");
        Line($"Published {reading.Time.Edtf ?? "unknown"}  [published]");
        Line($"  {reading.Time.Because}");
        if (reading.Time.Metadata is { } metadata)
        {
            Line($"  the file states {metadata}");
        }

        foreach (var reason in reading.Time.Reasons)
        {
            var leaves = (reason.First, reason.Last) switch
            {
                ({ } first, { } last) => $"{Iso(first)} to {Iso(last)}",
                ({ } first, null) => $"from {Iso(first)}",
                (null, { } last) => $"until {Iso(last)}",
                _ => "no cut",
            };
            Line($"  - {reason.Rule}: {reason.Text} ({leaves}{(reason.Hard ? "" : ", a convention of news")}){(reason.Where is { } where ? " at " + At(where) : "")}");
        }
    }

    private void Dates()
    {
        Section("Dates", reading.Timexes.Length, "[published] moves what is counted from the article's day, [drop] takes a passage out");
        foreach (var found in reading.Timexes)
        {
            Line($"  {At(found.Timex.Span)}  \"{article.TextOf(found.Timex.Span)}\" = {found.Value}{(found.Edtf is { } edtf && edtf != found.Value ? $" ({edtf})" : "")}  rule {found.Timex.Rule}, {Words(found.Timex.Tense)}");
            Line($"      {found.Because}");
        }
    }

    private void Names()
    {
        Section("Names", reading.Links.Length, "[names.link] gives a form another entity, [names.unlink] none; [variants] and [not] of the entity do so everywhere");
        foreach (var link in reading.Links)
        {
            var target = link.Entity is { } entity ? $"{link.Name} ({entity})" : $"{link.Name} (a proposal, links nowhere)";
            Line($"  {At(link.Span)}  \"{article.TextOf(link.Span)}\" = {target}{(link.Actor is { } actor ? $", acts for {actor}" : "")}  {Vocabulary.Of(link.Kind)}, rule {link.Rule}, {link.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}");
            Line($"      {link.Because}");
        }
    }

    private void Dropped()
    {
        var dropped = article.Blocks.Index().Where(block => block.Item.Dropped is not null).ToList();
        Section("Dropped", dropped.Count, "[keep] brings a passage back");
        foreach (var (index, block) in dropped)
        {
            Line($"  {At(new BlockSpan(index, 0, block.Text.Length))}  \"{Short(block.Text)}\"  rule {block.Dropped!.Rule}");
            Line($"      {block.Dropped.Because}");
        }
    }

    private void Events()
    {
        var events = site.Timeline.Events.Where(one => one.Evidence.Any(evidence => evidence.Article == article.Id)).ToList();
        Section("Events", events.Count, "an entry of content/events with [same_as: [ID]] sets [date], [title], [summary], [status], [kind], [place]; several ids make one event, [not_same_as: [b-…]] takes a sentence out");
        foreach (var one in events)
        {
            Line($"  {one.When.Edtf}  {Vocabulary.Of(one.Status)}  {one.Title}");
            Line($"      id {one.Id}, {Vocabulary.Of(one.Kind)}, rules {one.Because}{(one.Edited.Length > 0 ? $", edited: {string.Join(", ", one.Edited)}" : "")}");
            if (one.Found is { } found)
            {
                Line($"      the rules made: {found.When.Edtf}  {Vocabulary.Of(found.Status)}  {Vocabulary.Of(found.Kind)}  {found.Title}");
            }

            if (one.DateBecause.Length > 0)
            {
                Line($"      {one.DateBecause}");
            }

            foreach (var evidence in one.Evidence.Where(evidence => evidence.Article == article.Id))
            {
                Line($"      {At(evidence.Place)}  {evidence.Id}  sentence {evidence.Paragraph}.{evidence.Sentence} {Vocabulary.Of(evidence.Role)}: \"{Short(article.TextOf(evidence.Place))}\"{(evidence.Value is { } value ? $" = {value}" : "")}{(evidence.Because.Length > 0 ? $"  rules {evidence.Because}" : "")}");
            }
        }
    }

    private void WithoutEvent()
    {
        var shelf = site.Timeline.Shelf.Where(one => one.Article == article.Id).ToList();
        Section("Dates without an event", shelf.Count, "an entry of content/events can give one a place");
        foreach (var one in shelf)
        {
            Line($"  {At(one.Timex.Timex.Span)}  \"{article.TextOf(one.Timex.Timex.Span)}\" = {one.Timex.Value}");
            Line($"      {one.Because}");
        }
    }

    private void Section(string name, int count, string keys)
    {
        Line("");
        Line($"{name}: {count.ToString(CultureInfo.InvariantCulture)}{(count > 0 ? "  " + keys : "")}");
    }

    private string At(BlockSpan span)
    {
        // Places in a saved page count in the text taken out of it, and would mislead.
        if (Path.GetExtension(article.File).ToLowerInvariant() is ".html" or ".htm")
        {
            return string.Create(CultureInfo.InvariantCulture, $"(block {span.Block + 1})");
        }

        var (line, column) = article.Source.Locate(article.ToSource(span).Start);
        return string.Create(CultureInfo.InvariantCulture, $"({line},{column})");
    }

    private static string Words(Tense tense) => tense == Tense.None ? "no tense" : tense.ToString().ToLowerInvariant();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Short(string words) => words.Length <= 100 ? words : string.Concat(words.AsSpan(0, words.LastIndexOf(' ', 97) is var cut and > 0 ? cut : 97), " …");

    // What a stranger wrote must not steer the terminal.
    private void Line(string line)
    {
        foreach (var unit in line)
        {
            text.Append(DiagnosticBag.IsUnprintable(unit) && !char.IsSurrogate(unit) ? ' ' : unit);
        }

        text.Append('\n');
    }
}
