using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Depesche.Tests.Publishing;

/// <summary>Texts that may not be republished are in no file of a public site: no run of more words than the rights allow, whatever the file.</summary>
public sealed partial class RightsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("link", 12)]
    [InlineData("excerpt", 25)]
    public void No_file_holds_more_words_in_a_row_than_the_rights_allow(string rights, int most)
    {
        var (texts, own) = Publish(rights);
        var files = Directory.EnumerateFiles(folder["site"], "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder["site"], path), File.ReadAllText, StringComparer.Ordinal);
        Assert.Contains(files.Values, text => text.Contains("#:~:text=", StringComparison.Ordinal));
        Assert.Equal(rights == "excerpt", files.Values.Any(text => text.Contains("wenige kurze Auszüge", StringComparison.Ordinal)));
        Assert.All((string[])[".html", ".json", ".xml", ".csv", ".ics", ".js"], ending => Assert.Contains(files.Keys, path => path.EndsWith(ending, StringComparison.Ordinal)));
        var runs = Runs(texts, most + 1);
        runs.ExceptWith(Runs(own, most + 1));
        Assert.Equal([], files.Select(file => (file.Key, Leak: Leak(file.Value, runs, most + 1))).Where(found => found.Leak.Length > 0).Take(20));

        // A leak is found in whatever form it has.
        var words = string.Join(' ', Words(texts.First(text => text.Length > 1000 && !text.Contains('<', StringComparison.Ordinal))).Skip(40).Take(most + 1));
        Assert.All((string[])[words, words.Replace(" ", "</b> <b>", StringComparison.Ordinal), words.Replace("e", "&#101;", StringComparison.Ordinal), words.Replace("e", "\\u0065", StringComparison.Ordinal), $"<a title=\"{words}\">", $"<a href=\"{Uri.EscapeDataString(words)}\">", words.Replace("e", "e\u00AD", StringComparison.Ordinal)],
            leak => Assert.NotEqual("", Leak($"<p>Hier steht {leak} und mehr.</p>", runs, most + 1)));
        Assert.Equal("", Leak($"<p>Hier steht {words[..words.LastIndexOf(' ')]} oder mehr.</p>", runs, most + 1));
    }

    // The sample with other rights and invented addresses: what its articles say, without their titles, and what its editors wrote themselves.
    private (List<string> Texts, List<string> Own) Publish(string rights)
    {
        var (texts, own) = (new List<string>(), new List<string>());
        var content = Path.Combine(Repository.Root, "content");
        foreach (var path in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var (name, text) = (Path.GetRelativePath(content, path).Replace('\\', '/'), File.ReadAllText(path));
            if (name.StartsWith("articles/", StringComparison.Ordinal))
            {
                text = text.Replace("rights: full\n", $"rights: {rights}\nurl: https://blatt.example/{Path.GetFileNameWithoutExtension(name)}\n", StringComparison.Ordinal);
                texts.Add(Body(text));
            }
            else
            {
                own.Add(text);
            }

            folder.Write("content/" + name, name == "site.yaml" ? text.Replace("rights: full", "rights: " + rights, StringComparison.Ordinal) + "\noperator: {name: E. Muster, address: Weg 1, email: e@muster.example}\n" : text);
        }

        var run = CommandRun.Of(["build", "--content", folder["content"], "--output", folder["site"], "--base-url", "https://archiv.example/"]);
        Assert.True(run.Code == 0, run.Error);
        return (texts, own);
    }

    private static string Body(string text)
    {
        if (text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return text[text.IndexOf("\n---\n", StringComparison.Ordinal)..];
        }

        var body = text.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        return body < 0 ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : Heading().Replace(text[body..], " | ");
    }

    private static HashSet<string> Runs(List<string> texts, int length) => [.. texts.SelectMany(text => Windows(Plain(text), length))];

    // Read as running text, with the attributes, and as the addresses in it.
    private static string Leak(string text, HashSet<string> runs, int length)
    {
        var letters = Escape().Replace(text, match => ((char)Convert.ToUInt16(match.Value[2..], 16)).ToString());
        return ((string[])[Plain(letters), WebUtility.HtmlDecode(letters), letters.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(letters) : ""])
            .SelectMany(reading => Windows(reading, length)).FirstOrDefault(runs.Contains) ?? "";
    }

    private static string Plain(string text) => WebUtility.HtmlDecode(Tag().Replace(text, " "));

    private static IEnumerable<string> Windows(string text, int length)
    {
        var words = Words(text);
        for (var i = 0; i + length <= words.Count; i++)
        {
            yield return string.Join(' ', words.GetRange(i, length));
        }
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var letters = text.Replace("\u00AD", "", StringComparison.Ordinal).ToLowerInvariant();
        for (var i = 0; i <= letters.Length; i++)
        {
            if (i < letters.Length && char.IsLetterOrDigit(letters[i]))
            {
                word.Append(letters[i]);
            }
            else if (word.Length > 0 && !(i + 1 < letters.Length && letters[i] is '-' or '\u2011' or '.' or '/' or '’' && char.IsLetterOrDigit(letters[i + 1])))
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("<h1.*</h1>", RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\\u[0-9a-fA-F]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
