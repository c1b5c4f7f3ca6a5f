using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Dates the mentions of one article that its own sentences leave open, and cuts ranges at the day of the report.</summary>
internal static class MentionDating
{
    /// <summary>An article whose day is known to within so many days dates what its lead says.</summary>
    private const int MostDays = 3;

    /// <summary>How many mentions away the statement may stand that was made after a meeting.</summary>
    private const int NearMentions = 3;

    public static ImmutableArray<EventMention> Apply(ImmutableArray<EventMention> mentions, Roster roster)
    {
        var likewise = mentions.FirstOrDefault(mention => mention.IsLikewise && mention.Trigger.IsUtterance);
        var dated = ImmutableArray.CreateBuilder<EventMention>(mentions.Length);
        foreach (var mention in mentions)
        {
            dated.Add(Cut(Lead(mention, likewise)));
        }

        for (var i = 0; i < dated.Count; i++)
        {
            dated[i] = Over(dated, i, roster);
        }

        return dated.MoveToImmutable();
    }

    // "hat nach seinem Treffen mit A erklärt": the meeting was on the day of the statement.
    private static EventMention Over(ImmutableArray<EventMention>.Builder mentions, int at, Roster roster)
    {
        var mention = mentions[at];
        if (!mention.IsJustOver || mention.Date is not null || !(mention.Participants.Length > 1 || mention.Participants is [var body] && IsBody(body, roster)))
        {
            return mention;
        }

        for (var i = Math.Max(0, at - NearMentions); i < Math.Min(mentions.Count, at + NearMentions + 1); i++)
        {
            var said = mentions[i];
            if (i != at && ReferenceEquals(said.Passage, mention.Passage) && said is { Trigger.IsUtterance: true, Date: { IsDay: true } day, Role: EvidenceRole.Reports or EvidenceRole.LooksBack, Participants: [var speaker, ..] } && IsOfThem(speaker, mention, roster))
            {
                return mention with { Date = day with { Phrase = null, Timexes = [], Clock = null, Inferred = true, Because = "Wer danach spricht, spricht am selben Tag." }, Role = said.Role };
            }
        }

        return mention;
    }

    // Who took part, or speaks for the land or body of one who did.
    private static bool IsOfThem(string speaker, EventMention mention, Roster roster)
    {
        var land = roster.StateOf(speaker);
        foreach (var id in mention.Participants)
        {
            if (roster.Same(id, speaker) || roster.BodyOf(speaker) == id || (land is not null && roster.StateOf(id) == land))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBody(string id, Roster roster) => roster.Find(id) is { Subtype: "international organisation" };

    private static EventMention Lead(EventMention mention, EventMention? likewise)
    {
        if (mention.Date is not null || !mention.IsLeadAct || mention.Role != EvidenceRole.Reports || mention.Passage.Reading.Time.Range is not { } range || range.Days > MostDays)
        {
            return mention;
        }

        if (likewise?.Date is { IsDay: true } same && range.Contains(same.Last) && likewise.Position.CompareTo(mention.Position) > 0)
        {
            return mention with { Date = same with { Phrase = null, Timexes = [], Rule = ChronicleRules.Likewise, Inferred = true, Because = $"„{Words(likewise)}“ sagt, dass auch das zuvor Gemeldete an diesem Tag geschah." }, Rules = mention.Rules.Add(ChronicleRules.Likewise) };
        }

        return mention with
        {
            Date = new MentionDate(range.First, range.Last, range.IsDay ? DatePrecision.Day : DatePrecision.Week, null, ChronicleRules.ArticleDay) { Inferred = true, Because = "Der Text nennt keinen Tag; es ist der Tag der Meldung." },
            Rules = mention.Rules.Add(ChronicleRules.ArticleDay),
        };
    }

    // "Diese Woche sind Soldaten eingetroffen": what is reported as done was done by the day of the report.
    private static EventMention Cut(EventMention mention)
    {
        if (mention is not { Date: { First: { } first, IsDay: false } date, Role: EvidenceRole.Reports or EvidenceRole.LooksBack } || mention.Passage.Reading.Time.Last is not { } last || date.Last <= last || first > last
            || date.Precision == DatePrecision.Span)
        {
            return mention;
        }

        return mention with
        {
            Date = date with { Last = last, Edtf = null, Precision = first == last ? DatePrecision.Day : DatePrecision.Week, Inferred = true },
            Rules = mention.Rules.Add(ChronicleRules.NotAfterReport),
        };
    }

    private static string Words(EventMention mention) => mention.Passage.Reading.Article.TextOf(mention.Date!.Phrase!.Value);
}
