using System.Text.RegularExpressions;
using System.Xml.Linq;

// Every target is a call of the SDK, of the tool itself or of a test program; rules live in the tool.
var target = Argument("target", "Default");
var configuration = Argument("configuration", "Debug");
var artifacts = MakeAbsolute(Directory("./artifacts"));
var results = artifacts.Combine("tests");
var packages = artifacts.Combine("package").Combine("release");
var ci = HasEnvironmentVariable("CI");

FilePath Browser() => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Context.Tools.Resolve(name)).FirstOrDefault(path => path is not null) ?? throw new CakeException("no Chromium found");

string Program(string project) => artifacts.CombineWithFilePath($"bin/{project}/{configuration.ToLowerInvariant()}/{(project == "Depesche" ? "depesche" : project)}.dll").FullPath;

int Dotnet(string arguments, IDictionary<string, string> environment = null) =>
    StartProcess("dotnet", new ProcessSettings { Arguments = arguments, EnvironmentVariables = environment ?? new Dictionary<string, string>() });

void MustDotnet(string arguments, IDictionary<string, string> environment = null)
{
    if (Dotnet(arguments, environment) is var code && code != 0) { throw new CakeException($"dotnet {arguments} ended with {code}"); }
}

var reports = new List<string>();

void RunTests(string project, string report, IDictionary<string, string> environment)
{
    var xml = results.CombineWithFilePath(report + ".xml").FullPath;
    reports.Add(xml);
    Dotnet($"\"{Program(project)}\" -noLogo -noColor -xml \"{xml}\"", environment);
}

(int Passed, int Failed, int Skipped) Count(string xml)
{
    if (!FileExists(xml)) { return (0, 1, 0); }
    var runs = XDocument.Load(xml).Descendants("assembly").ToList();
    int Sum(string name) => runs.Sum(run => (int?)run.Attribute(name) ?? 0);
    return runs.Count == 0 ? (0, 1, 0) : (Sum("passed"), Sum("failed") + Sum("errors"), Sum("skipped"));
}

Task("Build").Description("Builds the tool and all tests; warnings are errors.")
    .Does(() => MustDotnet($"build Depesche.slnx -c {configuration} -v q"));

Task("Format").Description("Fails when a file is not formatted as .editorconfig says.")
    .Does(() => MustDotnet("format Depesche.slnx --verify-no-changes"));

Task("Pack").Description("Makes the dotnet tool packages in artifacts/package/release.")
    .Does(() =>
    {
        CleanDirectory(packages);
        MustDotnet($"pack src/Depesche -c Release -v q {(ci ? "-p:ContinuousIntegrationBuild=true" : "")}");
    });

Task("Chromium").Description("Installs Chromium for the browser tests, only under CI or as root in a container with apt.")
    .WithCriteria(() => IsRunningOnLinux() && new[] { "chromium", "chromium-browser", "google-chrome" }.All(name => Context.Tools.Resolve(name) is null))
    .WithCriteria(() => ci || (Environment.UserName == "root" && (FileExists("/.dockerenv") || FileExists("/run/.containerenv"))))
    .WithCriteria(() => FileExists("/usr/bin/apt-get"))
    .ContinueOnError()
    .Does(() =>
    {
        var (program, prefix) = Environment.UserName == "root" ? ("apt-get", "") : ("sudo", "-n apt-get ");
        StartProcess(program, prefix + "update -qq");
        StartProcess(program, prefix + "install -y -qq chromium");
    });

Task("Node").Description("Installs the checkers of tests/web with npm, as their lock file says: for Check, Lighthouse, Filter, and under CI.")
    .WithCriteria(() => ci || target is "Check" or "Lighthouse" or "Filter" or "Node")
    .WithCriteria(() => Context.Tools.Resolve("npm") is not null || Context.Tools.Resolve("npm.cmd") is not null)
    .ContinueOnError()
    .Does(() =>
    {
        var npm = Context.Tools.Resolve("npm.cmd") ?? Context.Tools.Resolve("npm");
        if (StartProcess(npm, new ProcessSettings { Arguments = "ci --no-audit --no-fund --ignore-scripts --loglevel=error", WorkingDirectory = "tests/web" }) != 0) { throw new CakeException("npm could not install the checkers"); }
    });

Task("Check").Description("Checks the built sites with the Nu checker, html-validate, stylelint, linkinator and readers of dates, calendars and bibliographies.")
    .IsDependentOn("Build").IsDependentOn("Node")
    .Does(() => MustDotnet($"\"{Program("Depesche.Tests")}\" -noLogo -noColor -namespace Depesche.Tests.Web", new Dictionary<string, string> { ["DEPESCHE_WEB"] = "1" }));

