namespace Depesche;

/// <summary>The commands: parse, call, exit code.</summary>
public static class Program
{
    /// <summary>Runs one command.</summary>
    public static int Main(string[] args)
    {
        Console.WriteLine(args.Length);
        return 0;
    }
}
