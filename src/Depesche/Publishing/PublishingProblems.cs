using Depesche.Diagnostics;

namespace Depesche.Publishing;

/// <summary>Everything that can be wrong when the site is written.</summary>
public static class PublishingProblems
{
    /// <summary>A folder that is not ours.</summary>
    public static readonly Problem ForeignFolder = new("DE7001", Severity.Error, "the output folder \"{0}\" is not empty and holds no manifest of ours; choose another, or empty it yourself");

    /// <summary>Output and content lie in each other.</summary>
    public static readonly Problem OutputInContent = new("DE7002", Severity.Error, "the output folder \"{0}\" and the content folder \"{1}\" must not be the same nor lie in each other; choose another with --output");

    /// <summary>The output folder is something else.</summary>
    public static readonly Problem NotAFolder = new("DE7003", Severity.Error, "the output \"{0}\" is {1}; choose a folder with --output");

    /// <summary>The file system said no.</summary>
    public static readonly Problem CannotWrite = new("DE7004", Severity.Error, "the site cannot be written to \"{0}\": {1}; the folder is as it was");

    /// <summary>Two builds at once.</summary>
    public static readonly Problem Locked = new("DE7005", Severity.Error, "another run is writing to \"{0}\"; try again when it is done");

    /// <summary>Two files of the site that some systems cannot tell apart.</summary>
    public static readonly Problem PathCollision = new("DE7006", Severity.Error, "two files of the site would be one on some systems: \"{0}\" and \"{1}\"; give one article another slug");

    /// <summary>A path that no site can have.</summary>
    public static readonly Problem BadPath = new("DE7007", Severity.Error, "\"{0}\" cannot be the path of a file of the site: {1}");

    /// <summary>A file of the user where one of ours must go.</summary>
    public static readonly Problem ForeignFile = new("DE7008", Severity.Error, "\"{0}\" in the output folder is not ours, and the site needs its place; move it away");

    /// <summary>The new site stands, the old one could not be removed.</summary>
    public static readonly Problem LeftBehind = new("DE7009", Severity.Warning, "the site is written, but \"{0}\" could not be removed: {1}");

    /// <summary>A link to nowhere.</summary>
    public static readonly Problem BrokenLink = new("DE7010", Severity.Error, "the link \"{1}\" on the page {0} leads nowhere: {2}");

    /// <summary>One id twice on a page.</summary>
    public static readonly Problem DuplicateId = new("DE7011", Severity.Error, "the id \"{1}\" stands twice on the page {0}");

    /// <summary>No manifest to check by.</summary>
    public static readonly Problem NoManifest = new("DE7012", Severity.Error, "\"{0}\" holds no readable manifest of ours: {1}");

    /// <summary>A file that is not as it was written.</summary>
    public static readonly Problem Changed = new("DE7013", Severity.Error, "{0} was changed: {1}");

    /// <summary>A file that is gone.</summary>
    public static readonly Problem Missing = new("DE7014", Severity.Error, "{0} is missing");

    /// <summary>A file that nothing lists.</summary>
    public static readonly Problem Extra = new("DE7015", Severity.Error, "{0} is not part of the site");

    /// <summary>A size that hosts refuse.</summary>
    public static readonly Problem VeryLarge = new("DE7016", Severity.Warning, "the site has {0} MB; GitHub Pages takes up to 1,000");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } =
    [
        ForeignFolder, OutputInContent, NotAFolder, CannotWrite, Locked, PathCollision, BadPath, ForeignFile, LeftBehind, BrokenLink, DuplicateId, NoManifest, Changed, Missing, Extra, VeryLarge,
    ];
}
