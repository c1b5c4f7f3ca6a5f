using Depesche.Chronicle;

namespace Depesche.Rendering;

/// <summary>What may stand on a tie, from many words to few.</summary>
internal static class TieWords
{
    /// <summary>The choices: place and day of a single event, the number of several.</summary>
    public static IEnumerable<string> Of(SiteIndex index, Tie tie)
    {
        if (tie.Events.Length > 1)
        {
            var count = Count.Digits(tie.Events.Length);
            return [Typographer.Set($"{count} {Many(tie.Kind)}"), $"{count}×"];
        }

        var one = tie.Events[0];
        var doubt = one.Status == EventStatus.Open ? "?" : "";
        var day = index.NeedsYear(one) ? DateWords.Edge(one.When) : DateWords.Digits(one.When);
        var place = one.Place is { } id ? index.Site.Knowledge.Find(id)?.Name : null;
        string[] choices = place is null ? [day + doubt] : [$"{place}, {day}{doubt}", day + doubt];
        return choices.Select(Typographer.Set);
    }

    private static string Many(TieKind kind) => kind switch
    {
        TieKind.Call => "Telefonate",
        TieKind.Talks => "Gespräche",
        TieKind.Planned => "geplant",
        _ => "Treffen",
    };
}
