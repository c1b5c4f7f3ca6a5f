using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Reads the short object that a headline may take over: vor einem Angriff, den Abzug, ein Treffen.</summary>
internal static class TopicReader
{
    private static readonly string[] Objects = ["den", "die", "das", "ein", "eine", "einen"];

    /// <summary>Determiner, adjectives and noun as written, at most five words; null when the clause has none.</summary>
    public static string? Read(ClauseView clause, IReadOnlyList<ClauseView> all, Passage? before)
    {
        var words = clause.Passage.Words;
        if (clause.Hit.Trigger.Name is "sagen" or "Erklärung")
        {
            return StatementTopic.Read(clause.Passage, before);
        }

        if (clause.Hit.IsNoun || clause.Trigger.Quoted)
        {
            return null;
        }

        switch (clause.Hit.Trigger.Name)
        {
            case "ankündigen":
                var meeting = all.FirstOrDefault(other => other.Hit.IsNoun && (other.Hit.Trigger.IsEncounter || other.Hit.Trigger.Kind == EventKind.Call) && clause.Holds(other.Trigger.Span));
                return meeting is null ? null : $"{(meeting.Hit.Trigger.Wording.Gender switch { 'm' => "einen ", 'f' => "eine ", 'p' => "", _ => "ein " })}{meeting.Hit.Trigger.Wording.Noun}";
            case "warnen":
                return Governed(clause, "vor");
            case "drohen":
                return Governed(clause, "mit");
            case "fordern" when Demanded(clause, all) is { } act:
                return act;
            case "fordern" when words.Any(word => word.Is("auf") && clause.Holds(word.Span)) || !clause.Trigger.Text.StartsWith("forder", StringComparison.Ordinal) && !clause.Trigger.Text.StartsWith("verlang", StringComparison.Ordinal):
                return null;
            case "fordern" or "stoppen" or "beschließen" or "unterzeichnen":
                return NoPerson(After(words, clause.Hit.Word) ?? Before(words, clause.Hit.Word));
            default:
                return null;
        }
    }

    private static string? Governed(ClauseView clause, string preposition)
    {
        var words = clause.Passage.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Is(preposition) && !words[i].Quoted && clause.Holds(words[i].Span) && Phrase(words, i + 1) is { } phrase && NoPerson(phrase) is not null && !clause.Passage.Timexes.Any(timex => timex.Timex.Span.Start < words[i].Span.End + phrase.Length && timex.Timex.Span.End > words[i].Span.End))
            {
                return $"{preposition} {phrase}";
            }
        }

        return null;
    }

    // "forderte sie auf, Sanktionen zu verhängen": what the infinitive asks for.
    private static string? Demanded(ClauseView clause, IReadOnlyList<ClauseView> all)
    {
        var act = all.FirstOrDefault(other => other.Hit.Word > clause.Hit.Word && !other.Hit.Trigger.IsUtterance && Complement.IsDemanded(other));
        var regions = act?.Names.Where(name => name.Id.StartsWith("loc:", StringComparison.Ordinal) && name.IsBare).Select(name => name.Link.Name).Distinct(StringComparer.Ordinal).ToList();
        return act?.Hit.Trigger.Kind switch
        {
            EventKind.Sanction => "Sanktionen",
            EventKind.Recognition when regions!.Count > 0 => "die Anerkennung von " + string.Join(" und ", regions),
            _ => null,
        };
    }

    // "fordert den Präsidenten" leaves out what of him.
    private static string? NoPerson(string? phrase) => phrase is null || GermanWords.IsEnvoy(phrase[(phrase.LastIndexOf(' ') + 1)..]) ? null : phrase;

    private static string? After(ImmutableArray<Word> words, int verb) =>
        verb + 1 < words.Length && Array.IndexOf(Objects, words[verb + 1].Text) >= 0 ? Phrase(words, verb + 1) : null;

    private static string? Before(ImmutableArray<Word> words, int verb)
    {
        var noun = verb - 1;
        if (noun < 1 || !words[noun].IsCapital)
        {
            return null;
        }

        var start = noun - 1;
        while (start > 0 && GermanWords.MayBeAdjective(words[start]))
        {
            start--;
        }

        return Array.IndexOf(Objects, words[start].Text) >= 0 ? Text(words, start, noun) : null;
    }

    private static string? Phrase(ImmutableArray<Word> words, int start)
    {
        for (var i = start; i < words.Length && i < start + 4; i++)
        {
            if (words[i].Quoted || !words[i].IsLetters)
            {
                return null;
            }

            if (words[i].IsCapital)
            {
                return Text(words, start, i);
            }
        }

        return null;
    }

    private static string Text(ImmutableArray<Word> words, int first, int last) => string.Join(' ', words[first..(last + 1)].Select(word => word.Text));
}
