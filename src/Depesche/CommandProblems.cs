using Depesche.Diagnostics;

namespace Depesche;

/// <summary>Everything that can be wrong with a call of the tool.</summary>
public static class CommandProblems
{
    /// <summary>A bug of ours, or a broken machine.</summary>
    public static readonly Problem Unexpected = new("DE9001", Severity.Error, "this should not have happened ({0}: {1}); please report it with the command and, if you can, the content");

    /// <summary>The file system or the terminal said no.</summary>
    public static readonly Problem Failed = new("DE9002", Severity.Error, "{0}");

    /// <summary>A template that is no text.</summary>
    public static readonly Problem TemplateNotUtf8 = new("DE9003", Severity.Error, "the template is not valid UTF-8; save it as UTF-8");

    /// <summary>A template that leads elsewhere.</summary>
    public static readonly Problem TemplateIsLink = new("DE9004", Severity.Error, "the template is a symbolic link; put the file itself there");

    /// <summary>A folder that is not there.</summary>
    public static readonly Problem NoFolder = new("DE9005", Severity.Error, "there is no folder \"{0}\"; {1}");

    /// <summary>A file that is no article.</summary>
    public static readonly Problem NoArticle = new("DE9006", Severity.Error, "\"{0}\" is no article of the content folder \"{1}\"{2}");

    /// <summary>A folder that is in use.</summary>
    public static readonly Problem NotEmpty = new("DE9007", Severity.Error, "the folder \"{0}\" is not empty; choose a new one");

    /// <summary>A line of the stream that is no article.</summary>
    public static readonly Problem BadLine = new("DE9008", Severity.Error, "line {0}: {1}");

    /// <summary>A template that is not shipped.</summary>
    public static readonly Problem NoTemplate = new("DE9009", Severity.Error, "there is no template \"{0}\"{1}; `depesche templates --list` names all");

    /// <summary>A file that is there already.</summary>
    public static readonly Problem Exists = new("DE9010", Severity.Error, "\"{0}\" exists already and is left as it is");

    /// <summary>A template or model that cannot be read.</summary>
    public static readonly Problem Unreadable = new("DE9011", Severity.Error, "\"{0}\" cannot be read: {1}");

    /// <summary>A registry that the next build could not read.</summary>
    public static readonly Problem NotReadBack = new("DE9012", Severity.Error, "what would be written here cannot be read back ({0}), and no registry was changed; please report it with the file");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [Unexpected, Failed, TemplateNotUtf8, TemplateIsLink, NoFolder, NoArticle, NotEmpty, BadLine, NoTemplate, Exists, Unreadable, NotReadBack];
}
