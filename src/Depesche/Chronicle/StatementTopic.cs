using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Names the matter that a statement is on, from the nouns of its sentence: äußert sich zu Sanktionen.</summary>
internal static class StatementTopic
{
    // Parts of nouns with the phrase behind "äußert sich", the most telling first.
    private static readonly (string Part, string Phrase)[] Matters =
    [
        ("einmarsch", "zu einem möglichen Einmarsch"), ("invasion", "zu einem möglichen Einmarsch"), ("angriff", "zu einem möglichen Angriff"), ("sanktion", "zu Sanktionen"), ("strafmaßnahme", "zu Sanktionen"),
        ("waffenlieferung", "zu Waffenlieferungen"), ("waffenruhe", "zur Waffenruhe"), ("sicherheitsgarantie", "zu Sicherheitsgarantien"), ("truppenabzug", "zum Truppenabzug"), ("truppenaufmarsch", "zum Truppenaufmarsch"), ("manöver", "zu Manövern"),
        ("anerkennung", "zur Anerkennung"), ("gipfel", "zum Gipfel"), ("treffen", "zum Treffen"), ("telefonat", "zum Telefonat"), ("verhandlung", "zu Verhandlungen"), ("waffen", "zu Waffen"),
    ];

    /// <summary>The phrase; null when the sentence, or the one before it to which "Das sagte …" points, names no matter.</summary>
    public static string? Read(Passage passage, Passage? before) =>
        Find(passage.Words) ?? (before is not null && passage.Words.Length > 0 && (passage.Words[0].Is("Das") || passage.Words[0].Is("Dies")) ? Find(before.Words) : null);

    private static string? Find(ImmutableArray<Word> words)
    {
        foreach (var (part, phrase) in Matters)
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (!words[i].IsCapital || !words[i].Text.Contains(part, StringComparison.OrdinalIgnoreCase) || TriggerTable.FalseCompounds.Any(word => words[i].Is(word)))
                {
                    continue;
                }

                var definite = i > 0 && (words[i - 1].Is("der") || words[i - 1].Is("den") || words[i - 1].Is("dem") || words[i - 1].Is("des"));
                // Real acts are told with the definite article, feared ones without.
                return definite ? phrase.Replace("zu einem möglichen", "zum", StringComparison.Ordinal) : phrase;
            }
        }

        return null;
    }
}
