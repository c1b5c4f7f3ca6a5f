using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Benchmarks;

/// <summary>Making ready what the tool knows, which every start pays for: at most 30 ms.</summary>
[MemoryDiagnoser]
public class KnowledgeBenchmarks
{
    private readonly ImmutableArray<YamlFile> own = [Own()];

    /// <summary>The packed people, places and organisations, their forms and their index.</summary>
    [Benchmark]
    public int Packed() => KnowledgeBase.Load([], new DiagnosticBag()).Entities.Length;

    /// <summary>The same with a thousand entries of a site.</summary>
    [Benchmark]
    public int WithOwnEntries() => KnowledgeBase.Load(own, new DiagnosticBag()).Entities.Length;

    /// <summary>The packed events.</summary>
    [Benchmark]
    public int Events() => KnownEventReader.Read([], new DiagnosticBag()).Length;

    private static YamlFile Own()
    {
        var entries = Enumerable.Range(0, 1_000).Select(number => $"- id: per:quendel{number}\n  type: person\n  name: Xaver Quendel{(char)('a' + (number / 26 % 26))}{(char)('a' + (number % 26))}berg{number / 676}\n  country: DE\n");
        var source = new SourceText("own.yaml", string.Concat(entries));
        return new YamlFile(source, YamlReader.Read(source, YamlLimits.Knowledge, new DiagnosticBag())!);
    }
}
