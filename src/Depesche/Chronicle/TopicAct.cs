using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Tells a meeting or call that the lead or the first sentence of a paragraph reports without a day from a look back: "Putin empfing unterdessen den Gast aus Budapest."</summary>
internal static class TopicAct
{
    /// <summary>An article whose day is known to within so many days dates what it reports.</summary>
    private const int MostDays = 3;

    private static readonly FrozenSet<string> Earlier = GermanWords.Set("zuvor vorher vorab zuletzt kürzlich damals einmal seinerzeit neulich letztmals früher jüngst eben danach als nachdem wer vor nach seit");

    /// <summary>Whether a clause tells it as the news of the day of its article.</summary>
    public static bool Is(ClauseView clause, Tense tense, ToldDays days, ImmutableArray<string> participants, Roster roster)
    {
        var passage = clause.Passage;
        if (clause.Hit.IsNoun || clause.Hit.Trigger.IsPresence || !(clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) || tense != Tense.Past || clause.Tense is Tense.Pluperfect or Tense.Hypothetical
            || passage.Kind != BlockKind.Paragraph || (passage.Sentence.Number > 1 && !passage.IsLead) || passage.Reading.Time.Range is not { Days: <= MostDays } range || participants.Count(roster.IsPerson) < 2)
        {
            return false;
        }

        foreach (var timex in passage.Timexes)
        {
            if (timex.Days is not null)
            {
                return false;
            }
        }

        foreach (var word in clause.Words)
        {
            if (word.Quoted || Earlier.Contains(word.Text))
            {
                return false;
            }
        }

        // A main clause at the head of its sentence, with who acts in it.
        var words = passage.Words;
        for (var i = 0; i < clause.Hit.Word && words[i].Span.Start < clause.Span.Start; i++)
        {
            if (words[i].IsLetters)
            {
                return false;
            }
        }

        return !ToldDays.IsBackground(passage) && days.MayBeOn(range) && clause.Names.Any(name => name is { IsBare: true, IsAttribute: false } && roster.IsPerson(name.Id) && participants.Contains(name.Id));
    }
}
