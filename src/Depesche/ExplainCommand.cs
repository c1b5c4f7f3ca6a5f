using Depesche.Chronicle;
using Depesche.Diagnostics;
using Depesche.Publishing.Reports;
using Depesche.Rendering;

namespace Depesche;

/// <summary>`explain`: how each date, name and event of one article came about.</summary>
internal static class ExplainCommand
{
    /// <summary>Prints the report; problems of the content are told beside it.</summary>
    public static int Run(Settings settings, string file, Terminal terminal)
    {
        var bag = settings.NewBag();
        var progress = new Progress(terminal, settings);
        var site = new SiteBuilder(bag, progress, terminal.Stop).Understand(settings.LoadOptions(terminal));
        progress.Dispose();
        var reading = Find(site, settings.Content, file);
        if (reading is null && !bag.HasErrors)
        {
            bag.Add(CommandProblems.NoArticle, null, file, settings.Content, NearestName.Hint(file, site.Readings.Select(one => one.Article.File)));
            terminal.Tell(bag, settings);
            return ExitCode.Usage;
        }

        terminal.Tell(bag, settings);
        if (reading is not null)
        {
            terminal.Out.Write(Explanation.Of(site, reading));
        }

        return bag.HasErrors ? ExitCode.Errors : ExitCode.Done;
    }

    // A path as the shell completes it, a path below the content folder, or an id.
    private static Reading? Find(Site site, string content, string file)
    {
        var full = Path.GetFullPath(file);
        return site.Readings.FirstOrDefault(one => Path.GetFullPath(Path.Combine(content, one.Article.File)) == full)
            ?? site.Readings.FirstOrDefault(one => one.Article.File == file || one.Article.Id == file);
    }
}
