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
        using var finished = new ManualResetEventSlim();
        var signal = ExitCode.Interrupted;
        using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true };
        using var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        var person = !Console.IsErrorRedirected;
        var terminal = new Terminal(output, error)
        {
            Input = Console.OpenStandardInput,
            Output = Console.OpenStandardOutput,
            Interactive = person,
            Colour = person && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            GitHub = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true",
            Stop = stop.Token,
        };
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCode.Interrupted));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCode.Terminated));
        var code = Run(args, terminal);
        finished.Set();
        return code == ExitCode.Interrupted ? signal : code;

        void Stop(PosixSignalContext context, int answer)
        {
            context.Cancel = true;
            signal = answer;
            stop.Cancel();

            // Some steps look up only when they are done. Nothing of theirs is on the disk, so they need not be waited for.
            if (!finished.Wait(500))
            {
                lock (terminal.Writing)
                {
                    Environment.Exit(answer);
                }
            }
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
            return Failure.Tell(problem, terminal);
        }
    }

    private static RootCommand Commands(Terminal terminal)
    {
        var content = new Option<string>("--content") { Description = "Folder with articles, entities, events and site.yaml", HelpName = "DIR", DefaultValueFactory = _ => "content" };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the site", HelpName = "DIR", DefaultValueFactory = _ => "site" };
        var baseUrl = new Option<string?>("--base-url") { Description = "Public address of the site, such as https://NAME.github.io/REPO/; without it the build is for this computer", HelpName = "URL" };
        var templates = new Option<string?>("--templates") { Description = "Folder of your own templates (default: templates beside the content folder)", HelpName = "DIR" };
        var strict = new Option<bool>("--strict") { Description = "Warnings are errors" };
        var json = new Option<bool>("--json") { Description = "Diagnostics as JSON Lines" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Only errors and warnings" };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Also what is only worth knowing" };
        var own = new Option<string?>("--content") { Description = "Folder whose own entities and events are known too", HelpName = "DIR" };
        var names = new Option<bool>("--canonical-names-only") { Description = "Know only canonical and native names, to measure the spelling key" };
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1", HelpName = "N", DefaultValueFactory = _ => 8080 };
        var basePath = new Option<string>("--base-path") { Description = "Show the site below a path, as GitHub Pages does", HelpName = "/REPO/", DefaultValueFactory = _ => "/" };
        var copy = new Option<string?>("--copy") { Description = "Write this template into --templates (default: templates), to start from", HelpName = "NAME" };
        var render = new Option<string?>("--render") { Description = "Write what this template makes of --model to standard output; text need not be escaped", HelpName = "FILE" };
        var model = new Option<string?>("--model") { Description = "The model of --render in JSON (default: an empty one)", HelpName = "FILE" };
        var list = new Option<bool>("--list") { Description = "Name all templates (so does no option)" };
        var accept = new Option<bool>("--accept-ids") { Description = "Write the ids of events and the addresses of pages into the registries that keep them, instead of the list" };
        var file = new Argument<string>("FILE") { Description = "An article of the content folder" };
        var newFolder = new Argument<string>("DIR") { Description = "A folder that is empty or not there yet" };
        var published = new Argument<string>("DIR") { Description = "The folder of a built site", DefaultValueFactory = _ => "site" };

        return new RootCommand("Turns a folder of German news texts into one linked, dated, evidence-backed HTML timeline.\n\nStart with: depesche init my-archive, cd my-archive, depesche build.")
        {
            Command("build", "Build the site, all or nothing", [content, output, baseUrl, templates, strict, json, quiet, verbose], parsed => BuildCommand.Build(Read(parsed), terminal)),
            Command("check", "Do everything but write the site", [content, baseUrl, templates, strict, json, quiet, verbose], parsed => BuildCommand.Check(Read(parsed), terminal)),
            Command("explain", "Say how each date, name and event of one article came about, and what overrides it", [file, content, strict, json, verbose], parsed => ExplainCommand.Run(Read(parsed), parsed.GetRequiredValue(file), terminal)),
            Command("review", "List what an editor should look at: the least certain decisions first, then the names that nobody entered yet; each with the YAML that settles it; --json prints JSON Lines", [accept, content, strict, json, verbose], parsed => parsed.GetValue(accept) ? AcceptCommand.Run(Read(parsed), terminal) : ReviewCommand.Run(Read(parsed), terminal)),
            Command("annotate", "Read articles as JSON Lines, write the dates and names found in each", [own, names, strict, json, verbose], parsed => Annotator.Run(Read(parsed), parsed.GetValue(own), parsed.GetValue(names), terminal)),
            Command("serve", "Show a built site on this computer", [output, port, basePath], parsed => ServeCommand.Run(Read(parsed), parsed.GetValue(port), parsed.GetValue(basePath)!, terminal)),
            Command("verify", "Check a published folder against its manifest", [published, json, quiet], parsed => VerifyCommand.Run(Read(parsed), parsed.GetValue(published)!, terminal)),
            Command("init", "Make a new site", [newFolder, quiet], parsed => InitCommand.Run(Read(parsed), parsed.GetRequiredValue(newFolder), terminal)),
            Command("templates", "List the templates, copy one to start from, or try one", [list, copy, render, model, templates], parsed =>
                parsed.GetValue(copy) is { } name ? TemplatesCommand.Copy(Read(parsed), name, terminal)
                : parsed.GetValue(render) is { } template ? TemplatesCommand.Render(Read(parsed), template, parsed.GetValue(model), terminal)
                : TemplatesCommand.List(terminal)),
        };

        Settings Read(ParseResult parsed)
        {
            return new Settings
            {
                Content = Value(content) ?? "content",
                Output = Value(output) ?? "site",
                BaseUrl = Value(baseUrl),
                Templates = Value(templates),
                Strict = Value(strict),
                Json = Value(json),
                Quiet = Value(quiet),
                Verbose = Value(verbose),
            };

            T? Value<T>(Option<T> option) => parsed.CommandResult.Command.Options.Contains(option) ? parsed.GetValue(option) : default;
        }
    }

    private static Command Command(string name, string description, Symbol[] symbols, Func<ParseResult, int> action)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Option option)
            {
                command.Options.Add(option);
            }
            else
            {
                command.Arguments.Add((Argument)symbol);
            }
        }

        command.SetAction(action);
        return command;
    }
}
