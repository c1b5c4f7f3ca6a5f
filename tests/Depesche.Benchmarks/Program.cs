using BenchmarkDotNet.Running;

namespace Depesche.Benchmarks;

/// <summary>Runs the benchmarks of all stages: <c>-- --filter '*'</c>.</summary>
public static class Program
{
    public static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
