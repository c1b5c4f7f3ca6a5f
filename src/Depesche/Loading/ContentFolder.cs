using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Finds the files of a content folder: which of them are articles, which are knowledge, and which are neither.</summary>
internal sealed class ContentFolder
{
    // A text in one of these is meant to be read and would be missed in silence.
    private static readonly string[] DocumentEndings = [".doc", ".docx", ".odt", ".rtf", ".pdf", ".text", ".pages", ".epub", ".xml"];

    private static readonly string[] ArticleEndings = [".txt", ".md", ".markdown", ".html", ".htm"];

    private static readonly string[] AtRoot = [SiteSource.ConfigFile, SiteSource.AddressFile];

    private static readonly string[] BackupEndings = ["~", ".bak", ".swp", ".orig", ".tmp"];

    private readonly string root;
    private readonly string shown;
    private readonly DiagnosticBag bag;

    private ContentFolder(LoadOptions options, DiagnosticBag bag)
    {
        this.bag = bag;
        root = Path.GetFullPath(options.ContentFolder);
        shown = Shown(root, options.CurrentFolder);
        Articles = [];
        Knowledge = [];
        Walk();
    }

    /// <summary>The articles by path, ordinal.</summary>
    public ImmutableArray<ContentFile> Articles { get; private set; }

    /// <summary>site.yaml, addresses.yaml and the files of the folders entities, events and pages, by path, ordinal.</summary>
    public ImmutableArray<ContentFile> Knowledge { get; private set; }

    /// <summary>Looks through a folder; null, and told, when it is not there.</summary>
    public static ContentFolder? Open(LoadOptions options, DiagnosticBag bag)
    {
        if (Directory.Exists(options.ContentFolder))
        {
            return new ContentFolder(options, bag);
        }

        bag.Add(File.Exists(options.ContentFolder) ? LoadingProblems.NotAFolder : LoadingProblems.NoFolder, null, options.ContentFolder);
        return null;
    }

    /// <summary>The knowledge files of one folder.</summary>
    public IEnumerable<ContentFile> In(string folder, string ending) =>
        Knowledge.Where(file => file.Relative.StartsWith(folder + "/", StringComparison.Ordinal) && file.Relative.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string Shown(string root, string? current)
    {
        if (current is not null)
        {
            var relative = Path.GetRelativePath(current, root).Replace('\\', '/');
            if (relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative))
            {
                return relative == "." ? "" : relative + "/";
            }
        }

        return Path.GetFileName(Path.TrimEndingDirectorySeparator(root)) + "/";
    }

    private void Walk()
    {
        var articles = new List<ContentFile>();
        var knowledge = new List<ContentFile>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            IEnumerable<string> entries;
            try
            {
                entries = Directory.GetFileSystemEntries(folder);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                bag.Add(LoadingProblems.Unreadable, Of(folder).Display, problem.Message);
                continue;
            }

            foreach (var entry in entries)
            {
                Sort(Of(entry), folders, articles, knowledge);
            }
        }

        Articles = [.. articles.OrderBy(file => file.Relative, StringComparer.Ordinal)];
        Knowledge = [.. knowledge.OrderBy(file => file.Relative, StringComparer.Ordinal)];
    }

    private void Sort(ContentFile file, Stack<string> folders, List<ContentFile> articles, List<ContentFile> knowledge)
    {
        var name = Path.GetFileName(file.FullPath);
        if (name.StartsWith('.') && name.Length > 1)
        {
            return;
        }

        var attributes = new FileInfo(file.FullPath).Attributes;
        if (attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            bag.Add(LoadingProblems.Link, file.Display);
        }
        else if (attributes.HasFlag(FileAttributes.Directory))
        {
            folders.Push(file.FullPath);
        }
        else if (name == "Thumbs.db" || name.StartsWith('#') || BackupEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            bag.Add(LoadingProblems.Backup, file.Display);
        }
        else if (Expected(file.Relative) is { } expected)
        {
            bag.Add(LoadingProblems.WrongName, file.Display, expected);
        }
        else if (DocumentEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            bag.Add(LoadingProblems.ForeignFormat, file.Display);
        }
        else if (IsKnowledge(file.Relative))
        {
            knowledge.Add(file);
        }
        else if (ArticleEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            if (FileKind.IsRegular(file.FullPath))
            {
                articles.Add(file);
            }
            else
            {
                bag.Add(LoadingProblems.NoRegularFile, file.Display);
            }
        }
    }

    // The name that a file would be read by, when only its ending or its case is wrong.
    private static string? Expected(string relative)
    {
        if (!AtRoot.Contains(relative, StringComparer.Ordinal) && AtRoot.Contains(Path.ChangeExtension(relative, ".yaml"), StringComparer.OrdinalIgnoreCase) && Path.GetExtension(relative).ToLowerInvariant() is ".yaml" or ".yml")
        {
            return Path.ChangeExtension(relative, ".yaml").ToLowerInvariant();
        }

        var isKnowledge = relative.StartsWith("entities/", StringComparison.Ordinal) || relative.StartsWith("events/", StringComparison.Ordinal);
        return isKnowledge && relative.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? Path.ChangeExtension(Path.GetFileName(relative), ".yaml") : null;
    }

    private static bool IsKnowledge(string relative) =>
        AtRoot.Contains(relative, StringComparer.Ordinal) || relative.StartsWith("entities/", StringComparison.Ordinal) || relative.StartsWith("events/", StringComparison.Ordinal) || relative.StartsWith("pages/", StringComparison.Ordinal);

    private ContentFile Of(string path)
    {
        var relative = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        return new ContentFile(path, relative, shown + relative);
    }
}
