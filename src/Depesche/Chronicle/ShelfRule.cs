using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Puts every resolved date that belongs to no event and is not its article's own day on the shelf, with the reason.</summary>
internal static class ShelfRule
{
    public static IEnumerable<ShelvedTimex> Of(Account account, HashSet<(string Article, int Block, int Start)> used, HashSet<(string Article, int Block, int Start)> spoken)
    {
        var reading = account.Reading;
        var own = reading.Time.Range;
        foreach (var timex in reading.Timexes)
        {
            if (timex.Days is not { } days || used.Contains(Key(reading, timex)) || (own is { } range && range.Contains(days)))
            {
                continue;
            }

            var passage = account.Dated.FirstOrDefault(one => one.Block == timex.Timex.Span.Block && one.Sentence.Span.Contains(timex.Timex.Span.Span));
            yield return new ShelvedTimex(reading.Article.Id, timex, spoken.Contains(Key(reading, timex)) ? "Der Satz gibt nur eine Äußerung wieder, deren Gegenstand sich nicht kurz benennen lässt." : Reason(timex, passage));
        }
    }

    public static (string Article, int Block, int Start) Key(Reading reading, ResolvedTimex timex) => (reading.Article.Id, timex.Timex.Span.Block, timex.Timex.Span.Start);

    private static string Reason(ResolvedTimex timex, Passage? passage)
    {
        if (passage is null)
        {
            return "Die Angabe steht nicht in einem Satz des Artikels.";
        }

        if (passage.IsQuoted(timex.Timex.Span.Span))
        {
            return "Die Angabe steht in einem Zitat; sie gehört zu den Worten des Zitierten.";
        }

        if (timex.Precision == DatePrecision.Year)
        {
            return "Die Angabe nennt nur ein Jahr oder einen längeren Zeitraum.";
        }

        if (timex.Timex.Type == TimexType.Set)
        {
            return "Die Angabe meint etwas Wiederkehrendes.";
        }

        return DateChooser.IsOpenSpan(passage, timex) ? "Die Angabe sagt nur, seit wann oder bis wann etwas gilt."
            : timex.Timex.Type == TimexType.Duration ? "Die Angabe nennt eine Dauer, keinen Tag."
            : passage.Names.Any(name => name.Link.Type == Naming.EntityType.Person) ? "Der Satz nennt Personen, aber nichts, worin die Regeln ein Ereignis dieser Zeit erkennen."
            : "Der Satz meldet für diese Zeit kein Ereignis mit Beteiligten, die das Archiv kennt.";
    }
}
