using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Says in one German sentence why an expression means what it means.</summary>
internal static class TimexReason
{
    public static string Of(Article article, Timex timex, Meaning meaning, DocumentTime time)
    {
        var words = "„" + article.TextOf(timex.Span) + "“";
        var says = timex.Says;
        if (says.Kind is PartialKind.Present or PartialKind.Past or PartialKind.Future)
        {
            return words + says.Kind switch
            {
                PartialKind.Present => " meint die Gegenwart des Artikels, keinen bestimmten Tag.",
                PartialKind.Past => " meint eine frühere Zeit, keinen bestimmten Tag.",
                _ => " meint eine spätere Zeit, keinen bestimmten Tag.",
            };
        }

        if (timex.Type == TimexType.Set)
        {
            return words + " nennt etwas, das sich wiederholt.";
        }

        if (says.Kind == PartialKind.Duration && meaning.Days is null)
        {
            return words + " ist eine Dauer.";
        }

        if (meaning.Days is not { } days)
        {
            return words + (time.Range is null && says.Kind is not (PartialKind.Clock or PartialKind.Vague)
                ? " lässt sich nicht bestimmen, weil der Erscheinungstag des Artikels nicht bekannt ist."
                : says.Kind == PartialKind.Clock ? " ist eine Uhrzeit ohne bestimmten Tag." : " lässt sich keinem bestimmten Tag zuordnen.");
        }

        var result = GermanDates.Of(days, meaning.Precision);
        if (says.Year is not null || says.Kind == PartialKind.Era)
        {
            return words + " steht so im Text.";
        }

        if (says.Kind is PartialKind.Anaphor || says is { Kind: PartialKind.Calendar, FromNamed: true } || (says.Kind == PartialKind.Duration && says.Shift is not null))
        {
            return $"{words} zählt von der zuletzt genannten Zeit: {result}.";
        }

        if (says.Kind is PartialKind.Clock or PartialKind.DayPart)
        {
            return $"{words} gehört zum genannten Tag: {result}.";
        }

        foreach (var anchor in time.Anchors)
        {
            if (anchor.Where == timex.Span && days == DateRange.Day(anchor.Day))
            {
                return anchor.Because + ".";
            }
        }

        var seen = time.Range is { } range ? $"gesehen {GermanDates.SeenFrom(range)}" : "gesehen vom Erscheinungstag";
        var side = says.Shift is not null || says.Kind is PartialKind.Relative or PartialKind.Duration ? "" : timex.Direction switch
        {
            TimexDirection.Before or TimexDirection.NotAfter => " liegt nach dem Satz in der Vergangenheit",
            TimexDirection.After => " liegt nach dem Satz in der Zukunft",
            TimexDirection.NotBefore => " steht im Präsens und meint den nächsten Termin",
            _ => " meint den nächstgelegenen Termin",
        };
        return side.Length == 0 ? $"{words}, {seen}: {result}." : $"{words}{side}, {seen}: {result}.";
    }
}
