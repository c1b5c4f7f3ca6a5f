using Depesche.Diagnostics;

namespace Depesche.Rendering;

/// <summary>Everything that can be wrong with templates and pages.</summary>
public static class RenderingProblems
{
    /// <summary>A template that does not parse.</summary>
    public static readonly Problem Syntax = new("DE6001", Severity.Error, "{0}");

    /// <summary>A name that nothing has.</summary>
    public static readonly Problem UnknownName = new("DE6002", Severity.Error, "unknown name \"{0}\"{1}");

    /// <summary>A template that is not there.</summary>
    public static readonly Problem UnknownTemplate = new("DE6003", Severity.Error, "there is no template \"{0}\"{1}");

    /// <summary>Text that was not escaped.</summary>
    public static readonly Problem Unescaped = new("DE6004", Severity.Error, "text is written without html.escape: {0}");

    /// <summary>A value of the wrong type.</summary>
    public static readonly Problem WrongValue = new("DE6005", Severity.Error, "{0}");

    /// <summary>A bound that was passed.</summary>
    public static readonly Problem TooMuch = new("DE6006", Severity.Error, "the template passes the limit of {0}");

    /// <summary>A member that a model or an object of the engine does not have.</summary>
    public static readonly Problem UnknownMember = new("DE6007", Severity.Error, "{0} has no member \"{1}\"{2}");

    /// <summary>An editor's page with the name of a page that the tool makes.</summary>
    public static readonly Problem ReservedName = new("DE6020", Severity.Error, "the page \"{0}\" is made by the tool; give the file another name");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [Syntax, UnknownName, UnknownTemplate, Unescaped, WrongValue, TooMuch, UnknownMember, ReservedName];
}
