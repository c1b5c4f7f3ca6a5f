using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Reads the short object that a headline may take over: vor einem Angriff, den Abzug, ein Treffen.</summary>
internal static class TopicReader
{
    private static readonly string[] Objects = ["den", "die", "das", "ein", "eine", "einen"];

    /// <summary>Determiner, adjectives and noun as written, at most five words; null when the clause has none.</summary>
    public static string? Read(ClauseView clause, IReadOnlyList<ClauseView> all, Passage? before, string? speaker, Roster roster)
    {
        var words = clause.Passage.Words;
        if (clause.Hit.Trigger.Name is "sagen" or "Erklärung")
        {
            return StatementTopic.Read(clause.Passage, before, speaker, roster);
        }

        if (clause.Hit.IsNoun || clause.Trigger.Quoted)
        {
            return null;
        }

        switch (clause.Hit.Trigger.Name)
        {
            case "ankündigen":
                var meeting = all.FirstOrDefault(other => other.Hit.IsNoun && (other.Hit.Trigger.IsEncounter || other.Hit.Trigger.Kind == EventKind.Call) && clause.Holds(other.Trigger.Span));
                return meeting is null ? ObjectOf(clause) ?? PledgedAct(clause, all) : $"{(meeting.Hit.Trigger.Wording.Gender switch { 'm' => "einen ", 'f' => "eine ", 'p' => "", _ => "ein " })}{meeting.Hit.Trigger.Wording.Noun}";
            case "einbestellen" or "zitieren":
                return words.Any(word => word.IsCapital && word.Text.EndsWith("otschafterin", StringComparison.Ordinal)) ? "die Botschafterin" : words.Any(word => word.IsCapital && word.Text.EndsWith("eschäftsträger", StringComparison.Ordinal)) ? "den Geschäftsträger" : null;
            case "warnen":
                return Audiences.Is(clause, EndOf(clause)) ? null : Governed(clause, "vor");
            case "sprechen von":
                return Governed(clause, "von");
            case "drohen":
                return Governed(clause, "mit");
            case "befassen":
                return Governed(clause, "über") ?? Handled(clause);
            case "fordern" when Demanded(clause, all) is { } act:
                return act;
            case "fordern" when words.Any(word => word.Is("auf") && clause.Holds(word.Span)) || !clause.Trigger.Text.StartsWith("forder", StringComparison.Ordinal) && !clause.Trigger.Text.StartsWith("verlang", StringComparison.Ordinal):
                return null;
            case "vorwerfen":
                var accused = clause.Names.FirstOrDefault(name => name is { IsBare: true, IsAttribute: false, Noun: < 0 } && name.First > clause.Hit.Word && name.Id != speaker && (roster.IsState(name.Id) || roster.IsPerson(name.Id) || roster.IsOrgan(name.Id)) && !roster.Same(name.Id, speaker ?? name.Id));
                return accused is not null && roster.Find(accused.Id) is { } whom ? "gegen " + GermanNames.Of(whom).Accusative : null;
            case "übermitteln" or "veröffentlichen" or "vorlegen" or "öffentlich machen":
                return PaperOf(clause);
            case "verlegen" or "eintreffen":
                return ForcesOf(clause);
            case "fordern" or "stoppen" or "beschließen" or "verabschieden" or "unterzeichnen" or "auf Eis legen":
                return NoName(clause, NoPerson(After(words, clause.Hit.Word) ?? Before(words, clause.Hit.Word))) ?? ObjectOf(clause);
            default:
                return null;
        }
    }

    private static readonly (string Stem, string Phrase)[] Papers = [("schriftliche Antwort", "eine schriftliche Antwort"), ("Antwort", "eine Antwort"), ("Vertragsentw", "Vertragsentwürfe"), ("Entwürfe", "Entwürfe"), ("Vorschläge", "Vorschläge"), ("Brief", "einen Brief"), ("Schreiben", "ein Schreiben"), ("Note", "eine Note"), ("Liste", "eine Liste"), ("Abkommen", "ein Abkommen")];

