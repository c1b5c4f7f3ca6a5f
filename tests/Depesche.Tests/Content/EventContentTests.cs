using System.Text.RegularExpressions;

namespace Depesche.Tests.Content;

/// <summary>The reviewed events are short, sourced and told apart.</summary>
public sealed partial class EventContentTests
{
    [Fact]
    public void Every_known_event_has_a_source_with_an_address()
    {
        var events = ContentFiles.Events().ToList();
        Assert.InRange(events.Count, 70, int.MaxValue);
        Assert.All(events, entry => Assert.Contains("      url: http", entry, StringComparison.Ordinal));
    }

    [Fact]
    public void No_two_known_events_share_an_id()
    {
        var ids = ContentFiles.Events().Select(entry => entry[..entry.IndexOf('\n', StringComparison.Ordinal)]).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_title_has_at_most_twelve_words_and_a_summary_three_sentences()
    {
        foreach (var entry in ContentFiles.Events())
        {
            Assert.InRange(Title().Match(entry).Groups["title"].Value.Split(' ').Length, 2, 12);
            var summary = Summary().Match(entry).Groups["summary"].Value;
            // A full stop after a digit belongs to a date.
            Assert.InRange(SentenceEnd().Count(summary), 1, 3);
        }
    }

    [Fact]
    public void The_id_of_an_event_starts_with_one_of_its_days_and_what_is_called_off_says_so()
    {
        foreach (var entry in ContentFiles.Events())
        {
            Assert.Contains(entry[..10], Day().Match(entry).Value, StringComparison.Ordinal);
            Assert.Equal(entry.Contains("\n  cancelled_on: ", StringComparison.Ordinal), entry.Contains("\n  status: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_the_articles_are_noted_to_tell_of_is_known()
    {
        var ids = ContentFiles.Events().Select(entry => entry[..entry.IndexOf('\n', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var articles = ContentFiles.Articles().Select(row => Path.GetFileName(row.Data)).ToHashSet(StringComparer.Ordinal);
        var rows = File.ReadLines(Path.Combine(Repository.Tests, "Content", "told-in.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        Assert.All(rows, row => Assert.True(articles.Contains(row[0]) && ids.Contains(row[1]), $"{row[0]} tells of {row[1]}"));
        Assert.Equal(articles.Count, rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [GeneratedRegex(@"^  date: [-0-9/]+$", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Day();

    [GeneratedRegex(@"^  title: '?(?<title>.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^  summary: >-\n(?<summary>(    .*\n)+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Summary();

    [GeneratedRegex(@"[^0-9][.!?]\s", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();
}
