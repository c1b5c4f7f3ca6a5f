using System.Collections;
using System.Collections.Frozen;
using System.Text;
using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>An article's text as safe markup: sentences with their ids, dates with their values, names with their links.</summary>
internal sealed class MarkedText
{
    private readonly SiteIndex index;
    private readonly Reading reading;
    private readonly string page;
    private readonly FrozenSet<string> targets;
    private readonly ILookup<int, ResolvedTimex> timexes;
    private readonly ILookup<int, Link> shown;

    /// <summary>Prepares the marks of one article.</summary>
    /// <param name="index">The site.</param>
    /// <param name="reading">The article.</param>
    /// <param name="page">Path of the page that shows it.</param>
    public MarkedText(SiteIndex index, Reading reading, string page)
    {
        (this.index, this.reading, this.page) = (index, reading, page);
        timexes = reading.Timexes.ToLookup(timex => timex.Timex.Span.Block);
        shown = reading.Links.Where(IsShown).ToLookup(link => link.Span.Block);
        targets = index.EventsFrom(reading.Article.Id).SelectMany(one => one.Evidence).Where(one => one.Article == reading.Article.Id)
            .Select(one => Anchor(reading.Article, one)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a name is shown as one: a link, or a doubtful one; never an adjective or the part of a compound.</summary>
    public static bool IsShown(Link link) => link is { Entity: not null, Confidence: >= 0.6, Kind: not (MentionKind.Adjective or MentionKind.Part) };

    /// <summary>The id of the sentence that a piece of evidence stands in.</summary>
    public static string Anchor(Article article, Evidence evidence) =>
        evidence.Anchor.Length > 0 ? evidence.Anchor : SentenceAnchor.Of(article, evidence.Place.Block, evidence.Sentence);

    /// <summary>One block without the element around it.</summary>
    public Html Block(int number)
    {
        var block = reading.Article.Blocks[number];
        return Marked(Set(block.Text), [.. Sentences(number, block), .. Dates(number), .. Names(number, block), .. block.Marks.Select(mark => Inline(mark, page)).OfType<Mark>(), .. Addressed(block.Text)]);
    }

    /// <summary>A block of the editor's own pages: only the author's emphasis and links.</summary>
    public static Html Plain(Block block, string page) => Marked(Typographer.Set(block.Text), [.. block.Marks.Select(mark => Inline(mark, page)).OfType<Mark>()]);

    // Marks that overlap are split: what begins later is closed and opened again.
    private static Html Marked(string text, List<Mark> marks)
    {
        marks.RemoveAll(mark => mark.Span.Length <= 0 || mark.Span.Start < 0 || mark.Span.End > text.Length);
        DropNestedLinks(marks);
        marks.Sort(static (left, right) => (left.Span.Start, left.Layer, -left.Span.End).CompareTo((right.Span.Start, right.Layer, -right.Span.End)));
        var output = new StringBuilder(text.Length * 2);
        var open = new List<Mark>();
        var (at, next) = (0, 0);
        while (true)
        {
            var stop = Math.Min(next < marks.Count ? marks[next].Span.Start : text.Length, open.Count == 0 ? text.Length : open.Min(mark => mark.Span.End));
            Markup.Append(output, text.AsSpan(at, stop - at));
            at = stop;
            CloseThrough(output, open, at);
            while (next < marks.Count && marks[next].Span.Start == at)
            {
                OpenAbove(output, open, marks[next++]);
            }

            if (at == text.Length)
            {
                return new Html(output.ToString());
            }
        }
    }

    // Closes what ends here, and whatever lies inside it; what goes on is opened again.
    private static void CloseThrough(StringBuilder output, List<Mark> open, int at)
    {
        var lowest = open.FindIndex(mark => mark.Span.End <= at);
        if (lowest < 0)
        {
            return;
        }

        for (var i = open.Count - 1; i >= lowest; i--)
        {
            output.Append(open[i].Close);
        }

        var rest = open.GetRange(lowest, open.Count - lowest).FindAll(mark => mark.Span.End > at);
        open.RemoveRange(lowest, open.Count - lowest);
        foreach (var mark in rest)
        {
            output.Append(mark.Again);
            open.Add(mark);
        }
    }

    // A sentence lies outside of all else, emphasis inside: a mark of an outer layer is put below those already open.
    private static void OpenAbove(StringBuilder output, List<Mark> open, Mark mark)
    {
        var place = open.FindIndex(other => other.Layer > mark.Layer);
        place = place < 0 ? open.Count : place;
        for (var i = open.Count - 1; i >= place; i--)
        {
            output.Append(open[i].Close);
        }

        output.Append(mark.Open);
        for (var i = place; i < open.Count; i++)
        {
            output.Append(open[i].Again);
        }

        open.Insert(place, mark);
    }

    // HTML knows no link inside a link: the author's own wins, then the longer name.
    private static void DropNestedLinks(List<Mark> marks)
    {
        var links = marks.Where(mark => mark.IsLink).OrderBy(mark => mark.Layer).ThenByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Span.Start).ToList();
        if (links.Count < 2)
        {
            return;
        }

        var taken = new BitArray(links.Max(link => link.Span.End));
        var nested = new HashSet<Mark>();
        foreach (var link in links)
        {
            var isFree = true;
            for (var i = link.Span.Start; i < link.Span.End && isFree; i++)
            {
                isFree = !taken[i];
            }

            for (var i = link.Span.Start; i < link.Span.End && isFree; i++)
            {
                taken[i] = true;
            }

            if (!isFree)
            {
                nested.Add(link);
            }
        }

        marks.RemoveAll(nested.Contains);
    }

    private IEnumerable<Mark> Sentences(int number, Block block) => block.Sentences.Select(sentence =>
    {
        var anchor = SentenceAnchor.Of(reading.Article, number, sentence.Number);
        var start = targets.Contains(anchor) ? "<span class=\"s beleg\"" : "<span class=\"s\"";
        return new Mark(sentence.Span, 0, $"{start} id=\"{anchor}\">", $"{start}>", "</span>");
    });

    private IEnumerable<Mark> Dates(int number) => timexes[number].Select(timex =>
    {
        var (open, close) = TimeMarkup.Around(timex);
        return new Mark(timex.Timex.Span.Span, 2, open, open, close);
    }).Where(mark => mark.Open.Length > 0);

    // Two persons behind one phrase ("die beiden Minister") share its span: no single link can be right, so the title names them.
    private IEnumerable<Mark> Names(int number, Block block) => shown[number].GroupBy(link => link.Span).Select(group =>
    {
        _ = block;
        var links = group.ToList();
        var first = links[0];
        var entity = index.Site.Knowledge.Find(first.Entity!);
        var colour = entity is null ? "c0" : index.Colour(entity);
        if (links.Count > 1 || index.Addresses.Entity(first.Entity!) is not { } path)
        {
            var names = Markup.Escape(string.Join(" und ", links.Select(link => link.Name)));
            return new Mark(first.Span.Span, 3, $"<span class=\"n {colour}\" title=\"{names}\">", $"<span class=\"n {colour}\" title=\"{names}\">", "</span>");
        }

        var doubtful = first.Confidence < 0.8 ? " zw" : "";
        var open = $"<a class=\"n {colour}{doubtful}\" href=\"{Markup.Escape(Addresses.Link(page, path))}\" title=\"{Markup.Escape(Typographer.Set(first.Because))}\">";
        return new Mark(first.Span.Span, 3, open, open, "</a>") { IsLink = true };
    });

    private static Mark? Inline(InlineMark mark, string page) => mark.Kind switch
    {
        InlineKind.Emphasis => new Mark(mark.Span, 4, "<em>", "<em>", "</em>"),
        InlineKind.Strong => new Mark(mark.Span, 4, "<strong>", "<strong>", "</strong>"),
        InlineKind.Code => new Mark(mark.Span, 4, "<code>", "<code>", "</code>"),
        _ when AllowedTarget(mark.Target, page) is { } target => new Mark(mark.Span, 1, $"<a href=\"{target}\">", $"<a href=\"{target}\">", "</a>") { IsLink = true },
        _ => null,
    };

    // An address is copied, not printed: its characters stay.
    private static string Set(string text)
    {
        char[]? output = null;
        foreach (var span in BareAddresses.In(text))
        {
            output ??= Typographer.Set(text).ToCharArray();
            text.CopyTo(span.Start, output, span.Start, span.End - span.Start);
        }

        return output is null ? Typographer.Set(text) : new string(output);
    }

    // An address that stands in plain text; where the author made a link of it, that one wins.
    private static IEnumerable<Mark> Addressed(string text) => BareAddresses.In(text).Select(span =>
    {
        var open = $"<a href=\"{Markup.Escape(text[span.Start..span.End])}\">";
        return new Mark(span, 2, open, open, "</a>") { IsLink = true };
    });

    private static string? AllowedTarget(string? target, string page) =>
        target is null or "" ? null
        : target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? Markup.Escape(target)
        : target.Contains(':', StringComparison.Ordinal) || target.StartsWith('/') || target.StartsWith('\\') ? null
        : Markup.Escape(target[0] == '#' ? target : Addresses.Root(page) + target);

    private sealed record Mark(TextSpan Span, int Layer, string Open, string Again, string Close)
    {
        public bool IsLink { get; init; }
    }
}
