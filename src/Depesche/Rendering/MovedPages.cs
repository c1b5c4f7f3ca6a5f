using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>Once published, never lost: at every registered address that has no page any more stands one that leads to where it is now.</summary>
internal sealed class MovedPages
{
    private readonly SiteIndex index;
    private readonly FrozenDictionary<string, Page> pages;
    private readonly FrozenDictionary<(string Scope, string Id), string> published;
    private readonly DiagnosticBag bag;

    private MovedPages(SiteIndex index, IEnumerable<Page> pages, DiagnosticBag bag)
    {
        this.index = index;
        this.bag = bag;
        this.pages = pages.ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);
        published = Published(index).ToFrozenDictionary(page => (AddressRegistry.Scope(page.Address)!, page.Id), page => page.Address);
    }

    private AddressRegistry Registry => index.Site.Addresses;

    /// <summary>The pages that lead elsewhere. Addresses that lead nowhere, and pages that are not registered where others are, are told, unless errors left content out.</summary>
    /// <param name="index">The site.</param>
    /// <param name="pages">All other pages.</param>
    /// <param name="bag">Where problems go.</param>
    public static ImmutableArray<Page> All(SiteIndex index, IEnumerable<Page> pages, DiagnosticBag bag) => index.Site.Addresses.File is null || !index.Site.IsWhole ? [] : new MovedPages(index, pages, bag).All();

    /// <summary>Every page whose address depends on what it shows, with the id of that: articles, entities, days, months, the editors' own pages.</summary>
    public static IEnumerable<(string Address, string Id)> Published(SiteIndex index) =>
    [
        .. index.ByDate.Select(reading => (index.Addresses.Article(reading.Article.Id), reading.Article.Id)),
        .. index.Entities.Select(entity => (Address: index.Addresses.Entity(entity.Id), entity.Id)).Where(page => page.Address is not null).Select(page => (page.Address!, page.Id)),
        .. index.Days.Concat(index.Months).Select(period => (period.Path, period.Edtf)),
        .. index.Site.Pages.Select(page => (Address: page.Slug + ".html", page.Slug)).Where(page => !Addresses.Reserved.Contains(page.Address)),
    ];

    private ImmutableArray<Page> All()
    {
        foreach (var reading in index.ByDate.Where(reading => reading.Article.Facts.Slug is not null))
        {
            var slug = reading.Article.Facts.Slug!;
            if (Registry.Line($"{Addresses.Articles}{slug.Value}.html") is { } line && line.Address != index.Addresses.Article(reading.Article.Id))
            {
                bag.Add(RenderingProblems.AddressTaken, slug.Source, slug.Span, line.Address, line.Value);
            }
        }

        foreach (var (address, _) in Published(index).Where(page => Registry.Line(page.Address) is null))
        {
            bag.Add(RenderingProblems.AddressNew, Registry.File!.Source.Path, address);
        }

        return [.. Registry.Lines.Select(Lead).OfType<Page>()];
    }

    private Page? Lead(AddressLine line)
    {
        if (!pages.ContainsKey(line.Address))
        {
            return End(line) is { } target ? Moved(line.Address, pages[target]) : null;
        }

        if (line.IsMove || Shown(line) != line.Address)
        {
            bag.Add(RenderingProblems.NeedlessMove, Registry.File!.Source, line.AddressSpan, line.Address, line.Value);
        }

        return null;
    }

    // The address of the page at the end of a chain; null, and told, when there is none.
    private string? End(AddressLine first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { first.Address };
        var at = first;
        while (true)
        {
            if (!at.IsMove)
            {
                var shown = Shown(at);
                if (shown is null && at == first)
                {
                    bag.Add(RenderingProblems.AddressGone, Registry.File!.Source, at.AddressSpan, at.Address, at.Value);
                }

                return shown;
            }

            if (pages.ContainsKey(at.Value))
            {
                return at.Value;
            }

            if (Registry.Line(at.Value) is not { } next)
            {
                bag.Add(RenderingProblems.UnknownTarget, Registry.File!.Source, at.ValueSpan, at.Address, at.Value, NearestName.Hint(at.Value, pages.Keys));
                return null;
            }

            if (!seen.Add(next.Address))
            {
                // Told at each address of the circle, not at those that lead into it.
                if (next == first)
                {
                    bag.Add(RenderingProblems.AddressCircle, Registry.File!.Source, first.ValueSpan, first.Address);
                }

                return null;
            }

            at = next;
        }
    }

    // Where that is now which the address was published for. A day without anything left is found in its month, a month in the timeline.
    private string? Shown(AddressLine line) =>
        published.TryGetValue((AddressRegistry.Scope(line.Address)!, line.Value), out var address) ? address
        : !line.Address.StartsWith("tage/", StringComparison.Ordinal) && !line.Address.StartsWith("monate/", StringComparison.Ordinal) ? null
        : line.Value.Length == "2022-01-21".Length && pages.ContainsKey($"monate/{line.Value[..7]}.html") ? $"monate/{line.Value[..7]}.html"
        : Addresses.Index;

    private Page Moved(string path, Page target)
    {
        var href = Addresses.Link(path, target.Path);
        var frame = Frame.Of(index, path, "umgezogen", "Umgezogen", "Diese Seite hat eine neue Adresse.");
        var root = index.Site.Config.BaseUrl;
        var heading = target.Model.Type.Slot("page") is >= 0 and var slot ? (target.Model.Type.Members[slot].Read(target.Model).Reference as PageModel)?.Heading : null;
        return new Page(path, "umgezogen.html", new MovedPage(
            frame with { Citation = null, Moved = href, Canonical = root is null ? null : root + (target.Path == Addresses.Index ? "" : target.Path) },
            href, heading ?? target.Path));
    }
}
