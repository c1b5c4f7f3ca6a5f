namespace Depesche.Diagnostics;

/// <summary>Something to tell the author of the content, printed in the form editors and CI jump to.</summary>
/// <param name="Problem">What kind of diagnostic it is.</param>
/// <param name="Severity">The problem's severity, or an error under --strict.</param>
/// <param name="Path">The file as messages print it; null when there is none.</param>
/// <param name="Line">From 1; 0 when there is no file.</param>
/// <param name="Column">From 1, in UTF-16 units; 0 when there is no file.</param>
/// <param name="Message">The sentence.</param>
public sealed record Diagnostic(Problem Problem, Severity Severity, string? Path, int Line, int Column, string Message)
{
    /// <summary>The source line with a caret, printed below the message; null when there is none to show.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The compiler's form: <c>file(line,column): error DE1001: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        var place = Path is null ? "" : Line > 0 ? $"{Path}({Line},{Column}): " : $"{Path}: ";
        return $"{place}{severity} {Problem.Code}: {Message}" + (Excerpt is null ? "" : "\n" + Excerpt);
    }
}
