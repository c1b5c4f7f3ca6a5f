using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Finds who met or was to talk where a colon stands before their names.</summary>
internal static class ColonPair
{
    /// <summary>"Ausgefallen ist ein Telefonat: A konnte nicht mit B sprechen": who stands right behind the colon.</summary>
    public static ImmutableArray<string> Read(ClauseView clause, Roster roster)
    {
        var words = clause.Passage.Words;
        var colon = clause.Hit.Word;
        while (colon < words.Length && !words[colon].Is(":"))
        {
            colon++;
        }

        var end = colon + 1;
        while (end < words.Length && !words[end].Is(","))
        {
            end++;
        }

        // "ein Telefonat der beiden Präsidenten: A drohte mit Folgen, B wies das zurück": each with a verb of its own.
        if (clause.Hit.IsNoun && end < words.Length && clause.Passage.Names.Any(name => name.First == end + 1 && name.Last + 1 < words.Length && words[name.Last + 1].IsLower && TriggerTable.Verbs.ContainsKey(words[name.Last + 1].Text)))
        {
            end = words.Length;
        }

        return [.. clause.Passage.Names.Where(name => name.First > colon && name.First < end && !name.IsAttribute && roster.IsPerson(name.Id) && (name.IsBare || name.Preposition == "mit")).Select(name => name.Id).Distinct(StringComparer.Ordinal)];
    }
}
