using Depesche.Diagnostics;

namespace Depesche;

/// <summary>Where a command reads and writes: the console of a run, or memory in a test.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Diagnostics and progress.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error)
{
    /// <summary>Opens standard input as bytes.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>Opens standard output as bytes.</summary>
    public Func<Stream> Output { get; init; } = () => Stream.Null;

    /// <summary>Whether a person watches standard error: progress is shown.</summary>
    public bool Interactive { get; init; }

    /// <summary>Whether diagnostics are coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether GitHub reads standard error.</summary>
    public bool GitHub { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>Stops the run when the user or the system asks for it.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Held while a site is written: an interrupted run may end at any other moment, but not then.</summary>
    public Lock Writing { get; } = new();

    /// <summary>
    /// Prints what was found, sorted, as the settings ask. A warning that stands word for word at several places is told once, with
    /// their number, unless all is asked for: an archive of thousands of articles would say hundreds of times what one entry settles.
    /// </summary>
    public void Tell(DiagnosticBag bag, Settings settings)
    {
        foreach (var one in settings.Verbose || settings.Json ? bag.Sorted() : Folded(bag.Sorted()))
        {
            if (one.Severity == Severity.Info && !settings.Verbose)
            {
                continue;
            }

            Error.WriteLine(settings.Json ? DiagnosticForms.Json(one) : GitHub ? DiagnosticForms.GitHub(one) : Colour ? DiagnosticForms.Coloured(one) : one.ToString());
        }
    }

    private static IEnumerable<Diagnostic> Folded(IReadOnlyList<Diagnostic> all)
    {
        var places = all.Where(one => one.Severity == Severity.Warning).CountBy(one => (one.Problem.Code, one.Message)).ToDictionary();
        foreach (var one in all)
        {
            if (one.Severity != Severity.Warning)
            {
                yield return one;
            }
            else if (places.Remove((one.Problem.Code, one.Message), out var count))
            {
                yield return count == 1 ? one : one with { Message = $"{one.Message} (and at {count - 1} more {(count == 2 ? "place" : "places")}: --verbose)" };
            }
        }
    }

    /// <summary>Prints one diagnostic that belongs to no bag.</summary>
    public void Tell(Problem problem, Settings settings, params ReadOnlySpan<string> arguments)
    {
        var bag = new DiagnosticBag();
        bag.Add(problem, null, arguments);
        Tell(bag, settings);
    }
}
