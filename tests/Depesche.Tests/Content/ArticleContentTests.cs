using System.Globalization;
using System.Text.RegularExpressions;

namespace Depesche.Tests.Content;

/// <summary>The sample articles are our own words, name their sources and agree with the calendar.</summary>
public sealed partial class ArticleContentTests
{
    private const int Run = 8;

    private static readonly string[] Weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

    private static readonly string[] Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    public static TheoryData<string> Articles() => ContentFiles.Articles();

    public static TheoryData<string> Texts() => ContentFiles.Texts();

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_run_of_eight_words_is_taken_from_the_evaluation_articles(string file)
    {
        var foreign = Directory.EnumerateFiles(Repository.Shared("articles")).SelectMany(article => Runs(File.ReadAllText(article))).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(foreign);
        Assert.DoesNotContain(Runs(ContentFiles.Read(file)), foreign.Contains);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_weekday_beside_a_date_is_the_weekday_of_that_date(string file)
    {
        foreach (Match match in WeekdayAndDate().Matches(Blanks().Replace(ContentFiles.Read(file), " ")))
        {
            var month = match.Groups["month"].Value.Replace("Jänner", "Januar", StringComparison.Ordinal);
            var number = Array.IndexOf(Months, month) + 1;
            // A date without its year lies in the winter that the archive is about.
            var year = match.Groups["year"].Success ? Number(match, "year") : number == 12 ? 2021 : 2022;
            var date = new DateOnly(year, number, Number(match, "day"));
            Assert.True(Weekdays[(int)date.DayOfWeek] == match.Groups["weekday"].Value, $"{file}: {match.Value}");
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_names_at_least_one_source_and_says_that_it_is_a_digest(string file)
    {
        var text = ContentFiles.Read(file);
        var sources = text.LastIndexOf("Quellen", StringComparison.Ordinal);
        Assert.True(sources > 0, $"{file} has no sources");
        Assert.Contains("https://", text[sources..], StringComparison.Ordinal);
        Assert.Contains("für dieses Archiv geschrieben", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_day_that_an_article_states_is_the_day_it_was_written_for(string file)
    {
        var days = File.ReadLines(Path.Combine(Repository.Tests, "Content", "written-for.tsv")).Skip(1).Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        Assert.True(days.TryGetValue(Path.GetFileName(file), out var day), $"{file} is missing in written-for.tsv");
        Assert.True(DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), day);
        if (Stated().Match(ContentFiles.Read(file)) is { Success: true } stated)
        {
            Assert.StartsWith(stated.Groups["date"].Value, day, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = ContentFiles.Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(start => string.Join(' ', words[start..(start + Run)]));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<weekday>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)[a-z]*,? (de[mnr] )?(?<day>[0-9]{1,2})\. (?<month>Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)( (?<year>[0-9]{4}))?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WeekdayAndDate();

    [GeneratedRegex(@"^(published: | date )(?<date>[0-9-]+)|published_time"" content=""(?<date>[0-9-]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Stated();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
