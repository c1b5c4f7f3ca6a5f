using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Packing;

/// <summary>Packs the YAML files that a list names, one path a line; beside the list, one <c>FOLDER.packed</c> for each folder that they lie in.</summary>
public static class Program
{
    /// <summary>0 when all files could be read; else 1, and every problem is told in the compiler's form.</summary>
    public static int Main(string[] args)
    {
        var bag = new DiagnosticBag();
        var folders = File.ReadLines(args[0]).Order(StringComparer.Ordinal).GroupBy(path => Path.GetFileName(Path.GetDirectoryName(path))!, StringComparer.Ordinal)
            .Select(folder => (Name: folder.Key, Files: folder.Select(path => Read(path, folder.Key, bag)).OfType<YamlFile>().ToList())).ToList();
        foreach (var problem in bag.Sorted())
        {
            Console.Error.WriteLine(problem);
        }

        if (bag.HasErrors)
        {
            return 1;
        }

        foreach (var (name, files) in folders)
        {
            using var target = File.Create(Path.Combine(Path.GetDirectoryName(args[0])!, name + ".packed"));
            PackedYamlWriter.Write(target, files);
        }

        return 0;
    }

    // Problems show the path; the packed form keeps folder and name, which do not depend on the machine.
    private static YamlFile? Read(string path, string folder, DiagnosticBag bag) =>
        YamlReader.Read(new SourceText(path, File.ReadAllText(path)), YamlLimits.Knowledge, bag) is { } root ? new YamlFile(new SourceText($"{folder}/{Path.GetFileName(path)}", ""), root) : null;
}