Task("Lighthouse").Description("Prints what Lighthouse gives the start page, a month, an article and a person of the sample; needs Chromium.")
    .IsDependentOn("Site").IsDependentOn("Node").IsDependentOn("Chromium")
    .Does(() =>
    {
        if (StartProcess("node", $"tests/web/lighthouse.js site \"{Browser()}\"") != 0) { throw new CakeException("a score is below 99 for speed or 100 for the rest"); }
    });

Task("Filter").Description("Prints how long a start page of 2,300 events takes to filter; needs Chromium.")
    .IsDependentOn("Build").IsDependentOn("Node").IsDependentOn("Chromium")
    .Does(() =>
    {
        MustDotnet($"\"{Program("Depesche.BrowserTests")}\" -noLogo -noColor -class Depesche.BrowserTests.BusyDrawingsTests");
        if (StartProcess("node", $"tests/web/filter.js \"{artifacts.CombineWithFilePath("browser-busy-2300/index.html")}\" \"{Browser()}\"") != 0) { throw new CakeException("a filter takes longer than 300 ms"); }
    });

Task("Test").Description("Builds, packs, and runs every test: units in both globalisation modes, the installed package, the browser; under CI also what Check does.")
    .IsDependentOn("Build").IsDependentOn("Pack").IsDependentOn("Chromium").IsDependentOn("Node")
    .Does(() =>
    {
        CleanDirectory(results);
        RunTests("Depesche.Tests", "units", new Dictionary<string, string> { ["DEPESCHE_PACKAGES"] = packages.FullPath, ["DEPESCHE_WEB"] = ci ? "1" : "0" });
        RunTests("Depesche.Tests", "units-with-icu", new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" });
        RunTests("Depesche.BrowserTests", "browser", new Dictionary<string, string>());

        var sums = reports.Select(Count).ToList();
        foreach (var reason in reports.Where(xml => FileExists(xml)).SelectMany(xml => XDocument.Load(xml).Descendants("test"))
            .Where(test => (string)test.Attribute("result") == "Skip").GroupBy(test => (string)test.Element("reason") ?? "no reason given"))
        {
            Information("skipped {0}: {1}", reason.Count(), reason.Key);
        }

        var failed = sums.Sum(one => one.Failed);
        System.IO.File.WriteAllText(results.CombineWithFilePath("summary.txt").FullPath, $"{sums.Sum(one => one.Skipped)} skipped\n{sums.Sum(one => one.Passed)} passed, {failed} failed\n");
        if (failed > 0) { throw new CakeException($"{failed} tests failed"); }
    });

Task("Site").Description("Builds the sample site from content/ into site/.")
    .IsDependentOn("Build")
    .Does(() => MustDotnet($"\"{Program("Depesche")}\" build"));

Task("Pictures").Description("Takes the pictures of the README from the built sample; needs Chromium.")
    .IsDependentOn("Site").IsDependentOn("Chromium")
    .Does(() =>
    {
        var chromium = Browser();
        void Take(string picture, string page, int width, int height, string more = "") => StartProcess(chromium,
            $"--headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 {more} --window-size={width},{height} --screenshot=\"{MakeAbsolute(File($"docs/pictures/{picture}.png"))}\" \"file://{MakeAbsolute(File($"site/{page}"))}\"");
        EnsureDirectoryExists("docs/pictures");
        Take("timeline", "index.html", 1180, 1560);
        Take("evidence", "monate/2022-02.html", 1180, 1000, "--blink-settings=preferredColorScheme=0");
        Take("article", "artikel/normandie-paris.html", 1180, 900);
    });

Task("Bench").Description("Runs the benchmarks; results in artifacts/bench.")
    .Does(() => MustDotnet($"run --project tests/Depesche.Benchmarks -c Release -- --filter {Argument("filter", "*")} --join --artifacts \"{artifacts.Combine("bench").FullPath}\""));

Task("Evaluate").Description("Scores the tool with the evaluation data of ../shared, where it is there: dates, names, events.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        var shared = MakeAbsolute(Directory("../shared"));
        if (!DirectoryExists(shared.Combine("eval")))
        {
            Information("No ../shared/eval: nothing to score.");
            return;
        }

        CleanDirectory(artifacts.Combine("eval"));
        StartProcess("bash", $"tests/evaluate.sh \"{Program("Depesche")}\" \"{shared}\" \"{artifacts.Combine("eval")}\"");
    });

Task("Default").Description("Test and Site.").IsDependentOn("Test").IsDependentOn("Site");

RunTarget(target);
