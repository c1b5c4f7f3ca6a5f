using System.Globalization;
using System.Net.Sockets;
using Depesche.Serving;

namespace Depesche;

/// <summary>`serve`: shows a built site until it is interrupted.</summary>
internal static class ServeCommand
{
    /// <summary>Runs until the terminal says stop.</summary>
    public static int Run(Settings settings, int port, string basePath, Terminal terminal)
    {
        if (!Directory.Exists(settings.Output))
        {
            terminal.Tell(CommandProblems.NoFolder, settings, settings.Output, "build the site first, or name its folder with --output");
            return ExitCode.Usage;
        }

        if (basePath is not ['/', ..] || basePath[^1] != '/' || basePath.Contains("//", StringComparison.Ordinal) || !basePath.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '/' or '-' or '.' or '_'))
        {
            terminal.Tell(ServingProblems.BadBasePath, settings, basePath);
            return ExitCode.Usage;
        }

        if (port is < 0 or > 65535)
        {
            terminal.Tell(ServingProblems.PortRefused, settings, port.ToString(CultureInfo.InvariantCulture), "ports are numbers from 0 to 65535");
            return ExitCode.Usage;
        }

        try
        {
            using var server = new PreviewServer(settings.Output, port, basePath);
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{settings.Output} is at http://127.0.0.1:{server.Port}{basePath} on this computer only; Ctrl-C ends it"));
            server.Run(terminal.Stop);
            terminal.Stop.ThrowIfCancellationRequested();
            return ExitCode.Done;
        }
        catch (SocketException problem)
        {
            terminal.Tell(problem.SocketErrorCode == SocketError.AddressAlreadyInUse ? ServingProblems.PortInUse : ServingProblems.PortRefused, settings, port.ToString(CultureInfo.InvariantCulture), problem.Message);
            return ExitCode.Usage;
        }
    }
}
