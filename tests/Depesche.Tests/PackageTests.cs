using System.Diagnostics;

namespace Depesche.Tests;

/// <summary>The packed tool, installed into an empty folder and run on content elsewhere, as a user would.</summary>
public sealed class PackageTests
{
    [Fact]
    public void The_installed_package_builds_a_site_from_a_folder_elsewhere()
    {
        var packages = Environment.GetEnvironmentVariable("DEPESCHE_PACKAGES");
        Assert.SkipWhen(packages is null, "no packages to install: run dotnet cake --target=Test, which packs them first");
        var work = Directory.CreateTempSubdirectory("depesche-package-").FullName;
        try
        {
            var config = Path.Combine(work, "nuget.config");
            File.WriteAllText(config, $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{packages}\" /></packageSources></configuration>");
            Run("dotnet", work, "tool", "install", "Depesche", "--tool-path", Path.Combine(work, "tool"), "--configfile", config, "--no-cache");
            var content = Directory.CreateDirectory(Path.Combine(work, "elsewhere", "content")).FullName;
            File.WriteAllText(
                Path.Combine(content, "genf.txt"),
                " date 2022-01-19 Zwei Minister wollen in Genf verhandeln\n\nAntony Blinken trifft Sergej Lawrow am Freitag in Genf. Das teilte ein Sprecher mit.\n");
            var tool = Path.Combine(work, "tool", OperatingSystem.IsWindows() ? "depesche.exe" : "depesche");
            Run(tool, work, "build", "--content", content, "--output", Path.Combine(work, "site"));
            var index = File.ReadAllText(Path.Combine(work, "site", "index.html"));
            Assert.Contains("2022-01-21", index, StringComparison.Ordinal);
            Assert.Contains("Lawrow", index, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A test run under CI must not lend its mode of restoring to the command of a user.
        start.Environment.Remove("CI");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}\n{output}\n{error.Result}");
    }
}
