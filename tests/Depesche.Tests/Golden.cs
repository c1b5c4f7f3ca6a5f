namespace Depesche.Tests;

/// <summary>Compares text with a reviewed file; UPDATE_GOLDEN=1 accepts the new text, never under CI.</summary>
internal static class Golden
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(Repository.Tests, "Golden", name);
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected == actual)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var want = expected.Split('\n');
        var have = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(want.Length, have.Length)).First(i => want.ElementAtOrDefault(i) != have.ElementAtOrDefault(i));
        Assert.Fail($"{path}({line + 1},1): golden file differs; set UPDATE_GOLDEN=1 to accept after reading the change\nexpected: {want.ElementAtOrDefault(line)}\nactual:   {have.ElementAtOrDefault(line)}");
    }
}
