using System.Collections.Immutable;
using System.Globalization;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Publishing;
using Depesche.Rendering;

namespace Depesche;

/// <summary>`build` and `check`: the same work, with and without the writing.</summary>
internal static class BuildCommand
{
    /// <summary>Builds the site and tells where it is and what is in it.</summary>
    public static int Build(Settings settings, Terminal terminal)
    {
        if (settings.BaseUrl is { } address && !SiteConfigReader.IsBaseUrl(address))
        {
            terminal.Tell(LoadingProblems.BadBaseUrl, settings, address);
            return ExitCode.Usage;
        }

        var bag = settings.NewBag();
        if (!OutputFolder.MayBe(settings.Output, settings.Content, bag))
        {
            terminal.Tell(bag, settings);
            return ExitCode.Usage;
        }

        var (site, files, links) = Make(settings, terminal, bag);
        var failed = bag.HasErrors;
        var written = !failed && Write(settings, terminal, files, bag);
        terminal.Tell(bag, settings);
        if (!written)
        {
            return failed ? ExitCode.Errors : ExitCode.NotWritten;
        }

        if (!settings.Quiet)
        {
            var index = Path.Combine(settings.Output, "index.html");
            terminal.Out.WriteLine($"{settings.Output}: {Counts(site, files, links)}");
            terminal.Out.WriteLine(site.Config.IsPublic
                ? $"For {site.Config.BaseUrl}; look at it with: depesche serve --output {settings.Output}"
                : $"Open {index} in a browser, or: depesche serve --output {settings.Output}");
        }

        return ExitCode.Done;
    }

    /// <summary>Does everything but the writing.</summary>
    public static int Check(Settings settings, Terminal terminal)
    {
        if (settings.BaseUrl is { } address && !SiteConfigReader.IsBaseUrl(address))
        {
            terminal.Tell(LoadingProblems.BadBaseUrl, settings, address);
            return ExitCode.Usage;
        }

        var bag = settings.NewBag();
        var (site, files, links) = Make(settings, terminal, bag);
        terminal.Tell(bag, settings);
        if (bag.HasErrors)
        {
            return ExitCode.Errors;
        }

        if (!settings.Quiet)
        {
            terminal.Out.WriteLine($"{settings.Content}: no errors; {Counts(site, files, links)}");
        }

        return ExitCode.Done;
    }

    /// <summary>The site's own templates: those asked for, or the folder beside the content.</summary>
    public static string? OwnTemplates(Settings settings)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(settings.Content)) ?? "", "templates");
        return settings.Templates ?? (Directory.Exists(beside) ? beside : null);
    }

    private static bool Write(Settings settings, Terminal terminal, ImmutableArray<OutputFile> files, DiagnosticBag bag)
    {
        lock (terminal.Writing)
        {
            return SiteWriter.Write(settings.Output, settings.Content, files, bag, terminal.Stop);
        }
    }

    private static (Site Site, ImmutableArray<OutputFile> Files, int Links) Make(Settings settings, Terminal terminal, DiagnosticBag bag)
    {
        using var progress = new Progress(terminal, settings);
        var builder = new SiteBuilder(bag, progress, terminal.Stop);
        if (settings.Templates is { } own && !Directory.Exists(own))
        {
            bag.Add(CommandProblems.NoFolder, null, own, "give --templates the folder of your own templates");
        }

        var site = builder.Understand(settings.LoadOptions(terminal));
        var templates = TemplateFolder.Read(OwnTemplates(settings), bag);
        var files = builder.Files(site, templates, bag.HasErrors ? [] : InputFiles.Of(settings.Content));
        var links = bag.HasErrors ? 0 : SiteVerifier.Verify(files, site.Config.BaseUrl, bag);
        return (site, files, links);
    }

    private static string Counts(Site site, ImmutableArray<OutputFile> files, int links) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Of(site.Readings.Length, "article")}, {Of(site.Timeline.Events.Length, "event")}, {Of(site.Timeline.Events.Sum(one => one.Evidence.Length), "piece")} of evidence, {Of(files.Count(file => file.IsPage), "page")}, {Of(links, "link")} checked");

    private static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
