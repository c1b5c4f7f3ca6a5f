using System.Text;

namespace Depesche.Tests;

/// <summary>One run of the tool inside the test's process, and what came of it.</summary>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    public static CommandRun Of(string[] args, string input = "") => Of(args, new MemoryStream(Encoding.UTF8.GetBytes(input)), terminal => terminal);

    public static CommandRun Of(string[] args, Stream input, Func<Terminal, Terminal> change)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var bytes = new MemoryStream();
        var code = Program.Run(args, change(new Terminal(output, error) { Input = () => input, Output = () => bytes }));
        return new CommandRun(code, output + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }
}
