namespace Depesche;

/// <summary>What is said when an exception reached the entry point: an interruption, a broken machine, or a bug of ours. Never a stack trace.</summary>
internal static class Failure
{
    /// <summary>Tells it as far as that is still possible, and gives the exit code.</summary>
    public static int Tell(Exception problem, Terminal terminal)
    {
        var cause = problem is AggregateException many ? many.Flatten().InnerExceptions[0] : problem;
        if (cause is OperationCanceledException && terminal.Stop.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }

        try
        {
            if (cause is IOException or UnauthorizedAccessException)
            {
                terminal.Tell(CommandProblems.Failed, new Settings(), cause.Message);
            }
            else
            {
                terminal.Tell(CommandProblems.Unexpected, new Settings(), cause.GetType().Name, cause.Message);
            }
        }
        catch (IOException)
        {
            // Standard error is closed or full: the exit code must do.
            return ExitCode.NotWritten;
        }

        return ExitCode.NotWritten;
    }
}
