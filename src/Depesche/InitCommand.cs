using System.Text;

namespace Depesche;

/// <summary>`init`: makes a new site that builds at once.</summary>
internal static class InitCommand
{
    /// <summary>Writes the files into a folder that is empty or not yet there.</summary>
    public static int Run(Settings settings, string folder, Terminal terminal)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            terminal.Tell(CommandProblems.NotEmpty, settings, folder);
            return ExitCode.NotWritten;
        }

        foreach (var (path, text) in NewSite.Files)
        {
            var target = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
        }

        if (!settings.Quiet)
        {
            terminal.Out.WriteLine($"{folder}: a new site with two articles. Next: cd {folder}, then depesche build");
        }

        return ExitCode.Done;
    }
}
