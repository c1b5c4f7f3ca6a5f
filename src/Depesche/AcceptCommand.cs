using System.Globalization;
using Depesche.Chronicle;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Publishing;
using Depesche.Rendering;

namespace Depesche;

/// <summary>`review --accept-ids`: writes the ids of events and the addresses of pages into the registries that keep them. Nothing else writes into the content folder.</summary>
internal static class AcceptCommand
{
    /// <summary>Brings both registries up to date, unless the content has errors.</summary>
    public static int Run(Settings settings, Terminal terminal)
    {
        var bag = settings.NewBag();
        var progress = new Progress(terminal, settings);
        var site = new SiteBuilder(bag, progress, terminal.Stop).Understand(settings.LoadOptions(terminal));
        progress.Dispose();
        var index = SiteIndex.Of(site);
        if (!bag.HasErrors)
        {
            Pages.Of(index, [], bag);
        }

        terminal.Tell(bag, settings);
        if (bag.HasErrors)
        {
            return ExitCode.Errors;
        }

        // Both or none: the one registry would name pages and events that the other does not know.
        var ids = IdRegistry.Write(site.Timeline, site.EventIds);
        var addresses = site.Addresses.Write(MovedPages.Published(index));
        Write(settings, terminal, SiteSource.EventIdFile, site.EventIds, ids, "event");
        Write(settings, terminal, SiteSource.AddressFile, site.Addresses.File, addresses, "address");
        return ExitCode.Done;
    }

    private static void Write(Settings settings, Terminal terminal, string file, YamlFile? before, string text, string what)
    {
        var path = Path.Combine(settings.Content, file);
        if (before?.Source.Text != text)
        {
            ContentWriter.Write(path, text);
        }

        var (old, now) = (Count(before), Count(new YamlFile(new SourceText(path, text), YamlReader.Read(new SourceText(path, text), YamlLimits.Knowledge, new DiagnosticBag())!)));
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {now} {what}{(now == 1 ? "" : what.EndsWith('s') ? "es" : "s")}, {now - old} new"));
    }

    private static int Count(YamlFile? file) => file?.Root is YamlNode.Map map ? map.Entries.Length : 0;
}
