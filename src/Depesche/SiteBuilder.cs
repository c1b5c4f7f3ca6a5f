using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Publishing;
using Depesche.Publishing.Exports;
using Depesche.Rendering;
using Depesche.Rendering.Search;
using Depesche.Rendering.Templates;

namespace Depesche;

/// <summary>The whole data flow: from a content folder to the files of a site. Each arrow takes immutable values and returns new ones; only problems are collected on the side.</summary>
/// <param name="bag">Where problems go.</param>
/// <param name="progress">Told what is being done.</param>
/// <param name="stop">Stops between two articles or pages.</param>
internal sealed class SiteBuilder(DiagnosticBag bag, Progress progress, CancellationToken stop)
{
    /// <summary>Reads a content folder and understands every article of it.</summary>
    public Site Understand(LoadOptions options)
    {
        var source = SiteLoader.Load(options, bag);
        // Two articles with one id are an error of the loader; the other articles are still read, so that all problems are told at once.
        ImmutableArray<Article> articles = [.. source.Articles.DistinctBy(article => article.Id, StringComparer.Ordinal)];
        var knowledge = KnowledgeBase.Load(source.Entities, bag);
        var knownEvents = KnownEventReader.Read(source.Events, bag);
        KnownEventChecks.Run(knownEvents, knowledge, bag);

        var drafts = Each("recognising", articles, article => Draft.Of(Cleaner.Clean(article, bag), knowledge));
        var times = ArticleDater.Date([.. drafts.Select(draft => draft.Clues)], knownEvents, bag);
        var readings = Each("resolving", [.. drafts.Zip(times)], pair => pair.First.Read(pair.Second, knowledge, bag));
        // What an article with an error would have told is missing, not lost: its registered ids and addresses are no news.
        var whole = !bag.HasLosses;
        var timeline = EventRelater.Relate(readings, knowledge, knownEvents, source.Config, whole ? source.EventIds : null, bag);

        var ordered = readings.OrderBy(reading => reading.Article.Id, StringComparer.Ordinal);
        return new Site(source.Config, knowledge, [.. ordered], timeline, knownEvents, source.Pages)
        {
            Addresses = AddressRegistry.Read(source.Addresses, bag),
            EventIds = source.EventIds,
            IsWhole = whole,
            Version = Edition.Version,
            Commit = Edition.Commit,
        };
    }

    /// <summary>Every file of the site but the manifest; not worth writing when the bag has errors.</summary>
    public ImmutableArray<OutputFile> Files(Site site, TemplateFolder templates, ImmutableArray<FileHash> inputs)
    {
        var engine = TemplateEngine.Load(templates.Files, bag);
        var rules = StyleSpacing.Squeeze(Encoding.UTF8.GetString(templates.Assets.Single(file => file.Path == TemplateFolder.Style).Bytes.Span));
        var style = HashedName.Of(new OutputFile(TemplateFolder.Style, Encoding.UTF8.GetBytes(rules)));
        var index = SiteIndex.Of(site with { StyleSheet = new StyleSheet(style.Path, rules), Inputs = [.. inputs.Select(file => (file.Path, file.Sha256))] });
        var (assets, scripts) = SearchFiles.Add(templates.Assets, SearchIndex.Of(index));
        var pages = Pages.Of(index, scripts, bag);
        if (bag.HasErrors)
        {
            return [];
        }

        var rendered = Render(engine, pages);
        var data = new DataSite(index);
        ImmutableArray<OutputFile> files = [.. rendered, style, .. assets.Where(file => file.Path != TemplateFolder.Style), .. DataFiles.Of(data)];
        return [.. files, BuildRow.File(data, inputs, files)];
    }

    private ImmutableArray<OutputFile> Render(TemplateEngine engine, ImmutableArray<Page> pages)
    {
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new ArrayBufferWriter<byte>(64 * 1024));
        return Each("rendering", pages, page =>
        {
            var buffer = buffers.Value!;
            buffer.ResetWrittenCount();
            engine.Render(page.Template, page.Model, buffer, bag);
            return new OutputFile(page.Path, buffer.WrittenSpan.ToArray());
        });
    }

    private ImmutableArray<TTo> Each<TFrom, TTo>(string doing, ImmutableArray<TFrom> items, Func<TFrom, TTo> step)
    {
        var results = new TTo[items.Length];
        progress.Begin(doing, items.Length);
        Parallel.For(0, items.Length, new ParallelOptions { CancellationToken = stop }, index =>
        {
            results[index] = step(items[index]);
            progress.Advance();
        });
        return [.. results];
    }
}
