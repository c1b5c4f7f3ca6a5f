namespace Depesche.Dating;

/// <summary>Tells from the clause and the words beside an expression on which side of the day of writing it lies (the table "which Friday").</summary>
internal static class DirectionReader
{
    /// <summary>The direction of a draft whose clause is read.</summary>
    public static TimexDirection Of(in Tokens tokens, Draft draft, ClauseReading clause)
    {
        if (Attribute(tokens, draft) is { } attribute)
        {
            // "das für Montag vereinbarte Gespräch hatte er verschieben müssen": what was ahead then is over.
            // "ein für Montag vorgesehenes Treffen fand nicht statt", "das für Montag geplante Gespräch dauerte eine Stunde": and so it is when the day is told of.
            return clause.Tense == Tense.Pluperfect && attribute == TimexDirection.After ? TimexDirection.Before
                : clause.Tense == Tense.Past && attribute == TimexDirection.After && IsOver(tokens, clause) ? TimexDirection.NotAfter : attribute;
        }

        var past = clause.Tense is Tense.Past or Tense.Pluperfect;
        var bound = draft.Says.Bound;
        // "stellten von April an Flugzeuge bereit": the verb tells of the offer, the month is the nearest.
        var fromOn = tokens.Says(draft.Last, "an") && (tokens.Says(draft.First - 1, "vom") || tokens.Says(draft.First - 1, "von"));
        if (fromOn && past && draft.Says is { Kind: PartialKind.Calendar, Day: null })
        {
            return TimexDirection.None;
        }

        if (NounPhrase.IsArgument(tokens, draft))
        {
            return TimexDirection.None;
        }

        // "nach dem Sieg am Sonntag führt …", "seit der Wahl im September": what the noun names is over, whatever the verb says; "vor dem Gipfel am Mittwoch sagte sie": it is ahead.
        if (OfNoun(tokens, draft, clause, past) is { } ofNoun)
        {
            return ofNoun;
        }

        // "Nach dem Wochenende steigen die Zahlen."
        if (bound == DateBound.After && draft.Says.Kind == PartialKind.Relative && draft.Says is { Unit: DateUnit.Weekend, Shift: null } && clause.Tense is Tense.Present or Tense.Scheduled)
        {
            return TimexDirection.NotAfter;
        }

        // "für Freitag war ein Treffen angesetzt", "wurde bis Sonntag verlängert"
        if (draft.Says.Kind is PartialKind.Weekday or PartialKind.Calendar or PartialKind.Relative && (bound == DateBound.For || (bound == DateBound.Until && (clause.Verbs & VerbClass.Prospective) != VerbClass.None)))
        {
            return TimexDirection.After;
        }

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
        var supposed = (clause.Verbs & missed) == VerbClass.Irreal && (clause.Verbs & (VerbClass.Werden | VerbClass.Infinitive)) == VerbClass.None;
        if (clause.Tense == Tense.Hypothetical && ((clause.Verbs & missed) == missed || supposed) && (clause.Verbs & (VerbClass.Participle | VerbClass.Done)) != VerbClass.None)
        {
            return TimexDirection.NotAfter;
        }

        // "das Rennen vom 18. Dezember": the date belongs to the noun, and the verb says nothing about it.
        if (draft.Says is { Kind: PartialKind.Calendar, Year: null } && draft.First - clause.First > 2 && tokens.Says(FirstOfList(tokens, draft.First) - 1, "vom"))
        {
            return TimexDirection.None;
        }

        // "will bis Donnerstag gesprochen haben", "auf Mittwoch verschoben", "den Montag vorgeschlagen": ahead, though the participle is past.
        if ((bound == DateBound.Until && (clause.Verbs & VerbClass.Modal) != VerbClass.None && (!past || tokens.Words(clause.FirstVerb) is "will" or "wollen")) || IsMovedTo(tokens, draft, clause))
        {
            return TimexDirection.After;
        }

        // "wollte eigentlich am Montag telefonieren": that day is over.
        if ((clause.Verbs & VerbClass.PastModal) != VerbClass.None && draft.Says.Kind == PartialKind.Weekday && IsGivenUp(tokens, clause))
        {
            return TimexDirection.NotAfter;
        }

        // "so ein Sprecher am Montag": what stands beside is what was said.
        if (draft.Says.Kind is PartialKind.Weekday && IsAttribution(tokens, draft, clause))
        {
            return TimexDirection.NotAfter;
        }

        // "eine Abreise vor Donnerstag schloss er aus"
        if (draft.Says.Kind == PartialKind.Weekday && draft.Says.Bound == DateBound.Before && clause.Tense != Tense.Pluperfect)
        {
            return TimexDirection.After;
        }

        if (past || bound == DateBound.Since)
        {
            return TimexDirection.NotAfter;
        }

        // "vom Dienstag an" is "ab Dienstag".
        if (fromOn)
        {
            return TimexDirection.After;
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

    private static bool IsOver(in Tokens tokens, ClauseReading clause)
    {
        var (held, missed, end) = (false, false, false);
        for (var i = clause.First; i < clause.Last; i++)
        {
            var word = tokens.Words(i);
            held |= word is "dauerte" or "dauerten" or "begann" or "begannen" or "endete" or "endeten" or "verlief" or "verliefen" or "platzte";
            missed |= word is "fand" or "fanden" or "kam" or "kamen" or "fiel" or "fielen";
            end |= word is "statt" or "zustande" or "aus";
        }

        return held || (missed && end);
    }

    // "der für Freitag geplante Besuch", "der am Freitag veröffentlichte Bericht"
    private static TimexDirection? Attribute(in Tokens tokens, Draft draft)
    {
        // Behind an article the preposition opens an attribute, however long: "die am Sonntag von der Zeitung veröffentlichten Akten".
        var opened = tokens.Class(draft.First - 1) is TokenClass.FusedPreposition or TokenClass.Preposition && tokens.Class(draft.First - 2) is TokenClass.Article or TokenClass.Demonstrative or TokenClass.Indefinite;
        var next = draft.Last;
        for (var i = next; i < next + (opened ? 9 : 4); i++)
        {
            var token = tokens[i];
            if (token is { Class: TokenClass.Word, Capital: false } && (tokens[i + 1] is { Class: TokenClass.Word, Capital: true } || (opened && tokens.Is(i + 1, TokenClass.And)) || (opened && tokens[i + 1] is { Class: TokenClass.Word, Capital: false } && tokens[i + 2] is { Class: TokenClass.Word, Capital: true })))
            {
                var word = tokens.Words(i);
                if ((GermanVerbs.Of(word, first: false) & VerbClass.Planned) != VerbClass.None && word[^1] is not 't')
                {
                    return TimexDirection.After;
                }

                var stem = word.EndsWith("e", StringComparison.Ordinal) ? word[..^1] : word.Length > 2 && word[^2] == 'e' ? word[..^2] : default;
                // "die am Freitag beginnende Konferenz"
                if (stem is "beginnend" or "startend" or "stattfindend" or "anstehend" or "bevorstehend" or "auslaufend" or "anlaufend" or "endend" or "tagend" && tokens.Class(draft.First - 1) is TokenClass.FusedPreposition or TokenClass.Preposition)
                {
                    return TimexDirection.NotBefore;
                }

                if (stem.Length > 5 && stem[^1] is 't' or 'n' && (GermanVerbs.Of(stem, first: false) & (VerbClass.Participle | VerbClass.EitherForm | VerbClass.Planned)) != VerbClass.None)
                {
                    // What was done "für Donnerstag" is ahead: "das für Donnerstag vereinbarte Treffen".
                    return draft.Says.Bound == DateBound.For ? TimexDirection.After : TimexDirection.NotAfter;
                }
            }

            if (token.Class is not (TokenClass.Word or TokenClass.Preposition) && !(opened && token.Class is TokenClass.Article or TokenClass.Indefinite or TokenClass.FusedPreposition or TokenClass.And) || (!opened && (VerbAt(tokens, i) & VerbClass.Finite) != VerbClass.None))
            {
                return null;
            }
        }

        return null;
    }

    private static TimexDirection? OfNoun(in Tokens tokens, Draft draft, ClauseReading clause, bool past)
    {
        if (draft.Says.Kind is not (PartialKind.Weekday or PartialKind.Calendar) || draft.Says.Year is not null || draft.Says.Bound is DateBound.Until or DateBound.For || NounPhrase.Noun(tokens, draft, clause) is not (>= 0 and var noun))
        {
            return null;
        }

        var governor = NounPhrase.Governor(tokens, draft, clause);
        if (governor is "nach" or "seit" or "wegen" or "trotz" or "infolge")
        {
            return clause.Tense == Tense.Pluperfect ? TimexDirection.Before : TimexDirection.NotAfter;
        }

        if (governor is "vor" && past && EventNouns.IsAppointment(tokens.Words(noun)) && draft.Says.Kind == PartialKind.Weekday)
        {
            return TimexDirection.After;
        }

        var cancelled = false;
        for (var i = clause.First; i < clause.Last; i++)
        {
            cancelled |= tokens.Words(i) is "abgesagt" or "abgeblasen" or "gestrichen" or "verschoben" or "vertagt";
        }

        // "Das Konzert am Freitag wurde abgesagt."
        if (cancelled && EventNouns.IsAppointment(tokens.Words(noun)) && clause.FirstVerb >= draft.Last && clause.Tense is Tense.Past or Tense.Present)
        {
            return TimexDirection.After;
        }

        // "Der Unfall am Sonntag beschäftigt die Justiz."
        // "ein Einmarsch im Februar sei möglich": of a month without a year the noun does not say on which side it lies.
        return clause.Tense is Tense.Present or Tense.Scheduled && draft.Says.Kind == PartialKind.Weekday && EventNouns.Befalls(tokens.Words(noun)) ? TimexDirection.NotAfter : null;
    }

    private static bool IsAttribution(in Tokens tokens, Draft draft, ClauseReading clause)
    {
        for (var i = draft.First - 1; i >= Math.Max(0, draft.First - 14); i--)
        {
            if (tokens.Is(i, ',') || tokens.Is(i, '“') || tokens.Is(i, '"') || tokens.Is(i, '«') || i == clause.First - 1)
            {
                return tokens.Says(i + 1, "so") && tokens.Class(i + 2) is TokenClass.Article or TokenClass.Indefinite or TokenClass.Word;
            }

            if ((VerbAt(tokens, i) & VerbClass.Finite) != VerbClass.None && !tokens[i].Capital)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsMovedTo(in Tokens tokens, Draft draft, ClauseReading clause)
    {
        var onto = tokens.Says(draft.First - 1, "auf") || (tokens.Is(draft.First - 1, TokenClass.Article) && tokens.Says(draft.First - 2, "auf"));
        var bare = tokens.Says(draft.First - 1, "den") && tokens.Class(draft.First - 2) is not (TokenClass.Preposition or TokenClass.FusedPreposition or TokenClass.Until or TokenClass.And);
        if (!onto && !bare)
        {
            return false;
        }

        for (var i = clause.First; i < clause.Last; i++)
        {
            var word = tokens.Words(i);
            // "den Sonntag in Kiew verbracht und Hilfe angeboten": another act.
            if (bare && i >= draft.Last && tokens.Is(i, TokenClass.And))
            {
                return false;
            }

            if (onto ? word is "verschoben" or "vertagt" or "verlegt" or "verschob" or "vertagte" or "vertagten" or "verlegte" or "verlegten" or "gelegt" or "terminiert" or "vertröstet" or "vertröstete" or "vertrösteten"
                : word is "vorgeschlagen" or "angeboten" or "anvisiert" or "vorschlägt" or "vorschlug" || (word is "schlug" or "schlugen" or "schlägt" or "schlagen" && (tokens.Says(clause.Last - 1, "vor") || tokens.Says(clause.Last - 2, "vor"))))
            {
                return true;
            }
        }

        return false;
    }

    // "hat ein Treffen am Freitag in Genf angekündigt": what was announced is ahead, unless the day opens the clause and so belongs to the announcing.
    private static bool IsAnnounced(in Tokens tokens, Draft draft, ClauseReading clause)
    {
        // "Angekündigt hatte sie das am Montag": in front of its auxiliary the participle tells of the announcing itself.
        var auxiliary = (VerbAt(tokens, clause.First + 1) & VerbClass.Done) != VerbClass.None ? clause.First + 2 : clause.First + 1;
        if ((VerbAt(tokens, auxiliary) & (VerbClass.PastAuxiliary | VerbClass.PerfectAuxiliary)) != VerbClass.None
            && (ClauseReader.VerbAt(tokens, clause.First, clause.First) & (VerbClass.Participle | VerbClass.Done | VerbClass.Planned)) != VerbClass.None)
        {
            return false;
        }

        if (draft.First - clause.First <= 2 || clause.FirstVerb > draft.First || clause.FirstVerb < 0 || (clause.Tense == Tense.Pluperfect && IsKnownBefore(tokens, draft)))
        {
            return false;
        }

        var announces = false;
        for (var i = clause.First; i < clause.Last; i++)
        {
            announces |= tokens.Says(i, "angekündigt") || tokens.Says(i, "vereinbart") || tokens.Says(i, "vereinbarten") || tokens.Says(i, "einberufen") || tokens.Says(i, "eingeladen") || tokens.Says(i, "anberaumt");
            announces |= tokens.Says(i, "kündigte") || tokens.Says(i, "kündigten") || tokens.Says(i, "plante") || tokens.Says(i, "planten");
            announces |= tokens.Words(i) is "gebeten" or "bat" or "baten" or "vorgeschlagen" or "beantragt" or "beantragte" or "beantragten" or "gefordert" or "zugesagt" or "verabredet" or "verabredete" or "verabredeten" or "abgesagt" or "absagte" or "absagten" or "bestätigt" or "bestätigte" or "bestätigten" or "aufgerufen" or "lud" or "luden" || (tokens.Words(i) is "sagte" or "sagten" && tokens.Words(clause.Last - 1) is "ab" or "zu") || (tokens.Words(i) is "sagte" or "sagten" && tokens.Is(clause.Last - 1, TokenClass.Sign) && tokens.Words(clause.Last - 2) is "ab" or "zu");
        }

        // The day must follow the noun of what is announced.
        var noun = tokens.Class(draft.First - 1) is TokenClass.FusedPreposition or TokenClass.Preposition ? draft.First - 2 : draft.First - 1;
        return announces && tokens[noun] is { Class: TokenClass.Word, Capital: true } && NamesAppointment(tokens, clause.FirstVerb + 1, draft.First) && !OpensNounPhrase(tokens, draft.Last);
    }

    // "hatte das Manöver am Montag angekündigt", "hatte die Sitzung am Dienstag beantragt": the reader knows it already, what is told is when it was announced.
    private static bool IsKnownBefore(in Tokens tokens, Draft draft)
    {
        var i = draft.First - 1;
        i -= tokens.Class(i) is TokenClass.FusedPreposition or TokenClass.Preposition ? 1 : 0;
        if (tokens[i] is not { Class: TokenClass.Word, Capital: true })
        {
            return false;
        }

        i--;
        while (tokens[i] is { Class: TokenClass.Word, Capital: false } && (VerbAt(tokens, i) & VerbClass.Finite) == VerbClass.None)
        {
            i--;
        }

        return tokens.Words(i) is "das" or "die" or "den" or "diese" or "dieses" or "diesen";
    }

    // "ein Treffen der Minister", "weitere Gespräche", but neither "Ben Wallace" nor the subject right behind the verb.
    private static bool NamesAppointment(in Tokens tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i] is not { Class: TokenClass.Word, Capital: true })
            {
                continue;
            }

            if (EventNouns.IsAppointment(tokens.Words(i)) && !IsCircumstance(tokens, from, i))
            {
                return true;
            }
        }

        return false;
    }

    // "in der Sitzung", "nach dem Gespräch", "auf einer Konferenz" tell when or where something was said; "auf ein Treffen", "zu Gesprächen" are what it was about.
    private static bool IsCircumstance(in Tokens tokens, int from, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(from - 1, noun - 5); i--)
        {
            if (tokens.Class(i) is TokenClass.Preposition or TokenClass.FusedPreposition)
            {
                return tokens.Words(i) is "in" or "im" or "bei" or "beim" or "nach" or "während" or "am" or "seit" or "aus" or "vom"
                    || (tokens.Says(i, "auf") && tokens.Words(i + 1) is "dem" or "der" or "einem" or "einer");
            }

            if (tokens[i] is { Class: TokenClass.Word, Capital: true } or { Class: TokenClass.Sign })
            {
                return false;
            }
        }

        return false;
    }

