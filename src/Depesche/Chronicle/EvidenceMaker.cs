using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Makes evidence of mentions: anchored by article, sentence and a hash of the normalised sentence.</summary>
internal static class EvidenceMaker
{
    private const int IdDigits = 10;

    private static readonly Comparer<EventMention> InOrder = Comparer<EventMention>.Create(Compare);

    /// <summary>One piece for each sentence, by day of the article, article and place in it.</summary>
    public static ImmutableArray<Evidence> Of(EventDraft draft)
    {
        if (draft.Mentions is [var only])
        {
            return [Make(only)];
        }

        List<EventMention> told = [.. draft.Mentions.OrderBy(static mention => mention, InOrder)];
        var made = ImmutableArray.CreateBuilder<Evidence>(told.Count);
        for (var i = 0; i < told.Count; i++)
        {
            // Of a sentence the mention that says most speaks for it; one that an article says twice is shown where it stands first.
            if ((i == 0 || ComparePlace(told[i - 1], told[i]) != 0) && Make(told[i]) is var one && !Contains(made, one.Id))
            {
                made.Add(one);
            }
        }

        return made.DrainToImmutable();
    }

    private static bool Contains(ImmutableArray<Evidence>.Builder made, string id)
    {
        foreach (var other in made)
        {
            if (other.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    // By day and place of the sentence, in one sentence those that say most first.
    private static int Compare(EventMention left, EventMention right)
    {
        var place = ComparePlace(left, right);
        var weight = place != 0 ? place : Weight(right).CompareTo(Weight(left));
        return weight != 0 ? weight : left.Order.CompareTo(right.Order);
    }

    private static int ComparePlace(EventMention left, EventMention right)
    {
        var (one, other) = (left.Passage, right.Passage);
        var day = (one.Reading.Time.First ?? DateOnly.MaxValue).CompareTo(other.Reading.Time.First ?? DateOnly.MaxValue);
        var article = day != 0 ? day : string.CompareOrdinal(one.Reading.Article.Id, other.Reading.Article.Id);
        var block = article != 0 ? article : one.Block.CompareTo(other.Block);
        return block != 0 ? block : one.Sentence.Number.CompareTo(other.Sentence.Number);
    }

    /// <summary>A sentence with single blanks and without those around it.</summary>
    public static string Normalise(string sentence) => IsNormal(sentence) ? sentence : string.Join(' ', sentence.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>SHA-256 of the normalised sentence, lower-case hexadecimal.</summary>
    public static string Hash(string sentence) => Hex(Normalise(sentence));

    /// <summary><c>b-</c> and the first ten digits of SHA-256 over article id, line feed and normalised sentence.</summary>
    public static string Id(string article, string sentence) => "b-" + Hex(article + "\n" + Normalise(sentence))[..IdDigits];

    /// <summary>The id that a mention's sentence has as evidence.</summary>
    public static string IdOf(EventMention mention) =>
        Id(mention.Passage.Reading.Article.Id, mention.Passage.Reading.Article.TextOf(new BlockSpan(mention.Passage.Block, mention.Passage.Sentence.Span.Start, mention.Passage.Sentence.Span.End)));

    private static Evidence Make(EventMention mention)
    {
        var passage = mention.Passage;
        var article = passage.Reading.Article;
        var place = new BlockSpan(passage.Block, passage.Sentence.Span.Start, passage.Sentence.Span.End);
        var text = article.TextOf(place);
        var phrase = mention.Date?.Phrase;
        return new Evidence(Id(article.Id, text), article.Id, article.Blocks[passage.Block].Paragraph, passage.Sentence.Number, Hash(text), place, mention.Role)
        {
            Phrase = phrase,
            PhraseText = phrase is { } span ? article.TextOf(span) : null,
            Value = phrase is null ? null : Edtf.Of(mention.Date!),
            Note = mention.Note ?? NoteOf(mention),
            Anchor = SentenceAnchor.Of(article, passage.Block, passage.Sentence.Number),
            Because = string.Join(", ", mention.Rules),
        };
    }

    private static bool IsNormal(string sentence)
    {
        var blank = true;
        foreach (var mark in sentence)
        {
            if (char.IsWhiteSpace(mark) && (blank || mark != ' '))
            {
                return false;
            }

            blank = mark == ' ';
        }

        return !blank;
    }

    private static string NoteOf(EventMention mention)
    {
        if (mention.Modality == Modality.Doubted)
        {
            return "Ausgang unklar";
        }

        if (mention.Modality is Modality.Cancelled or Modality.Postponed)
        {
            return mention.Modality == Modality.Cancelled ? "abgesagt" : "verschoben";
        }

        if (mention.Date is not { Phrase: not null } date)
        {
            return "ohne Datum";
        }

        return EventTime.Honest(date.First, date.Last, date.Precision) switch
        {
            DatePrecision.Day when date.Timexes.All(timex => timex.Timex.Type == TimexType.Time) && date.Clock is not null => "Uhrzeit",
            DatePrecision.Day => date.Inferred ? "→ " + GermanDates.DayAndMonth(date.Last) : "taggenau",
            DatePrecision.Span => GermanDates.DaysAndMonth(date.From, date.Last),
            DatePrecision.Week when date.Last.DayNumber - date.From.DayNumber == 6 => string.Create(CultureInfo.InvariantCulture, $"→ KW {ISOWeek.GetWeekOfYear(date.Last.ToDateTime(TimeOnly.MinValue))}"),
            DatePrecision.Week => "→ " + GermanDates.DaysAndMonth(date.From, date.Last),
            DatePrecision.Month => "nur der Monat",
            DatePrecision.Within => $"→ zwischen {GermanDates.DayAndMonth(date.From)} und {GermanDates.DayAndMonth(date.Last)}",
            DatePrecision.About => "kein Tag genannt",
            DatePrecision.Latest => "→ bis " + GermanDates.DayAndMonth(date.Last),
            _ => "ungefähr",
        };
    }

    private static int Weight(EventMention mention) => (mention.Date?.Phrase is null ? 0 : 4) + (mention.IsNoun ? 0 : 1) + (mention.Modality == Modality.Doubted ? 2 : 0);

    private static string Hex(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash);
    }
}
