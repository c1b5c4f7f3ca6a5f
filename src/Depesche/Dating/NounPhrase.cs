namespace Depesche.Dating;

/// <summary>The noun phrase that a date may hang on: "das Treffen am Freitag", "nach dem Sieg am Sonntag"; the verb of the clause says nothing certain about such a date.</summary>
internal static class NounPhrase
{
    // How far the preposition that governs the phrase is looked for.
    private const int Reach = 9;

    /// <summary>The noun that stands right before the date and its preposition; -1 when no noun does.</summary>
    public static int Noun(in Tokens tokens, Draft draft, ClauseReading clause)
    {
        var at = Before(tokens, draft);
        return at >= clause.First && tokens[at] is { Class: TokenClass.Word, Capital: true } && !IsAdverb(tokens.Words(at)) ? at : -1;
    }

    /// <summary>Whether the date belongs to a noun and not to the verb, as far as word order and the noun's meaning tell.</summary>
    public static bool Holds(in Tokens tokens, Draft draft, ClauseReading clause)
    {
        var noun = Noun(tokens, draft, clause);
        if (noun < 0)
        {
            return false;
        }

        // Before the verb of a main clause stands one phrase only: "Das Konzert am Freitag wurde abgesagt."
        return EventNouns.Is(tokens.Words(noun)) || GenitiveOf(tokens, noun, clause.First) || (clause.FirstVerb >= draft.Last && !Subordinate.Opens(tokens, clause.First));
    }

    /// <summary>Whether the date is what the verb is about: "hatte den 7. Februar genannt", "der 7. und 8. Februar stehen fest". The tense is that of the verb, not of the day.</summary>
    public static bool IsArgument(in Tokens tokens, Draft draft)
    {
        if (draft.Says is not { Kind: PartialKind.Calendar, Day: not null })
        {
            return false;
        }

        var at = tokens.Class(draft.First) == TokenClass.Article ? draft.First : draft.First - 1;
        // Of "den 7. und 8. Februar" the second.
        if (tokens.Class(at) == TokenClass.And && at >= 3)
        {
            at--;
            while (at > 0 && tokens.Class(at) is TokenClass.Number or TokenClass.Ordinal || tokens.Is(at, '.'))
            {
                at--;
            }
        }

        return tokens.Words(at) is "den" or "der" or "Der" or "Den" && (at == 0 || (!tokens.Is(at - 1, ',') && !tokens.Is(at - 1, '(') && tokens.Class(at - 1) is TokenClass.Word or TokenClass.Sign or TokenClass.Number && !IsPreposition(tokens.Words(at - 1))));
    }

    /// <summary>The preposition that governs the phrase, lower case: nach, seit, wegen …; empty when there is none.</summary>
    public static ReadOnlySpan<char> Governor(in Tokens tokens, Draft draft, ClauseReading clause)
    {
        var noun = Noun(tokens, draft, clause);
        if (noun < 0)
        {
            return [];
        }

        for (var i = noun - 1; i >= Math.Max(clause.First, noun - Reach); i--)
        {
            if (Governing(tokens, i) is { Length: > 0 } governor)
            {
                // "reist nach Genf": a goal has no determiner.
                var determined = tokens.Class(i + 1) is TokenClass.Article or TokenClass.Indefinite or TokenClass.Demonstrative || tokens[i + 1] is { Class: TokenClass.Word, Capital: false } or { Class: TokenClass.Number };
                return governor is "nach" or "vor" && !determined && !EventNouns.Is(tokens.Words(i + 1)) ? [] : governor;
            }

            if (tokens.Class(i) is TokenClass.Sign or TokenClass.Weekday or TokenClass.FusedPreposition or TokenClass.And || (tokens[i] is { Class: TokenClass.Word, Capital: false } && (ClauseReader.VerbAt(tokens, i, -1) & VerbClass.Finite) != VerbClass.None))
            {
                return [];
            }
        }

        return [];
    }

    private static ReadOnlySpan<char> Governing(in Tokens tokens, int at) =>
        tokens.Says(at, "nach") ? "nach" : tokens.Says(at, "seit") ? "seit" : tokens.Says(at, "vor") ? "vor" : tokens.Says(at, "wegen") ? "wegen" : tokens.Says(at, "trotz") ? "trotz" : tokens.Says(at, "infolge") ? "infolge" : [];

    // At the head of a sentence they are written like nouns: "Bereits am Mittwoch hatte …".
    private static bool IsAdverb(ReadOnlySpan<char> word) => word is "Bereits" or "Schon" or "Erst" or "Noch" or "Auch" or "Nur" or "Gleich" or "Zuletzt" or "Spätestens" or "Frühestens" or "Voraussichtlich" or "Vermutlich" or "Ausgerechnet" or "Ebenfalls" or "Zudem" or "Außerdem" or "Ausserdem" or "Anschließend" or "Zuvor" or "Dann" or "Ursprünglich" or "Kurz" or "Pünktlich" or "Genau" or "Wohl" or "Allein" or "Offenbar" or "Erneut" or "Einzig";

    private static bool IsPreposition(ReadOnlySpan<char> word) => word is "auf" or "für" or "an" or "über" or "um" or "in" or "bis" or "durch" or "gegen" or "vor" or "nach" or "seit" or "ab" or "von" or "zu" or "mit" or "bei" or "aus" or "wegen" or "während" or "statt";

    // "die Sitzung des Sicherheitsrates am Montag": the head stands before its genitive.
    private static bool GenitiveOf(in Tokens tokens, int noun, int first)
    {
        for (var i = noun - 1; i > Math.Max(first, noun - 4); i--)
        {
            if (tokens.Class(i) is TokenClass.Article or TokenClass.Indefinite)
            {
                return tokens.Words(i) is "des" or "der" or "eines" or "einer" && tokens[i - 1] is { Class: TokenClass.Word, Capital: true } && EventNouns.Is(tokens.Words(i - 1));
            }
        }

        return false;
    }

    // The token before the date with its preposition and article: "bis zum", "am", "seit dem".
    private static int Before(in Tokens tokens, Draft draft)
    {
        var at = draft.First - 1;
        while (at > draft.First - 4 && tokens.Class(at) is TokenClass.FusedPreposition or TokenClass.Preposition or TokenClass.Article or TokenClass.Until)
        {
            at--;
        }

        return at == draft.First - 1 ? -1 : at;
    }
}
