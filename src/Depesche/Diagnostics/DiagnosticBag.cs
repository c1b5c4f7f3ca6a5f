using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Depesche.Diagnostics;

/// <summary>Collects what is to be told, from any thread; gives it back sorted by file and place, so that the order never depends on threads.</summary>
/// <param name="strict">Warnings count as errors.</param>
public sealed class DiagnosticBag(bool strict = false)
{
    private readonly ConcurrentQueue<Diagnostic> found = new();

    /// <summary>Whether anything found so far forbids publishing.</summary>
    public bool HasErrors => found.Any(one => one.Severity == Severity.Error);

    /// <summary>Whether anything found so far left content out; a warning that strictness made an error does not.</summary>
    public bool HasLosses => found.Any(one => one.Problem.Severity == Severity.Error);

    /// <summary>Adds a problem at a place of a file.</summary>
    public void Add(Problem problem, SourceText source, TextSpan span, params ReadOnlySpan<string> arguments)
    {
        var (line, column) = source.Locate(span.Start);
        Add(problem, source.Path, line, column, arguments);
    }

    /// <summary>Adds a problem at a place of a file and shows the line.</summary>
    public void AddWithExcerpt(Problem problem, SourceText source, int offset, params ReadOnlySpan<string> arguments)
    {
        var (line, column) = source.Locate(offset);
        Add(problem, source.Path, line, column, SourceExcerpt.Of(source, offset), arguments);
    }

    /// <summary>Adds a problem of a whole file, or of none.</summary>
    public void Add(Problem problem, string? path, params ReadOnlySpan<string> arguments) => Add(problem, path, 0, 0, arguments);

    /// <summary>Adds a problem at a line and column, both from 1.</summary>
    public void Add(Problem problem, string? path, int line, int column, params ReadOnlySpan<string> arguments) => Add(problem, path, line, column, null, arguments);

    private void Add(Problem problem, string? path, int line, int column, string? excerpt, ReadOnlySpan<string> arguments)
    {
        var severity = strict && problem.Severity == Severity.Warning ? Severity.Error : problem.Severity;
        found.Enqueue(new Diagnostic(problem, severity, path is null ? null : Printable(path), line, column, Printable(Fill(problem.Wording, arguments))) { Excerpt = excerpt });
    }

    /// <summary>Takes over what another bag collected, as strict as this one is.</summary>
    public void AddAll(DiagnosticBag other)
    {
        foreach (var one in other.found)
        {
            found.Enqueue(strict && one.Severity == Severity.Warning ? one with { Severity = Severity.Error } : one);
        }
    }

    /// <summary>All diagnostics by file, line, column, code and wording, each once.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. found.Distinct().OrderBy(one => one.Path ?? "", StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column)
            .ThenBy(one => one.Problem.Code, StringComparer.Ordinal).ThenBy(one => one.Message, StringComparer.Ordinal),
    ];

    private static string Fill(string wording, ReadOnlySpan<string> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            wording = wording.Replace("{" + i.ToString(CultureInfo.InvariantCulture) + "}", Shorten(arguments[i]), StringComparison.Ordinal);
        }

        return wording;
    }

    private static string Shorten(string text) => text.Length <= 200 ? text : string.Concat(text.AsSpan(0, 197), "...");

    // What a stranger wrote must not steer the terminal: control and direction characters are printed as their code.
    private static string Printable(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !text.Any(IsUnprintable))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var unit in text)
        {
            result.Append(IsUnprintable(unit) ? $"\\u{(int)unit:x4}" : unit.ToString());
        }

        return result.ToString();
    }

    internal static bool IsUnprintable(char unit) =>
        char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
