using System.Globalization;
using Depesche.Publishing;

namespace Depesche;

/// <summary>`verify`: is a published folder still as it was written?</summary>
internal static class VerifyCommand
{
    /// <summary>Names every file that is not.</summary>
    public static int Run(Settings settings, string folder, Terminal terminal)
    {
        if (!Directory.Exists(folder))
        {
            terminal.Tell(CommandProblems.NoFolder, settings, folder, "name the folder of a built site");
            return ExitCode.Usage;
        }

        var bag = settings.NewBag();
        var count = FolderVerifier.Verify(folder, bag);
        terminal.Tell(bag, settings);
        if (bag.HasErrors)
        {
            return ExitCode.Errors;
        }

        if (!settings.Quiet)
        {
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}: {count} files are as they were written"));
        }

        return ExitCode.Done;
    }
}
