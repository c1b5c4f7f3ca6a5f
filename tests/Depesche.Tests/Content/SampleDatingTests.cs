using System.Globalization;
using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Content;

/// <summary>The sample articles, seen from the day they were written for: what each time expression means was noted by hand (true-dates.tsv).</summary>
public sealed class SampleDatingTests
{
    private static readonly Dictionary<string, Reading> Readings =
        Table("written-for.tsv").Select(row => (File: row[0], Reading: Read(row[0], row[1]))).ToDictionary(row => row.File, row => row.Reading, StringComparer.Ordinal);

    [Fact]
    public void Nine_of_ten_time_expressions_mean_the_day_that_a_careful_reader_takes_them_for()
    {
        var rows = Table("true-dates.tsv").ToList();
        var missed = rows.Select(Miss).OfType<string>().ToList();
        Assert.True(missed.Count * 10 <= rows.Count, $"{missed.Count} of {rows.Count}\n" + string.Join('\n', missed));
    }

    private static string? Miss(string[] row)
    {
        var found = Find(Readings[row[0]], row[1], int.Parse(row[2], CultureInfo.InvariantCulture));
        return found?.Days == Range(row[3]) ? null : $"{row[0]}: {row[1]} is {row[3]}, not {found?.Edtf ?? "nothing"}";
    }

    private static Reading Read(string file, string day)
    {
        var bag = new DiagnosticBag();
        var article = Cleaner.Clean(SiteLoader.FromText(file, Body(ContentFiles.Read("articles/" + file)), null, day), bag);
        var timexes = TimexTagger.Tag(article);
        var time = ArticleDater.Date([new DatingClues(article, timexes, [])], [], bag)[0];
        return new Reading(article, time, TimexResolver.Resolve(article, timexes, time, bag), []);
    }

    /// <summary>The text between front matter or header line and the list of sources, without the marks of HTML.</summary>
    private static string Body(string text)
    {
        var start = text.IndexOf("<article>", StringComparison.Ordinal);
        start = start >= 0 ? start : text.IndexOf(text.StartsWith("---", StringComparison.Ordinal) ? "---\n\n" : "\n\n", StringComparison.Ordinal) + 4;
        var body = text[start..text.LastIndexOf("Quellen", StringComparison.Ordinal)];
        return string.Join('>', body.Split('<').Select(part => part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..])).Replace(">", "\n\n", StringComparison.Ordinal);
    }

    /// <summary>The expression that covers or lies in the n-th occurrence of a phrase in the body.</summary>
    private static ResolvedTimex? Find(Reading reading, string phrase, int occurrence)
    {
        for (var block = 0; block < reading.Article.Blocks.Length; block++)
        {
            var text = reading.Article.Blocks[block].Text;
            for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                if (IsWhole(text, at, at + phrase.Length) && --occurrence == 0)
                {
                    return reading.Timexes.FirstOrDefault(found => found.Timex.Span.Block == block && found.Timex.Span.Start < at + phrase.Length && at < found.Timex.Span.End);
                }
            }
        }

        return null;
    }

    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));

    private static IEnumerable<string[]> Table(string name) =>
        File.ReadLines(Path.Combine(Repository.Tests, "Content", name)).Skip(1).Select(line => line.Split('\t'));

    private static DateRange Range(string edtf)
    {
        var ends = edtf.Split('/');
        return ends.Length == 2 ? new(Day(ends[0]), Day(ends[1]))
            : edtf.Length == 7 ? new(Day(edtf + "-01"), Day(edtf + "-01").AddMonths(1).AddDays(-1))
            : DateRange.Day(Day(edtf));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
