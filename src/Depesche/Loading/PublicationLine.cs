using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>A line of the text that says when it was published or changed and nothing else: "Stand: 21.01.2022, 14:05 Uhr".</summary>
/// <remarks>A line with a single word that is no part of such a statement is a sentence, and stays one.</remarks>
internal static class PublicationLine
{
    private const int Longest = 120;

    private static readonly string[] Months = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];

    private static readonly FrozenSet<string> MonthNames = Set(
        "januar jänner februar feber märz april mai juni juli august september oktober november dezember jan jän feb febr mär apr jun jul aug sep sept okt nov dez");

    private static readonly FrozenSet<string> PublishedWords = Set("veröffentlicht erschienen erstveröffentlichung publiziert erstellt datum veröffentlichung veröffentlichungsdatum erscheinungsdatum");

    // Beside a date the time that reading takes may stand.
    private static readonly FrozenSet<string> ReadingWords = Set("lesezeit lesedauer min minuten minute");

    private static readonly FrozenSet<string> ModifiedWords = Set("stand aktualisiert aktualisierung aktualisierungsdatum update geändert abgerufen");

    private static readonly FrozenSet<string> Others = Set(
        "am um uhr h vom den der zuletzt letzte letztes und mez mesz cet montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so");

    /// <summary>What the line states, in order; empty when it is no such line.</summary>
    /// <param name="source">The text.</param>
    /// <param name="block">The line.</param>
    /// <param name="bare">Whether a day without a word such as "Stand" is enough.</param>
    public static ImmutableArray<StatedDate> Read(SourceText source, Block block, bool bare = false)
    {
        var found = ImmutableArray.CreateBuilder<StatedDate>();
        if (block.Text.Length > Longest)
        {
            return [];
        }

        StatedDateKind? kind = bare ? StatedDateKind.Published : null;
        var text = block.Text;
        for (var at = 0; at < text.Length;)
        {
            if (Day(text, at) is { } day)
            {
                if (kind is not { } said)
                {
                    return [];
                }

                found.Add(new StatedDate(said, day.Iso, "header-line", source, block.Map.ToSource(at, day.End)));
                (kind, at) = (null, day.End);
            }
            else if (Clock(text, at) is > 0 and var clock)
            {
                at = found.Count > 0 ? clock : text.Length + 1;
            }
            else if (found.Count > 0 && Reading(text, at) is > 0 and var read)
            {
                at = read;
            }
            else if (char.IsLetter(text[at]))
            {
                var end = at;
                while (end < text.Length && char.IsLetter(text[end]))
                {
                    end++;
                }

                var word = text[at..end].ToLowerInvariant();
                var says = PublishedWords.Contains(word) ? StatedDateKind.Published : ModifiedWords.Contains(word) ? StatedDateKind.Modified : (StatedDateKind?)null;
                if (bare && says is not null)
                {
                    return [];
                }

                kind = says ?? kind;
                at = says is not null || ReadingWords.Contains(word) && found.Count > 0 || (Others.Contains(word) && (!bare || word is not ("am" or "der" or "vom")) && (kind is not null || found.Count > 0 || word is "zuletzt" or "letzte" or "letztes")) ? end : text.Length + 1;
            }
            else
            {
                at = text[at] is ' ' or ':' or ',' or '.' or '|' or '-' or '–' or '(' or ')' or '/' or '·' or '•' or ';' ? at + 1 : text.Length + 1;
            }

            if (at > text.Length)
            {
                return [];
            }
        }

        return kind is null ? found.ToImmutable() : [];
    }

    /// <summary>The day that a text begins with, as ISO 8601; null when it begins with none.</summary>
    public static string? Iso(string text) => Day(text, 0)?.Iso;

    // "3 Minuten"; gives where the number ends.
    private static int Reading(string text, int at) =>
        Number(text, at) is { Length: <= 3 } number && text.AsSpan(number.End).TrimStart().StartsWith("Min", StringComparison.Ordinal) ? number.End : 0;

    // "21.01.2022", "21. Januar 2022", "2022-01-21"; only days that the calendar has.
    private static (string Iso, int End)? Day(string text, int at)
    {
        if (Number(text, at) is not { } first)
        {
            return null;
        }

        if (first.Length == 4)
        {
            return At(text, first.End, '-') && Number(text, first.End + 1) is { Length: 2 } middle && At(text, middle.End, '-') && Number(text, middle.End + 1) is { Length: 2 } last
                ? Valid(first.Value, middle.Value, last.Value, last.End) : null;
        }

        if (first.Length > 2 || !At(text, first.End, '.'))
        {
            return null;
        }

        var next = Skip(text, first.End + 1);
        if (Number(text, next) is { Length: <= 2 } month)
        {
            return At(text, month.End, '.') && Number(text, Skip(text, month.End + 1)) is { Length: 4 } year ? Valid(year.Value, month.Value, first.Value, year.End) : null;
        }

        var end = next;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var name = text[next..end].ToLowerInvariant();
        var number = MonthNames.Contains(name) ? Array.FindIndex(Months, start => name.StartsWith(start, StringComparison.Ordinal) || (start == "jan" && name.StartsWith("jän", StringComparison.Ordinal))) + 1 : 0;
        end = At(text, end, '.') ? end + 1 : end;
        return number > 0 && Number(text, Skip(text, end)) is { Length: 4 } written ? Valid(written.Value, number, first.Value, written.End) : null;
    }

    // "14:05", "14.05"; gives where it ends.
    private static int Clock(string text, int at)
    {
        if (Number(text, at) is not { Length: <= 2, Value: <= 24 } hour)
        {
            return 0;
        }

        if (text.Length > hour.End && text[hour.End] is ':' or '.' && Number(text, hour.End + 1) is { Length: 2, Value: < 60 } minute)
        {
            return At(text, minute.End, ':') && Number(text, minute.End + 1) is { Length: 2, Value: < 60 } second ? second.End : minute.End;
        }

        return text.AsSpan(hour.End).StartsWith(" Uhr", StringComparison.Ordinal) ? hour.End : 0;
    }

    private static (string Iso, int End)? Valid(int year, int month, int day, int end) =>
        year is >= 1900 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), end) : null;

    private static (int Value, int Length, int End)? Number(string text, int at)
    {
        var end = at;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 5)
        {
            value = (10 * value) + text[end] - '0';
            end++;
        }

        return end > at ? (value, end - at, end) : null;
    }

    private static bool At(string text, int at, char sign) => at < text.Length && text[at] == sign;

    private static int Skip(string text, int at) => At(text, at, ' ') ? at + 1 : at;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