    private static readonly (string Stem, string Phrase)[] Forces = [("soldat", "Soldaten"), ("truppe", "Truppen"), ("fallschirmjäger", "Fallschirmjäger"), ("bataillon", "Truppen"), ("fregatte", "eine Fregatte"), ("kriegsschiff", "Kriegsschiffe"), ("schiffe", "Schiffe"), ("kampfjet", "Kampfjets"), ("kampfflugzeug", "Kampfflugzeuge"), ("flugzeug", "Flugzeuge"), ("panzer", "Panzer"), ("raketen", "Raketen")];

    // What paper it is that is handed over.
    private static string? PaperOf(ClauseView clause)
    {
        var words = clause.Passage.Words;
        foreach (var (stem, phrase) in Papers)
        {
            var (adjective, noun) = stem.Contains(' ') ? (stem[..stem.IndexOf(' ')], stem[(stem.IndexOf(' ') + 1)..]) : ("", stem);
            for (var i = 1; i < words.Length; i++)
            {
                if (clause.Holds(words[i].Span) && words[i].Text.StartsWith(noun, StringComparison.Ordinal) && (adjective.Length == 0 || words[i - 1].Text.StartsWith(adjective, StringComparison.Ordinal)) && !(words[i - 1].Text is "die" or "der" && i > 1 && words[i - 2].Text is "auf"))
                {
                    return phrase;
                }
            }
        }

        // "die Entwürfe, die A veröffentlicht hatte": the noun that the pronoun means.
        var first = clause.Passage.WordAt(clause.Span.Start);
        first += first < words.Length && words[first].Is(",") ? 1 : 0;
        if (first > 1 && first < clause.Hit.Word && words[first].Text is "die" or "das" or "den" && words[first - 1].Is(",") && words[first - 2].IsCapital)
        {
            foreach (var (stem, phrase) in Papers)
            {
                if (!stem.Contains(' ') && words[first - 2].Text.StartsWith(stem, StringComparison.Ordinal))
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    // Ships and aircraft are no Truppen.
    private static string? ForcesOf(ClauseView clause)
    {
        foreach (var (stem, phrase) in Forces)
        {
            foreach (ref readonly var word in clause.Words)
            {
                if (word.IsCapital && word.Text.Contains(stem, StringComparison.OrdinalIgnoreCase))
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    // "beschlossen die USA, …": what the phrase names is the subject.
    private static string? NoName(ClauseView clause, string? phrase) =>
        phrase is not null && clause.Names.Any(name => name is { IsBare: true, Noun: < 0 } && phrase.EndsWith(clause.Passage.Words[name.Last].Text, StringComparison.Ordinal)) ? null : phrase;

    // "kündigte am Montag weitere Schritte an": an object without preposition behind the verb, in the middle of the clause.
    private static string? ObjectOf(ClauseView clause)
    {
        var words = clause.Passage.Words;
        // "hat am Montag die Entsendung angekündigt": in front of a participle that closes the clause.
        var first = clause.Has("hat", "haben", "hatte", "hatten") ? clause.Passage.WordAt(clause.Span.Start) + 1 : clause.Hit.Word + 1;
        for (var i = first; i < words.Length && words[i].Span.Start < clause.Span.End && (i < clause.Hit.Word || words[i].Text is not ("," or ":" or ";")); i++)
        {
            // "hatte Dekrete unterzeichnet und die Armee angewiesen": behind the participle stands the object of another.
            if (first < clause.Hit.Word && i > clause.Hit.Word && words[i].Is("und"))
            {
                return null;
            }

            var opens = Array.IndexOf(Objects, words[i].Text) >= 0 || words[i].Text is "weitere" or "neue" or "harte" or "schwere" or "keine" or "mehr" or "umfassende" or "zusätzliche";
            if (!opens || words[i].Quoted || GermanWords.Prepositions.Contains(words[i - 1].Text))
            {
                continue;
            }

            var phrase = Phrase(words, i);
            var noun = phrase is null ? "" : phrase[(phrase.LastIndexOf(' ') + 1)..];
            var last = i + (phrase?.Count(letter => letter == ' ') ?? 0);
            if (phrase is null || NoPerson(phrase) is null || (words[i].Is("den") && (noun.EndsWith("en", StringComparison.Ordinal) || noun.EndsWith("ern", StringComparison.Ordinal)))
                || clause.Passage.Names.Any(name => name.First <= last && name.Last >= i) || clause.Passage.Timexes.Any(timex => timex.Timex.Span.Start < words[last].Span.End && timex.Timex.Span.End > words[i].Span.Start))
            {
                continue;
            }

            return phrase;
        }

        return null;
    }

    private static int EndOf(ClauseView clause)
    {
        var i = clause.Hit.Word;
        while (i < clause.Passage.Words.Length && (clause.Passage.Words[i].IsLetters || clause.Passage.Words[i].Quoted))
        {
            i++;
        }

        return i;
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

    private static readonly (string Dative, string Accusative)[] Bills = [("schlägen", "schläge"), ("trägen", "träge"), ("entwürfen", "entwürfe"), ("plänen", "pläne"), ("gesetzen", "gesetze"), ("appellen", "appelle")];

    // "befasst sich mit Vorschlägen", "mit einem Antrag", "mit der Forderung": über Vorschläge, über einen Antrag, über die Forderung.
    private static string? Handled(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (!words[i].Is("mit") || words[i].Quoted || !clause.Holds(words[i].Span))
            {
                continue;
            }

            var (article, noun) = words[i + 1].IsCapital ? ("", words[i + 1].Text) : (words[i + 1].Text, words[i + 2].Text);
            if (article is "" or "den")
            {
                return Array.Find(Bills, bill => noun.EndsWith(bill.Dative, StringComparison.OrdinalIgnoreCase)) is { Dative: { } dative } bill ? (article.Length == 0 ? "über " : "über die ") + noun[..^dative.Length] + (noun.Length == dative.Length ? char.ToUpperInvariant(bill.Accusative[0]) + bill.Accusative[1..] : bill.Accusative) : null;
            }

            var masculine = Ends(noun, "antrag", "entwurf", "vorschlag", "appell", "vertrag", "plan");
            return article switch
            {
                "dem" when masculine => "über den " + noun,
                "einem" when masculine => "über einen " + noun,
                "dem" when Ends(noun, "gesetz", "paket", "abkommen") => "über das " + noun,
                "einem" when Ends(noun, "gesetz", "paket", "abkommen") => "über ein " + noun,
                "der" when Ends(noun, "ung", "ion", "vorlage") => "über die " + noun,
                "einer" when Ends(noun, "ung", "ion", "vorlage") => "über eine " + noun,
                _ => null,
            };
        }

        return null;
    }

    private static bool Ends(string noun, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return char.IsUpper(noun[0]);
            }
        }

        return false;
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

    // "kündigte an, Waffen zu liefern": eine Waffenlieferung.
    private static string? PledgedAct(ClauseView clause, IReadOnlyList<ClauseView> all)
    {
        var act = all.FirstOrDefault(other => other.Hit.Word > clause.Hit.Word && !other.Hit.IsNoun && !other.Hit.Trigger.IsUtterance && Complement.IsPledged(other));
        return act is null ? null : (act.Hit.Trigger.Wording.Gender switch { 'm' => "einen ", 'f' => "eine ", 'p' => "", _ => "ein " }) + act.Hit.Trigger.Wording.Noun;
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

            // "der Berlin-Brandenburgischen Akademie": an adjective written with a capital is no noun.
            if (words[i].IsCapital && !(i + 1 < words.Length && words[i + 1].IsCapital && words[i].Text.EndsWith("ischen", StringComparison.Ordinal)))
            {
                return Text(words, start, i);
            }
        }

        return null;
    }

    private static string Text(ImmutableArray<Word> words, int first, int last) => string.Join(' ', words[first..(last + 1)].Select(word => word.Text));
}
