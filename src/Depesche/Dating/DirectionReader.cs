namespace Depesche.Dating;

/// <summary>Tells from the clause and the words beside an expression on which side of the day of writing it lies (the table "which Friday").</summary>
internal static class DirectionReader
{
    /// <summary>The direction of a draft whose clause is read.</summary>
    public static TimexDirection Of(in Tokens tokens, Draft draft, ClauseReading clause)
    {
        if (Attribute(tokens, draft.Last) is { } attribute)
        {
            return attribute;
        }

        var past = clause.Tense is Tense.Past or Tense.Pluperfect;
        var bound = draft.Says.Bound;
        if (past && IsAnnounced(tokens, draft, clause))
        {
            return TimexDirection.After;
        }

        if (clause.Tense == Tense.Pluperfect)
        {
            return TimexDirection.Before;
        }

        // "wenn er am Samstag gesprungen wäre": possible, but over.
        const VerbClass missed = VerbClass.Irreal | VerbClass.Have;
        if (clause.Tense == Tense.Hypothetical && (clause.Verbs & missed) == missed && (clause.Verbs & (VerbClass.Participle | VerbClass.Done)) != VerbClass.None)
        {
            return TimexDirection.NotAfter;
        }

        // "das Rennen vom 18. Dezember": the date belongs to the noun, and the verb says nothing about it.
        if (draft.Says is { Kind: PartialKind.Calendar, Year: null } && draft.First - clause.First > 2 && tokens.Says(FirstOfList(tokens, draft.First) - 1, "vom"))
        {
            return TimexDirection.None;
        }

        if (past || bound == DateBound.Since)
        {
            return TimexDirection.NotAfter;
        }

        if (tokens.Says(draft.First - 1, "vom") && !draft.IsRange)
        {
            return TimexDirection.NotAfter;
        }

        if (bound is DateBound.Until or DateBound.For || (bound == DateBound.From && tokens.Says(draft.First - 1, "ab")))
        {
            return TimexDirection.After;
        }

        if ((clause.Verbs & VerbClass.Reporting) != VerbClass.None && clause.Tense == Tense.Present)
        {
            return TimexDirection.NotAfter;
        }

        return clause.Tense switch
        {
            Tense.Future or Tense.Hypothetical => TimexDirection.After,
            Tense.Scheduled or Tense.Present => TimexDirection.NotBefore,
            _ => FutureNoun(tokens, draft) ? TimexDirection.After : TimexDirection.None,
        };
    }

    // "der für Freitag geplante Besuch", "der am Freitag veröffentlichte Bericht"
    private static TimexDirection? Attribute(in Tokens tokens, int next)
    {
        for (var i = next; i < next + 4; i++)
        {
            var token = tokens[i];
            if (token is { Class: TokenClass.Word, Capital: false } && tokens[i + 1] is { Class: TokenClass.Word, Capital: true })
            {
                var word = tokens.Words(i);
                if ((GermanVerbs.Of(word, first: false) & VerbClass.Planned) != VerbClass.None && word[^1] is not 't')
                {
                    return TimexDirection.After;
                }

                var stem = word.EndsWith("e", StringComparison.Ordinal) ? word[..^1] : word.Length > 2 && word[^2] == 'e' ? word[..^2] : default;
                if (stem.Length > 5 && stem[^1] == 't' && (GermanVerbs.Of(stem, first: false) & VerbClass.Participle) != VerbClass.None)
                {
                    return TimexDirection.NotAfter;
                }
            }

            if (token.Class is not (TokenClass.Word or TokenClass.Preposition) || (VerbAt(tokens, i) & VerbClass.Finite) != VerbClass.None)
            {
                return null;
            }
        }

        return null;
    }

    // "hat ein Treffen am Freitag in Genf angekündigt": what was announced is ahead, unless the day opens the clause and so belongs to the announcing.
    private static bool IsAnnounced(in Tokens tokens, Draft draft, ClauseReading clause)
    {
        // "Angekündigt hatte sie das am Montag": in front of its auxiliary the participle tells of the announcing itself.
        if ((VerbAt(tokens, clause.First + 1) & (VerbClass.PastAuxiliary | VerbClass.PerfectAuxiliary)) != VerbClass.None
            && (ClauseReader.VerbAt(tokens, clause.First, clause.First) & (VerbClass.Participle | VerbClass.Done | VerbClass.Planned)) != VerbClass.None)
        {
            return false;
        }

        if (draft.First - clause.First <= 2 || clause.FirstVerb > draft.First || clause.FirstVerb < 0)
        {
            return false;
        }

        if (draft.Says.Bound == DateBound.For && clause.Tense == Tense.Past)
        {
            return true;
        }

        var announces = false;
        for (var i = clause.First; i < clause.Last; i++)
        {
            announces |= tokens.Says(i, "angekündigt") || tokens.Says(i, "vereinbart") || tokens.Says(i, "vereinbarten") || tokens.Says(i, "einberufen") || tokens.Says(i, "eingeladen") || tokens.Says(i, "anberaumt");
            announces |= tokens.Says(i, "kündigte") || tokens.Says(i, "kündigten") || tokens.Says(i, "plante") || tokens.Says(i, "planten");
        }

        // The day must follow the noun of what is announced.
        var noun = tokens.Class(draft.First - 1) is TokenClass.FusedPreposition or TokenClass.Preposition ? draft.First - 2 : draft.First - 1;
        return announces && tokens[noun] is { Class: TokenClass.Word, Capital: true };
    }

    private static bool FutureNoun(in Tokens tokens, Draft draft)
    {
        for (var i = Math.Max(0, draft.First - 4); i < draft.First; i++)
        {
            if (tokens[i] is { Class: TokenClass.Word, Capital: true } && tokens.Words(i) is "Termin" or "Termine" or "Programm" or "Ausblick" or "Vorschau" or "Nächster" or "Anmeldung")
            {
                return true;
            }
        }

        return false;
    }

    // The first point of "vom 18. und 19. Dezember".
    private static int FirstOfList(in Tokens tokens, int at)
    {
        while (tokens.Is(at - 1, TokenClass.And) && tokens.Is(at - 2, '.') && tokens.Is(at - 3, TokenClass.Number))
        {
            at -= 3;
        }

        return at;
    }

    private static VerbClass VerbAt(in Tokens tokens, int at) => ClauseReader.VerbAt(tokens, at, -1);
}
