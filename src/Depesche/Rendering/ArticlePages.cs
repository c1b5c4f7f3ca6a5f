using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>The page of one article: its text as far as rights allow, its dates, its names, what it is evidence for.</summary>
internal static class ArticlePages
{
    /// <summary>The pages of all articles.</summary>
    public static IEnumerable<Page> All(SiteIndex index) => index.ByDate.Select((reading, i) => Of(index, reading, i));

    private static Page Of(SiteIndex index, Reading reading, int place)
    {
        var article = reading.Article;
        var facts = article.Facts;
        var path = index.Addresses.Article(article.Id);
        var models = new EventModels(index, path);
        var marked = new MarkedText(index, reading, path);
        var rights = index.RightsOf(article);
        var title = Typographer.Set(article.Title);
        var (published, inferred) = Registers.Published(reading.Time);
        var headline = Find(article, BlockKind.Headline);
        var kicker = Find(article, BlockKind.Kicker);
        var dropped = Dropped(article, path);
        var phrases = rights == Rights.Full && facts.Url is null ? [] : Phrases.Of(index, reading, models, path, rights);
        PageFormat[] formats = [PageFormat.Twin(path), .. rights == Rights.Full ? PageFormat.Texts(path) : []];
        return new Page(path, "article.html", new ArticlePage(
            Page: Frame.Of(index, path, "artikel", article.Title, Typographer.Set($"Artikel {index.Number(article.Id)}: Belegstellen, Zeitangaben und Namen."), (Addresses.Sources, "Quellen"), formats) with { Citation = Citations.Of(index, reading) },
            Short: $"S{index.Number(article.Id)}",
            Heading: rights == Rights.Full && headline is { } number ? marked.Block(number) : Markup.Text(title),
            Kicker: rights == Rights.Full && kicker is { } above ? marked.Block(above) : null,
            Published: published,
            Inferred: inferred,
            Because: Typographer.Set(Count.AtStart(reading.Time.Because)),
            Reasons: [.. reading.Time.Reasons.Select(reason => new LinkModel(Typographer.Set(reason.Text), Addresses.Link(path, $"{Addresses.Method}#{Rules.Anchor(Rules.Publication, reason.Rule)}"), false, "", Typographer.Set(RuleTitles.Of(Rules.Publication, reason.Rule))))],
            Metadata: reading.Time.Metadata,
            Outlet: facts.Source,
            Author: facts.Author,
            Location: facts.Location,
            Rights: EventWords.Of(rights),
            RightsKey: rights.ToString().ToLowerInvariant(),
            RightsText: Licence(index, article, rights),
            Original: facts.Url,
            Language: facts.Lang,
            Blocks: rights == Rights.Full ? Texts.Blocks(article, number => number == headline || number == kicker, marked.Block, (i, s) => SentenceAnchor.Of(article, i, s)) : [],
            Phrases: rights == Rights.Full ? [] : phrases,
            Originals: rights == Rights.Full && facts.Url is not null ? [.. phrases.Select(phrase => new LinkModel(phrase.Where, phrase.Original, false, "", ""))] : [],
            Events: [.. index.EventsFrom(article.Id).Select(one => models.Line(one, note: string.Join(", ", one.Evidence.Where(e => e.Article == article.Id).Select(e => EventWords.Of(e.Role)).Where(role => role != EventWords.Of(one.Status)).Distinct(StringComparer.Ordinal))))],
            Dates: [.. reading.Timexes.Select(timex => Phrases.Date(reading, timex, path)).OfType<DateModel>()],
            Names: Names(index, reading, path),
            Dropped: dropped,
            DroppedText: DroppedText(article),
            Previous: place == 0 ? null : Neighbour(index, path, index.ByDate[place - 1]),
            Next: place == index.ByDate.Length - 1 ? null : Neighbour(index, path, index.ByDate[place + 1])));
    }

    // In the order of the registers.
    private static IReadOnlyList<LinkModel> Names(SiteIndex index, Reading reading, string page) =>
    [
        .. reading.Links.Where(MarkedText.IsShown).Select(link => link.Entity!).Distinct(StringComparer.Ordinal).Where(id => index.Addresses.Entity(id) is not null)
            .Select(index.Site.Knowledge.Find).OfType<Entity>()
            .OrderBy(entity => GermanOrder.Key(entity.Sort), StringComparer.Ordinal).ThenBy(entity => entity.Id, StringComparer.Ordinal)
            .Select(entity => new LinkModel(Typographer.Set(entity.Sort), Addresses.Link(page, index.Addresses.Entity(entity.Id)!), false, index.Colour(entity), "")),
    ];

    private static int? Find(Article article, BlockKind kind)
    {
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i].Kind == kind && article.Blocks[i].Dropped is null)
            {
                return i;
            }
        }

        return null;
    }

    private static LinkModel Neighbour(SiteIndex index, string page, Reading other) =>
        new(Typographer.Set(other.Article.Title), Addresses.Link(page, index.Addresses.Article(other.Article.Id)), false, "", $"S{index.Number(other.Article.Id)}");

    private static string Licence(SiteIndex index, Article article, Rights rights)
    {
        var (licence, holder) = (article.Facts.Licence ?? index.Site.Config.Licence, article.Facts.RightsHolder ?? index.Site.Config.RightsHolder);
        return Typographer.Set(rights == Rights.Full
            ? string.Join(", ", new[] { holder, licence }.OfType<string>())
            : $"Der Text selbst ist hier nicht wiedergegeben: nur Fakten{(rights == Rights.Excerpt ? ", kurze Zeitangaben und wenige kurze Auszüge" : " und kurze Zeitangaben")}.");
    }

    private static List<DroppedModel> Dropped(Article article, string page) =>
    [
        .. article.Blocks.Select(block => block.Dropped).OfType<Drop>().GroupBy(drop => drop.Rule, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new DroppedModel(RuleTitles.Of(Rules.Cleaning, group.Key), Typographer.Set(group.First().Because), Count.InDigits(group.Count(), "Stelle", "Stellen"), Addresses.Link(page, $"{Addresses.Method}#{Rules.Anchor(Rules.Cleaning, group.Key)}"))),
    ];

    private static string DroppedText(Article article)
    {
        var dropped = article.Blocks.Count(block => block.Dropped is not null);
        return dropped == 0 ? "Die Bereinigung hat nichts aus dem Text genommen."
            : Typographer.Set($"Die Bereinigung hat {Count.Of(dropped, "eine Stelle", "Stellen")} aus dem Text genommen, die nicht zum Artikel {(dropped == 1 ? "gehört" : "gehören")}.");
    }
}
