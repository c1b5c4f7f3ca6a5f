using System.Collections.Immutable;
using System.Globalization;
using Depesche.Diagnostics;

namespace Depesche.Publishing;

/// <summary>Writes a site all or nothing: whatever happens, the output folder is the old site or the new one, whole.</summary>
/// <remarks>
/// The new site grows beside the old one as <c>.NAME.new-PID</c>; files in the old folder that its manifest does not list are the user's and get a second name there;
/// then the two folders change places in one step. A lock file beside them keeps two runs apart.
/// </remarks>
public static class SiteWriter
{
    private const long LargeMegabytes = 500;

    /// <summary>Writes the files and the manifest. False, and told, when it could not be done; the output folder is then as it was.</summary>
    /// <param name="output">The output folder.</param>
    /// <param name="content">The content folder, which it must not touch; null when there is none.</param>
    /// <param name="files">All files of the site but the manifest.</param>
    /// <param name="bag">Where problems go.</param>
    /// <param name="stop">Asks to leave everything as it was.</param>
    public static bool Write(string output, string? content, ImmutableArray<OutputFile> files, DiagnosticBag bag, CancellationToken stop = default) =>
        Write(new Disk(), output, content, files, bag, stop);

    internal static bool Write(Disk disk, string output, string? content, ImmutableArray<OutputFile> files, DiagnosticBag bag, CancellationToken stop)
    {
        if (!OutputPath.Check(files, bag) || !OutputFolder.MayBe(output, content, bag))
        {
            return false;
        }

        var folder = new OutputFolder(output);
        try
        {
            disk.CreateFolder(folder.Parent);
            using var held = OutputLock.TryTake(folder.LockFile);
            if (held is null)
            {
                bag.Add(PublishingProblems.Locked, null, output);
                return false;
            }

            folder.Recover(disk);
            if (folder.Old(bag) is not { } old || !new SiteStage(disk, folder, old, stop).Publish(files, bag))
            {
                return false;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Add(PublishingProblems.CannotWrite, null, output, problem.Message);
            return false;
        }

        if (files.Sum(file => (long)file.Bytes.Length) / 1_000_000 is >= LargeMegabytes and var size)
        {
            bag.Add(PublishingProblems.VeryLarge, null, size.ToString(CultureInfo.InvariantCulture));
        }

        return true;
    }
}