    // "kündigte der Minister am Montag die Lieferung an": what is announced comes behind the day, so the day is that of the announcing.
    private static bool OpensNounPhrase(in Tokens tokens, int at) =>
        tokens.Class(at) is TokenClass.Article or TokenClass.Indefinite or TokenClass.NumberWord or TokenClass.Number or TokenClass.Several
        || tokens[at] is { Class: TokenClass.Word, Capital: true }
        || (tokens[at] is { Class: TokenClass.Word, Capital: false } && tokens[at + 1] is { Class: TokenClass.Word, Capital: true } && (VerbAt(tokens, at) & VerbClass.Finite) == VerbClass.None && tokens.Words(at) is not ("in" or "mit" or "um"));

    private static bool FutureNoun(in Tokens tokens, Draft draft)
    {
        // A list behind the noun belongs to it: "Programm: am Dienstag Empfang, am Mittwoch Abreise".
        for (var i = draft.First - 1; i >= Math.Max(0, draft.First - 25) && !(tokens.Is(i, '.') && !tokens.Is(i - 1, TokenClass.Number)); i--)
        {
            if (tokens[i] is { Class: TokenClass.Word, Capital: true }
                && tokens.Words(i) is "Termin" or "Termine" or "Programm" or "Reiseprogramm" or "Ausblick" or "Vorschau" or "Wochenvorschau" or "Agenda" or "Tagesordnung" or "Terminplan" or "Anmeldung" or "Fahrplan")
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

    private static bool IsGivenUp(in Tokens tokens, ClauseReading clause)
    {
        for (var i = clause.First; i < clause.Last; i++)
        {
            if (tokens.Says(i, "eigentlich") || tokens.Says(i, "ursprünglich"))
            {
                return true;
            }
        }

        return false;
    }
}
