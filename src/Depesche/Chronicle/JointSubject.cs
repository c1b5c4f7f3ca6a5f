using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Finds the first of two who act together where a relative clause stands between them: A, der die Abteilung leitet, und B wollen C treffen.</summary>
internal static class JointSubject
{
    /// <summary>The participants with that one in front; as they are when no relative clause stands between.</summary>
    public static ImmutableArray<string> Add(ClauseView clause, ImmutableArray<string> own, Roster roster)
    {
        return clause.Hit.IsNoun || own.IsEmpty || !(clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) ? own : WithFirst(clause, own, roster);
    }

    private static ImmutableArray<string> WithFirst(ClauseView clause, ImmutableArray<string> own, Roster roster)
    {
        var words = clause.Passage.Words;
        // ", und B wollen": the second is the first name of what follows the relative clause.
        var second = clause.Names.FirstOrDefault(name => name is { IsBare: true, IsAttribute: false } && roster.IsPerson(name.Id));
        var and = second is null ? -1 : Back(words, second.First - 1);
        if (and < 4 || !words[and].Is("und") || !words[and - 1].Is(",") || !IsPlural(words, second!.Last + 1))
        {
            return own;
        }

        var comma = and - 2;
        while (comma > 1 && words[comma].IsLetters | words[comma].Text.Any(char.IsAsciiDigit))
        {
            comma--;
        }

        if (comma < 1 || !words[comma].Is(",") || !(words[comma + 1].Text is "der" or "die" or "dessen" or "deren" or "dem" or "den"))
        {
            return own;
        }

        foreach (var name in clause.Passage.Names)
        {
            if (name.Last == comma - 1 && name is { IsBare: true, IsAttribute: false, Link.Type: EntityType.Person } && roster.IsPerson(name.Id) && !own.Contains(name.Id))
            {
                return own.Insert(0, name.Id);
            }
        }

        return own;
    }

    // The word before the article, attributes and office of a name.
    private static int Back(ImmutableArray<Word> words, int i)
    {
        while (i > 0 && !words[i].Is("und") && words[i].IsLetters && (words[i].IsCapital || GermanWords.Determiners.Contains(words[i].Text) || GermanWords.MayBeAdjective(words[i])))
        {
            i--;
        }

        return i;
    }

    private static bool IsPlural(ImmutableArray<Word> words, int verb) => verb < words.Length && words[verb].IsLower && (words[verb].Text.EndsWith("en", StringComparison.Ordinal) || words[verb].Is("sind"));
}
