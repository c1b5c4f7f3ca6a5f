using Depesche.Diagnostics;

namespace Depesche;

/// <summary>`templates`: lists the shipped templates, or copies one to start from.</summary>
internal static class TemplatesCommand
{
    /// <summary>Prints the names.</summary>
    public static int List(Terminal terminal)
    {
        foreach (var name in Names())
        {
            terminal.Out.WriteLine(name);
        }

        return ExitCode.Done;
    }

    /// <summary>Writes one into the site's own templates, never over a file.</summary>
    public static int Copy(Settings settings, string name, Terminal terminal)
    {
        var names = Names();
        if (!names.Contains(name, StringComparer.Ordinal))
        {
            terminal.Tell(CommandProblems.NoTemplate, settings, name, NearestName.Hint(name, names));
            return ExitCode.Usage;
        }

        var target = Path.Combine(settings.Templates ?? "templates", name);
        if (File.Exists(target))
        {
            terminal.Tell(CommandProblems.Exists, settings, target);
            return ExitCode.NotWritten;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(TemplateFolder.Shipped, name), target);
        terminal.Out.WriteLine(target);
        return ExitCode.Done;
    }

    private static List<string> Names() => Directory.Exists(TemplateFolder.Shipped)
        ? [.. Directory.EnumerateFiles(TemplateFolder.Shipped, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(TemplateFolder.Shipped, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];
}
