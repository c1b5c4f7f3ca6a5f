using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>The lines at the head and at the foot of a scraped text that state its dates.</summary>
internal static class PublicationLines
{
    private const int Head = 6;

    private const int Foot = 3;

    private const int LongestBare = 60;

    private const int LongestLead = 400;

    /// <summary>The lines with what they state.</summary>
    public static IReadOnlyDictionary<Block, ImmutableArray<StatedDate>> Find(SourceText source, List<Block> blocks)
    {
        var found = new Dictionary<Block, ImmutableArray<StatedDate>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < blocks.Count; i++)
        {
            if ((i < Head || i >= blocks.Count - Foot) && PublicationLine.Read(source, blocks[i]) is { IsEmpty: false } dates)
            {
                found.Add(blocks[i], dates);
            }
        }

        if (found.Count == 0 && Bare(source, blocks) is { } line)
        {
            found.Add(blocks[line.At], line.Dates);
        }

        // A text of nothing else is read as it stands.
        return found.Count < blocks.Count ? found : new Dictionary<Block, ImmutableArray<StatedDate>>();
    }

    // A day alone above the text says when it appeared; several of them are the headings of a chronicle.
    private static (int At, ImmutableArray<StatedDate> Dates)? Bare(SourceText source, List<Block> blocks)
    {
        var at = -1;
        ImmutableArray<StatedDate> dates = [];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Text.Length <= LongestBare && PublicationLine.Read(source, blocks[i], bare: true) is { IsEmpty: false } read)
            {
                if (at >= 0)
                {
                    return null;
                }

                (at, dates) = (i, read);
            }
        }

        var body = blocks.FindIndex(block => block.Text.Length > LongestBare && TextShape.EndsSentence(block.Text));
        // "27.01.2022", "13. Januar 2022, 17:52" right below the lead, the only line of its kind: in digits or with a time of day it is no heading of a chronicle.
        var lead = body >= 0 && at == body + 1 && at + 1 < blocks.Count && blocks[body].Text.Length <= LongestLead && (HasClock(blocks[at].Text) || !blocks[at].Text.Any(char.IsLetter));
        return at >= 0 && at < Head && dates.Length == 1 && (body < 0 || at < body || lead) ? (at, dates) : null;
    }

    private static bool HasClock(string line) =>
        line.Contains("Uhr", StringComparison.Ordinal) || (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon + 2 < line.Length && char.IsAsciiDigit(line[colon - 1]) && char.IsAsciiDigit(line[colon + 1]));

    /// <summary>The facts with these dates: what an editor or caller states wins; a day takes the place of the month that the first line states.</summary>
    /// <param name="facts">The facts so far.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="hasHeader">Whether the only date so far may be the first line's.</param>
    public static ArticleFacts Add(ArticleFacts facts, IReadOnlyDictionary<Block, ImmutableArray<StatedDate>> lines, bool hasHeader)
    {
        if (lines.Count == 0 || facts.Dates.Any(date => date.Where != "header-line"))
        {
            return facts;
        }

        var added = lines.Values.SelectMany(dates => dates).OrderBy(date => date.Span.Start).ToList();
        if (hasHeader && facts.Dates is [var header])
        {
            // A line that contradicts the header is shown and not believed.
            var modified = added.Where(date => date.Kind == StatedDateKind.Modified && string.CompareOrdinal(date.Text, header.Text) >= 0);
            var precise = added.Find(date => date.Kind == StatedDateKind.Published && date.Text.StartsWith(header.Text, StringComparison.Ordinal));
            return facts with { Dates = [precise ?? header, .. modified] };
        }

        return facts with { Dates = [.. facts.Dates, .. added] };
    }
}
