using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text;

namespace Depesche;

/// <summary>The commands: parse, call, exit code.</summary>
public static class Program
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs one command.</summary>
    public static int Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        var signal = ExitCode.Interrupted;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCode.Interrupted));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCode.Terminated));
        using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true };
        using var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        var person = !Console.IsErrorRedirected;
        var code = Run(args, new Terminal(output, error)
        {
            Input = Console.OpenStandardInput,
            Output = Console.OpenStandardOutput,
            Interactive = person,
            Colour = person && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            GitHub = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true",
            Stop = stop.Token,
        });
        return code == ExitCode.Interrupted ? signal : code;

        void Stop(PosixSignalContext context, int answer)
        {
            context.Cancel = true;
            signal = answer;
            stop.Cancel();
        }
    }

    /// <summary>Runs one command with the streams given. Never throws.</summary>
    internal static int Run(string[] args, Terminal terminal)
    {
        try
        {
            if (args is ["--version"])
            {
                terminal.Out.WriteLine(Edition.Version);
                return ExitCode.Done;
            }

            var parsed = Commands(terminal).Parse(args);
            var code = parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
            return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (Exception problem)
        {
            return Failed(problem, terminal);
        }
    }

    private static int Failed(Exception problem, Terminal terminal)
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
            return ExitCode.NotWritten;
        }

        return ExitCode.NotWritten;
    }

    private static RootCommand Commands(Terminal terminal)
    {
        var content = new Option<string>("--content") { Description = "Folder with articles, entities, events and site.yaml", HelpName = "DIR", DefaultValueFactory = _ => "content" };
        var output = new Option<string>("--output", "-o") { Description = "Folder for the site", HelpName = "DIR", DefaultValueFactory = _ => "site" };
        var baseUrl = new Option<string?>("--base-url") { Description = "Public address of the site, such as https://NAME.github.io/REPO/; without it the build is for this computer only", HelpName = "URL" };
        var templates = new Option<string?>("--templates") { Description = "Folder with templates of your own (default: templates beside the content folder)", HelpName = "DIR" };
        var strict = new Option<bool>("--strict") { Description = "Warnings are errors" };
        var json = new Option<bool>("--json") { Description = "Diagnostics as JSON Lines" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Only errors and warnings" };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Also what is only worth knowing" };
        Option[] all = [content, output, baseUrl, templates, strict, json, quiet, verbose];

        var names = new Option<bool>("--canonical-names-only") { Description = "Know only canonical and native names, no listed spellings" };
        var own = new Option<string?>("--content") { Description = "Folder whose entities and events are known too", HelpName = "DIR" };

        return new RootCommand("Turns a folder of German news texts into one linked, dated, evidence-backed HTML timeline.")
        {
            Command("build", "Build the site", [.. all], parsed => BuildCommand.Build(Read(parsed), terminal)),
            Command("check", "Do everything but write the site", [content, baseUrl, templates, strict, json, quiet, verbose], parsed => BuildCommand.Check(Read(parsed), terminal)),
            Command("annotate", "Read articles as JSON Lines, write dates and names found in each", [own, names, strict, json, quiet, verbose], parsed => Annotator.Run(Read(parsed), parsed.GetValue(own), terminal)),
        };

        Settings Read(ParseResult parsed)
        {
            var defaults = new Settings();
            return new Settings
            {
                Content = Has(content) ? parsed.GetValue(content)! : defaults.Content,
                Output = Has(output) ? parsed.GetValue(output)! : defaults.Output,
                BaseUrl = Has(baseUrl) ? parsed.GetValue(baseUrl) : null,
                Templates = Has(templates) ? parsed.GetValue(templates) : null,
                Strict = Has(strict) && parsed.GetValue(strict),
                Json = Has(json) && parsed.GetValue(json),
                Quiet = Has(quiet) && parsed.GetValue(quiet),
                Verbose = Has(verbose) && parsed.GetValue(verbose),
            };

            bool Has(Option option) => parsed.CommandResult.Command.Options.Contains(option);
        }
    }

    private static Command Command(string name, string description, Option[] options, Func<ParseResult, int> action)
    {
        var command = new Command(name, description);
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(action);
        return command;
    }
}
