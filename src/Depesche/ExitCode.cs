namespace Depesche;

/// <summary>What a command answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Errors in the content; nothing was published.</summary>
    public const int Errors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>It could not be written; nothing is half-written.</summary>
    public const int NotWritten = 3;

    /// <summary>SIGINT, by the shell's convention.</summary>
    public const int Interrupted = 130;

    /// <summary>SIGTERM, by the shell's convention.</summary>
    public const int Terminated = 143;
}
