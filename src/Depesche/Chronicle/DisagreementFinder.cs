using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Finds where the sentences of one event contradict each other: in days and places.</summary>
internal static class DisagreementFinder
{
    private const int LongestTitle = 60;

    public static ImmutableArray<Disagreement> Find(EventDraft draft, Roster roster) => [.. Dates(draft), .. Places(draft, roster)];

    // A range that begins or ends inside the days that another source gives leaves some of them out.
    private static IEnumerable<Disagreement> Dates(EventDraft draft)
    {
        var own = draft.Mentions.FirstOrDefault(mention => mention.Date is { First: not null } date && !draft.Frames.Any(frame => frame.Position == mention.Position) && date.Contains(draft.Date));
        foreach (var frame in draft.Frames)
        {
            if (own is null || frame.Date!.From <= draft.Date.From || frame.Passage.Reading.Article.Id == own.Passage.Reading.Article.Id)
            {
                continue;
            }

            yield return new Disagreement("date", $"{Source(own)} nennt {Days(draft.Date)}; {Source(frame)} lässt es erst am {GermanDates.DayAndMonth(frame.Date.From)} beginnen. Beide Angaben bleiben stehen.",
                [(Edtf.Of(draft.Date), [IdOf(own)]), (Edtf.Of(frame.Date), [IdOf(frame)])]);
            yield break;
        }
    }

    private static IEnumerable<Disagreement> Places(EventDraft draft, Roster roster)
    {
        var places = draft.Mentions.Where(mention => mention.Place is not null).DistinctBy(mention => mention.Place).ToList();
        var other = places.Skip(1).FirstOrDefault(mention => !Compatibility.Places(places[0].Place, mention.Place, roster));
        if (other is not null)
        {
            yield return new Disagreement("place", $"{Source(places[0])} nennt als Ort {Name(places[0], roster)}, {Source(other)} nennt {Name(other, roster)}.",
                [(places[0].Place!, [IdOf(places[0])]), (other.Place!, [IdOf(other)])]);
        }
    }

    /// <summary>The article's title in quotation marks, cut at a blank when it is long.</summary>
    public static string Source(EventMention mention)
    {
        var title = mention.Passage.Reading.Article.Title;
        var cut = title.Length <= LongestTitle ? title.Length : Math.Max(title.LastIndexOf(' ', LongestTitle), LongestTitle / 2);
        return $"„{title[..cut].TrimEnd(',', ';', ':', '.')}{(cut < title.Length ? " …" : "")}“";
    }

    public static string IdOf(EventMention mention) => EvidenceMaker.Id(mention.Passage.Reading.Article.Id, mention.Passage.Text[mention.Passage.Sentence.Span.Start..mention.Passage.Sentence.Span.End]);

    private static string Name(EventMention mention, Roster roster) => roster.Find(mention.Place!)?.Name ?? mention.Place!;

    private static string Days(MentionDate date) => "den " + (date.IsDay ? GermanDates.DayAndMonth(date.Last) : GermanDates.DaysAndMonth(date.From, date.Last));
}
