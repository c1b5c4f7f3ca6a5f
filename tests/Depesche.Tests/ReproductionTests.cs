using System.Diagnostics;

namespace Depesche.Tests;

/// <summary>The sample comes out byte for byte the same in another folder, language and time zone, and with one processor.</summary>
/// <remarks>The language counts in the run with the cultures of the system; both tools inherit that mode.</remarks>
public sealed class ReproductionTests
{
    [Fact]
    public async Task Neither_folder_nor_language_nor_time_zone_nor_processors_change_a_byte()
    {
        using var folder = new TemporaryFolder();
        var content = Path.Combine(Repository.Root, "content");
        Copy(content, folder["anderswo/inhalt"]);
        await Run(folder, content, "here", []);
        await Run(folder, folder["anderswo/inhalt"], "anderswo/there", new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["DOTNET_PROCESSOR_COUNT"] = "1" });
        var (here, there) = (folder.Tree("here"), folder.Tree("anderswo/there"));
        Assert.True(here.Count > 300, $"{here.Count} files");
        Assert.Equal(here.Keys, there.Keys);
        Assert.DoesNotContain(here.Keys, path => here[path] != there[path]);
    }

    private static async Task Run(TemporaryFolder folder, string content, string output, Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "depesche.dll"), "build", "--content", content, "--output", folder[output], "--quiet"]) { RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder.Path };
        start.Environment["XDG_CACHE_HOME"] = folder["cache-" + Path.GetFileName(output)];
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, error);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
