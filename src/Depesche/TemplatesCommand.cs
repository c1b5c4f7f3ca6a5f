using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Depesche.Diagnostics;
using Depesche.Rendering.Templates;

namespace Depesche;

/// <summary>`templates`: lists the shipped templates, copies one to start from, or renders one with a model.</summary>
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

    /// <summary>Writes what any template makes of a model in JSON. Text need not be escaped, unknown names are null, the first mistake ends it.</summary>
    public static int Render(Settings settings, string file, string? modelFile, Terminal terminal)
    {
        var bag = new DiagnosticBag();
        JsonModel model;
        List<TemplateFile> files;
        try
        {
            files = Reached(settings, file, bag);
            model = JsonModel.Parse(modelFile is null ? "{}" : File.ReadAllText(modelFile));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            terminal.Tell(CommandProblems.Unreadable, settings, problem is JsonException ? modelFile! : file, problem.Message);
            return ExitCode.Usage;
        }

        var output = new ArrayBufferWriter<byte>();
        var engine = TemplateEngine.Load(files, bag, TemplateMode.Plain);
        if (!bag.HasErrors)
        {
            engine.Render(files[0].Name, model, output, bag);
        }

        foreach (var one in bag.Sorted())
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Path}({one.Line},{one.Column}) : error : {one.Message}"));
        }

        if (bag.HasErrors)
        {
            return ExitCode.Errors;
        }

        using var result = terminal.Output();
        result.Write(output.WrittenSpan);
        return ExitCode.Done;
    }

    // The template and all that it may include: files beside it, below the folder of the site's own or shipped, whose names stand in it.
    private static List<TemplateFile> Reached(Settings settings, string file, DiagnosticBag bag)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var own = settings.Templates ?? (Directory.Exists("templates") ? "templates" : null);
        var known = TemplateFolder.Read(own, bag).Files.ToDictionary(one => one.Name, StringComparer.Ordinal);
        var reached = new List<TemplateFile> { new(Path.GetFileName(file), file, File.ReadAllText(file)) };
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var name in Quoted(reached[i].Text).Where(name => reached.TrueForAll(one => one.Name != name)))
            {
                var beside = Path.Combine(folder, name);
                if (name.Length is > 0 and < 200 && !name.AsSpan().ContainsAny("\0\\:") && File.Exists(beside))
                {
                    reached.Add(new TemplateFile(name, beside, File.ReadAllText(beside)));
                }
                else if (known.TryGetValue(name, out var one))
                {
                    reached.Add(one);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<string> Quoted(string text) =>
        text.Split('\'').Concat(text.Split('"')).Where(part => part.Length is > 0 and < 200 && part.All(unit => unit is >= ' ' and not ('{' or '}' or '<' or '>'))).Distinct();

    private static List<string> Names() => Directory.Exists(TemplateFolder.Shipped)
        ? [.. Directory.EnumerateFiles(TemplateFolder.Shipped, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(TemplateFolder.Shipped, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];
}
