using System.Collections.Immutable;
using System.Text;
using Depesche.Diagnostics;
using Depesche.Publishing;
using Depesche.Rendering.Templates;

namespace Depesche;

/// <summary>The templates and assets of a site: those shipped with the tool, replaced file by file by the site's own.</summary>
/// <param name="Files">The templates by name.</param>
/// <param name="Assets">Style sheets, scripts and pictures by path in the site.</param>
internal sealed record TemplateFolder(ImmutableArray<TemplateFile> Files, ImmutableArray<OutputFile> Assets)
{
    /// <summary>Name of the stylesheet; always there.</summary>
    public const string Style = "assets/style.css";

    /// <summary>Where the shipped ones lie.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>Reads the shipped templates and the site's own.</summary>
    /// <param name="own">Folder of the site's own; null when it has none.</param>
    /// <param name="bag">Where problems go.</param>
    public static TemplateFolder Read(string? own, DiagnosticBag bag)
    {
        var found = new SortedDictionary<string, (string Path, string Shown)>(StringComparer.Ordinal);
        Find(Shipped, "templates", found, bag);
        if (own is not null)
        {
            Find(own, own.Replace('\\', '/').TrimEnd('/'), found, bag);
        }

        var files = ImmutableArray.CreateBuilder<TemplateFile>();
        var assets = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var (name, (path, shown)) in found)
        {
            if (name.StartsWith("assets/", StringComparison.Ordinal))
            {
                assets.Add(new OutputFile(name, File.ReadAllBytes(path)));
                continue;
            }

            try
            {
                files.Add(new TemplateFile(name, shown, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF')));
            }
            catch (DecoderFallbackException)
            {
                bag.Add(CommandProblems.TemplateNotUtf8, shown);
            }
        }

        return new TemplateFolder(files.ToImmutable(), assets.ToImmutable());
    }

    private static void Find(string folder, string shown, SortedDictionary<string, (string Path, string Shown)> found, DiagnosticBag bag)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            if (name.Split('/').Any(part => part.StartsWith('.')) || name.EndsWith('~') || name.EndsWith(".md", StringComparison.Ordinal))
            {
                continue;
            }

            if (file.LinkTarget is not null)
            {
                bag.Add(CommandProblems.TemplateIsLink, $"{shown}/{name}");
                continue;
            }

            found[name] = (file.FullName, $"{shown}/{name}");
        }
    }
}
