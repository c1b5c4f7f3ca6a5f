using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Reads the longer quotations of an article with their speakers.</summary>
internal static class QuotationReader
{
    /// <summary>Shorter ones are too common to be recognised.</summary>
    private const int FewestWords = 7;

    public static IEnumerable<Quotation> Read(ImmutableArray<Passage> passages, ImmutableArray<EventMention> mentions, Roster roster)
    {
        var said = mentions.Where(mention => mention.Trigger.IsUtterance && !mention.IsNoun && !mention.Participants.IsEmpty).ToLookup(mention => (mention.Passage.Block, mention.Passage.Sentence.Number));
        for (var i = 0; i < passages.Length; i++)
        {
            if (!IsLong(passages[i]))
            {
                continue;
            }

            ImmutableArray<string> words = [.. passages[i].Words.Where(word => word.Quoted && word.IsLetters).Select(word => word.Text)];
            // "X erklärte:" may stand in the sentence before.
            var introduced = i > 0 && passages[i - 1].Words is { IsEmpty: false } before && before[^1].Is(":") ? passages[i - 1] : null;
            foreach (var place in (Passage?[])[passages[i], introduced])
            {
                if (place is null)
                {
                    continue;
                }

                if (said[(place.Block, place.Sentence.Number)].FirstOrDefault() is { } mention)
                {
                    yield return new Quotation(passages[i], words, mention.Participants[0], roster.Find(mention.Participants[0])?.Name ?? mention.Participants[0]);
                    break;
                }

                if (Unnamed(place) is { } noun)
                {
                    yield return new Quotation(passages[i], words, null, noun);
                    break;
                }
            }
        }
    }

    private static bool IsLong(Passage passage)
    {
        var count = 0;
        foreach (var word in passage.Words)
        {
            count += word is { Quoted: true, IsLetters: true } ? 1 : 0;
        }

        return count >= FewestWords;
    }

    // "…, warnte die Beamtin": a verb of saying, an article and a noun for someone in office.
    private static string? Unnamed(Passage passage)
    {
        for (var i = 1; i + 1 < passage.Words.Length; i++)
        {
            if (GermanWords.Determiners.Contains(passage.Words[i].Text) && passage.Words[i + 1].IsCapital && !passage.Words[i].Quoted && GermanWords.IsEnvoy(passage.Words[i + 1].Text)
                && TriggerTable.Verbs.TryGetValue(passage.Words[i - 1].Text, out var rows) && rows.Any(row => row.Trigger.IsUtterance))
            {
                return $"{passage.Words[i].Text} {passage.Words[i + 1].Text}";
            }
        }

        return null;
    }
}
