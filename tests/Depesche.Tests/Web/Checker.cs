using System.Diagnostics;

namespace Depesche.Tests.Web;

/// <summary>The checkers of <c>tests/web</c>, which others made. Slow, and not everyone has Node and Java: the target Check installs them and says that they shall run.</summary>
internal static class Checker
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "web");

    /// <summary>Runs a program of the Node packages; the test is skipped where it was not asked for or cannot run.</summary>
    public static (int Code, string Output) Node(string script, params string[] arguments) => Run("node", [Path.Combine("node_modules", script), .. arguments]);

    /// <summary>Runs a script of the folder itself.</summary>
    public static (int Code, string Output) Script(string script, params string[] arguments) => Run("node", [script, .. arguments]);

    /// <summary>Runs the Nu HTML Checker.</summary>
    public static (int Code, string Output) Vnu(params string[] arguments) => Run("java", ["-jar", Path.Combine("node_modules", "vnu-jar", "build", "dist", "vnu.jar"), .. arguments]);

    private static (int Code, string Output) Run(string program, IEnumerable<string> arguments)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("DEPESCHE_WEB") == "1", "checkers of HTML, CSS and links take a minute: run dotnet cake --target=Check");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules")), "no Node packages in tests/web: install Node.js 20.19 or newer and run dotnet cake --target=Check");
        Assert.SkipUnless(IsThere(program), program == "java" ? "no Java found: install Java 17 or newer (Debian and Ubuntu: apt-get install default-jre-headless)" : "no Node.js found: install version 20.19 or newer");
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
