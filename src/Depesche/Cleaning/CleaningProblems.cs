using Depesche.Diagnostics;

namespace Depesche.Cleaning;

/// <summary>Everything that can be wrong when text is taken out of the page.</summary>
public static class CleaningProblems
{
    /// <summary>Nothing is left of an article.</summary>
    public static readonly Problem NothingLeft = new("DE2001", Severity.Error, "no text is left after cleaning; use \"keep\" in the front matter to say what belongs to the article");

    /// <summary>An editor's passage that is not in the text.</summary>
    public static readonly Problem PassageNotFound = new("DE2002", Severity.Warning, "the passage \"{0}\" of \"{1}\" is not in the text");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [NothingLeft, PassageNotFound];
}
