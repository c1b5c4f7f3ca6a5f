using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Tests.Chronicle;

/// <summary>
/// Makes a reading of marked-up sentences, one a line, an empty line between paragraphs:
/// <c>[Moskau|loc:moskau|c:ru]</c> is a name with its actor, <c>[russische|c:ru|adj]</c> and <c>[US|c:us|part]</c> name their kind,
/// <c>{am Freitag|2022-01-21}</c> is a date phrase with its value; two values with <c>..</c> between are a range that lasted, no value a length of time in hours, <c>{vor einem Jahr|2021-01-21|ago}</c> a length back from the day of writing, <c>{am Freitag|2022-01-21|weekday}</c> a weekday that nothing but the tense has placed, <c>{Heiligabend|2021-12-24|holiday}</c> a holiday. A line that starts with <c>#</c> is a caption.
/// </summary>
internal static class ReadingScript
{
    private static readonly string[] Prepositions = ["am", "im", "vom", "Vom", "Am", "Im", "in", "In", "zum", "gegen", "bis", "seit", "Seit", "noch", "ebenfalls", "an"];

    public static Reading Read(string id, string published, string script)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var (timexes, links) = (ImmutableArray.CreateBuilder<ResolvedTimex>(), ImmutableArray.CreateBuilder<Link>());
        var paragraph = 0;
        foreach (var part in script.ReplaceLineEndings("\n").Trim().Split("\n\n"))
        {
            var caption = part.StartsWith('#');
            var text = new StringBuilder();
            var sentences = ImmutableArray.CreateBuilder<Sentence>();
            foreach (var line in part.TrimStart('#', ' ').Split('\n'))
            {
                text.Append(text.Length == 0 ? "" : " ");
                var start = text.Length;
                Mark(line, blocks.Count, text, timexes, links);
                sentences.Add(new Sentence(sentences.Count + 1, new TextSpan(start, text.Length)));
            }

            blocks.Add(new Block(caption ? BlockKind.Caption : BlockKind.Paragraph, text.ToString(), OffsetMap.Straight(0, text.Length)) { Sentences = sentences.ToImmutable(), Paragraph = caption ? 0 : ++paragraph });
        }

        var article = new Article(id, id + ".txt", new SourceText(id + ".txt", ""), id, blocks.ToImmutable(), ArticleFacts.None);
        var days = Days(published);
        return new Reading(article, new DocumentTime(days.First, days.Last, DocumentTimeSource.Metadata, []) { Edtf = published }, timexes.ToImmutable(), links.ToImmutable());
    }

    private static void Mark(string line, int block, StringBuilder text, ImmutableArray<ResolvedTimex>.Builder timexes, ImmutableArray<Link>.Builder links)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('[' or '{'))
            {
                text.Append(line[i]);
                continue;
            }

            var end = line.IndexOf(line[i] == '[' ? ']' : '}', i);
            var fields = line[(i + 1)..end].Split('|');
            var start = text.Length;
            text.Append(fields[0]);
            if (line[i] == '[')
            {
                links.Add(LinkOf(fields, new BlockSpan(block, start, text.Length)));
            }
            else
            {
                timexes.Add(TimexOf(fields, block, start, text.Length));
            }

            i = end;
        }
    }

    private static Link LinkOf(string[] fields, BlockSpan span)
    {
        var entity = Cast.Roster.Find(fields[1]) ?? throw new InvalidOperationException("nobody is called " + fields[1]);
        var how = fields.Length > 2 ? fields[2] : "";
        var kind = how switch { "adj" => MentionKind.Adjective, "part" => MentionKind.Part, "role" => MentionKind.Role, "native" => MentionKind.Demonym, "" => MentionKind.Name, _ => MentionKind.Metonym };
        return new Link(span, kind, entity.Type, entity.Id, entity.Name, "script", 1, "im Beispiel so angegeben") { Actor = kind == MentionKind.Metonym ? how : null };
    }

    private static ResolvedTimex TimexOf(string[] fields, int block, int start, int end)
    {
        var words = fields[0].Split(' ').TakeWhile(word => Prepositions.Contains(word)).Sum(word => word.Length + 1);
        if (fields[1].Length == 0)
        {
            return new ResolvedTimex(new Timex(new BlockSpan(block, start + words, end), TimexType.Duration, "script", new PartialDate { Kind = PartialKind.Duration, Unit = DateUnit.Hour, Amount = 1 }, Tense.None), "PT1H", null, null, DatePrecision.Day, "im Beispiel so angegeben");
        }

        var lasted = fields[1].Contains("..", StringComparison.Ordinal);
        var edtf = fields[1].Replace("..", "/", StringComparison.Ordinal);
        var days = Days(edtf);
        var written = fields[0].Any(char.IsAsciiDigit);
        var says = written && days.IsDay ? new PartialDate { Kind = PartialKind.Calendar, Day = days.First.Day, Month = days.First.Month } : fields is [_, _, "holiday"] ? new PartialDate { Kind = PartialKind.Holiday } : fields is [_, _, "weekday"] ? new PartialDate { Kind = PartialKind.Weekday, Weekday = days.First.DayOfWeek } : fields.Length > 2 ? new PartialDate { Kind = PartialKind.Duration, Unit = DateUnit.Year, Amount = 1, Shift = -1 } : default;
        var precision = lasted ? DatePrecision.Span : days.IsDay ? DatePrecision.Day : edtf.Length == 7 ? DatePrecision.Month : edtf.Length == 4 ? DatePrecision.Year : DatePrecision.Week;
        var timex = new Timex(new BlockSpan(block, start + words, end), TimexType.Date, "script", says, Tense.None);
        return new ResolvedTimex(timex, edtf, edtf, days, precision, "im Beispiel so angegeben") { Interval = lasted ? edtf : null, IntervalDays = lasted ? days : null, Inferred = !written };
    }

    private static DateRange Days(string edtf)
    {
        var ends = edtf.Split('/');
        return new DateRange(First(ends[0]), Last(ends[^1]));
    }

    private static DateOnly First(string text) => text.Length switch { 4 => new DateOnly(int.Parse(text, CultureInfo.InvariantCulture), 1, 1), 7 => DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture), _ => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) };

    private static DateOnly Last(string text) => text.Length switch { 4 => First(text).AddYears(1).AddDays(-1), 7 => First(text).AddMonths(1).AddDays(-1), _ => First(text) };
}
