using System.Collections.Immutable;
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

        // Both or none: what was published is in one of these files only.
        var broken = settings.NewBag();
        var ids = ReadBack(Text(SiteSource.EventIdFile, IdRegistry.Write(site.Timeline, site.EventIds)), site.EventIds, broken);
        var addresses = ReadBack(Text(SiteSource.AddressFile, site.Addresses.Write(MovedPages.Published(index))), site.Addresses.File, broken);
        if (ids is null || addresses is null)
        {
            terminal.Tell(broken, settings);
            return ExitCode.Errors;
        }

        Write(terminal, site.EventIds, ids, "event");
        Write(terminal, site.Addresses.File, addresses, "address");
        return ExitCode.Done;

        SourceText Text(string file, string text) => new(Path.Combine(settings.Content, file), text);
    }

    /// <summary>A registry's new text as a later build reads it; null, and told, when it cannot be read or lacks an entry that stood there.</summary>
    internal static YamlFile? ReadBack(SourceText text, YamlFile? before, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var root = YamlReader.Read(text, YamlLimits.Registry, own);
        var keys = root is YamlNode.Map map ? map.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal) : [];
        var reason = root is not YamlNode.Map ? string.Join("; ", own.Sorted().Select(one => one.Message).DefaultIfEmpty("it is no map"))
            : Entries(before).FirstOrDefault(entry => !keys.Contains(entry.Key)) is { } lost ? $"the entry \"{lost.Key}\" is lost" : null;
        if (reason is null)
        {
            return new YamlFile(text, root!);
        }

        bag.Add(CommandProblems.NotReadBack, text.Path, reason);
        return null;
    }

    private static void Write(Terminal terminal, YamlFile? before, YamlFile now, string what)
    {
        if (before?.Source.Text != now.Source.Text)
        {
            ContentWriter.Write(now.Source.Path, now.Source.Text);
        }

        var (old, count) = (Entries(before).Length, Entries(now).Length);
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{now.Source.Path}: {count} {what}{(count == 1 ? "" : what.EndsWith('s') ? "es" : "s")}, {count - old} new"));
    }

    private static ImmutableArray<YamlEntry> Entries(YamlFile? file) => file?.Root is YamlNode.Map map ? map.Entries : [];
}
