using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Retells a clause in the present without its subject and its day: stoppte am Dienstag die Zertifizierung → stoppt die Zertifizierung.</summary>
internal static class Retelling
{
    private static readonly FrozenSet<string> Connectives = GermanWords.Set("auch ebenfalls zudem außerdem unterdessen derweil indes indessen dann danach anschließend zugleich gleichzeitig zuvor vorher wiederum jedoch aber dagegen hingegen allerdings nun schließlich daraufhin noch erneut bereits schon seinerseits ihrerseits zuletzt selbst");

    private static readonly FrozenSet<string> Auxiliaries = GermanWords.Set("hat haben hatte hatten");

    private static readonly FrozenSet<string> Blocking = GermanWords.Set("ist sind war waren wurde wurden wird werden worden würde würden soll sollen sollte will wollen wollte wollten kann können konnte konnten muss müssen musste mussten lassen ließ ließen habe hätte hätten sei seien werde könne müsse wolle solle");

    // Whether a verb of saying says anything of itself without what was said.
    private static readonly FrozenSet<string> NeedsMore = GermanWords.Set("sagt erklärt schreibt meldet teilt meint äußert gibt stellt hebt nennt bezeichnet spricht betont macht entgegnet erwidert hält bekräftigt unterstreicht");

    private static readonly FrozenSet<string> NeedsObject = GermanWords.Set("schildert verlangt fordert verurteilt kritisiert begrüßt beschreibt erläutert verteidigt versichert verspricht unterzeichnet unterschreibt");

    private static readonly FrozenSet<string> Local = GermanWords.Set("in im bei beim auf vor an am neben nach per via");

    // Beside whom one speaks there.
    private static readonly FrozenSet<string> Talks = GermanWords.Set("Interview Gespräch Telefonat Treffen Unterredung Pressekonferenz Begegnung Auftritt");

    // Where and before whom something is said is no part of it.
    private static readonly FrozenSet<string> Stages = GermanWords.Set(
        "Journalisten Journalistinnen Presse Medien Reportern Reporter Twitter Facebook Telegram Interview Pressekonferenz Fernsehen Fernsehansprache Ansprache Rede Regierungserklärung Bundestag Unterhaus Parlament Kongress Senat Unterredung Gespräch Treffen Sitzung Beratungen Verhandlungen Begegnung Telefonat Besuch Abend Seite Anhörung Video Videobotschaft Beginn Ende Rande Tag");

    /// <summary>What the headline says behind its subject, the fullest first; empty when the clause cannot stand by itself.</summary>
    /// <param name="clause">A clause with its verb as trigger.</param>
    /// <param name="date">When: its expression is left out.</param>
    /// <param name="subjects">Ids of those who act.</param>
    public static ImmutableArray<Retold> Read(ClauseView clause, MentionDate? date, ImmutableArray<string> subjects)
    {
        var words = clause.Passage.Words;
        var (start, end) = (clause.Passage.WordAt(clause.Span.Start), EndOf(clause));
        if (clause.Hit.IsNoun || clause.Lead is not null || clause.Trigger.Quoted || clause.Tense is not (Tense.Past or Tense.Pluperfect or Tense.Present or Tense.Scheduled) || PresentForms.Of(clause) is not { } verb)
        {
            return [];
        }

        for (var i = start; i < end; i++)
        {
            if ((Blocking.Contains(words[i].Text) || (!clause.Hit.Trigger.IsUtterance && words[i].Text is "nicht" or "nie" or "kaum")) && !words[i].Quoted)
            {
                return [];
            }
        }

        var finite = clause.Hit.Word;
        for (var i = start; i < clause.Hit.Word; i++)
        {
            finite = Auxiliaries.Contains(words[i].Text) ? i : finite;
        }

        // Verb last: a relative or other subordinate clause.
        if (finite == clause.Hit.Word && words[start].Text is "der" or "die" or "das" or "dass" or "wo" or "als" or "nachdem" or "während" or "wie" or "weil" or "da" or "den" or "dem" && finite > start + 3 && finite == end - 1)
        {
            return [];
        }

        // "dass A den Diplomaten ausgewiesen hat": the participle stands before its auxiliary, what belongs to both stands before them.
        if (finite == clause.Hit.Word && finite + 1 < words.Length && Auxiliaries.Contains(words[finite + 1].Text))
        {
            return [];
        }

        // "hatte … abgesprochen und zwei Dekrete unterschrieben": what belongs to the second participle begins behind the joiner.
        for (var i = finite + 2; i < clause.Hit.Word; i++)
        {
            if (words[i].Is("und") && words[i - 1].IsLower && (words[i - 1].Text.EndsWith('t') || words[i - 1].Text.EndsWith("en", StringComparison.Ordinal)) && (TriggerTable.Verbs.ContainsKey(words[i - 1].Text) || words[i - 1].Text.Contains("ge", StringComparison.Ordinal)))
            {
                finite = i;
            }
        }

        var middle = Middle(clause, date, subjects, finite + 1, finite == clause.Hit.Word ? end : clause.Hit.Word, verb.Particle);
        if (middle is null)
        {
            return [];
        }

        middle = middle.Length == 0 ? FrontedPart.Object(clause, start, finite) : middle;
        var (found, said) = (ImmutableArray.CreateBuilder<Retold>(), clause.Hit.Trigger.IsUtterance);
        var further = Complement(clause, end);
        further = further is "" && middle.Length == 0 && said ? FrontedPart.Clause(clause) ?? "" : further;
        var bare = middle == "sich" || clause.Hit.Trigger.Name == "aushändigen" || (verb is { Particle: "mit", Singular: "teilt" } && Local.Contains(middle.Split(' ')[0])) || (verb is { Particle: "vor", Singular: "wirft" or "schlägt" } && clause.Passage.Names.Any(name => name.Link.Type is EntityType.Person && clause.Passage.Words[name.Last].Text is var last && (middle == last || middle.EndsWith(" " + last, StringComparison.Ordinal)))) || (verb is { Particle: "ab", Singular: "lehnt" } && GermanWords.Prepositions.Contains(middle.Split(' ')[0])) || (verb is { Particle: "auf", Singular: "fordert" or "ruft" } && !middle.Split(' ').Any(word => word is "zu" or "zum" or "zur")) || IsHollow(clause, verb.Singular, verb.Particle, middle, end) || middle.Length == 0 && verb.Particle != "zurück" || (NeedsMore.Contains(verb.Singular) && verb.Particle.Length == 0 && !HasObject(clause, middle.Split(' ')) && (middle.Split(' ') is { Length: < 2 } || Local.Contains(middle[..Math.Max(0, middle.IndexOf(' '))])));
        void Add(string field, string rest)
        {
            string Behind(string form) => string.Join(' ', ((string[])[form, field, verb.Particle]).Where(part => part.Length > 0)) + (rest.Length > 0 ? ", " + rest : "");
            found.Add(new Retold(Behind(verb.Singular), Behind(verb.Plural)));
        }

        if (further is { Length: > 0 })
        {
            Add(middle, further);
        }

        // What a deed's infinitive or last adverbial adds may be left out, what is demanded or promised may not.
        if (!bare && (further is "" || !said))
        {
            Add(middle, "");
            if (!said && Shorter(clause, middle) is { } shorter)
            {
                Add(shorter, "");
            }
        }

        return found.ToImmutable();
    }

    // "gab Entwarnung", "erteilte eine Absage": the noun that makes the turn says it all.
    private static bool HasObject(ClauseView clause, string[] middle)
    {
        if (!clause.Hit.Trigger.IsJudgement || clause.Hit.Trigger.WithStems.IsEmpty)
        {
            return false;
        }

        foreach (var word in middle)
        {
            if (char.IsUpper(word[0]) && clause.Hit.Trigger.WithStems.Any(stem => word.Contains(stem, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    // "sagt einer Reporterin", "schildert vor dem Rat", "verlangt ultimativ", "warnt vor der OSZE, es drohe Krieg": what is said is not there.
    private static bool IsHollow(ClauseView clause, string verb, string particle, string middle, int end)
    {
        var words = middle.Split(' ');
        if (particle.Length > 0 || middle.Length == 0 || HasObject(clause, words))
        {
            return false;
        }

        if (verb is "warnt" or "mahnt" && words[0] == "vor" && Audiences.Is(clause, end))
        {
            return true;
        }

        if (!NeedsMore.Contains(verb) && !NeedsObject.Contains(verb))
        {
            return false;
        }

        var first = Local.Contains(words[0]) && words[0] != "per" ? 1 : 0;
        var stage = first > 0;
        var noun = first;
        while (noun < words.Length - 1 && !char.IsUpper(words[noun][0]))
        {
            noun++;
        }

        // Nothing but one adverb, one place or audience, one listener.
        return noun == words.Length - 1 && (words.Length == 1 ? char.IsLower(words[0][0]) : char.IsUpper(words[noun][0]) && (stage || words[0] is "einer" or "einem" or "der" or "dem" or "seinem" or "seiner" or "ihrem" or "ihrer"));
    }

    // "den Abzug des Personals aus Kiew" without the place at its end.
    private static string? Shorter(ClauseView clause, string middle)
    {
        var cut = middle.LastIndexOf(' ');
        var before = cut < 0 ? -1 : middle.LastIndexOf(' ', cut - 1);
        return before > 0 && middle[(before + 1)..cut] is "aus" or "in" or "nach" or "bei" && clause.Passage.Names.Any(name => name.Link.Type == Naming.EntityType.Place && clause.Passage.Words[name.Last].Text == middle[(cut + 1)..]) ? middle[..before] : null;
    }

    // The clause ends at its comma, unless that only joins a list of names.
    private static int EndOf(ClauseView clause)
    {
        var words = clause.Passage.Words;
        var i = clause.Hit.Word;
        while (i < words.Length && words[i].Span.Start < clause.Span.End && (words[i].Text is not ("," or ";" or ":" or "." or "–" or "(" or "!") || IsInNumber(words, i)) && !IsFurtherVerb(words, i, clause.Hit.Word))
        {
            i++;
        }

        return i;
    }

    // "bekannten sich zu A und verabredeten sich": a second verb with a pronoun of its own.
    private static bool IsFurtherVerb(ImmutableArray<Word> words, int i, int verb) =>
        i > verb && i + 2 < words.Length && words[i].Is("und") && words[i + 1].IsLower && words[i + 1].Text.EndsWith("te", StringComparison.Ordinal) | words[i + 1].Text.EndsWith("ten", StringComparison.Ordinal) && words[i + 2].Is("sich");

    private static bool IsInNumber(ImmutableArray<Word> words, int i) =>
        words[i].Text is "," or "." && i > 0 && i + 1 < words.Length && char.IsAsciiDigit(words[i - 1].Text[^1]) && char.IsAsciiDigit(words[i + 1].Text[0]) && words[i + 1].Span.Start == words[i].Span.End;

    // Between the finite verb and its participle or prefix, without subject, day and connectives.
    private static string? Middle(ClauseView clause, MentionDate? date, ImmutableArray<string> subjects, int from, int to, string particle)
    {
        var (words, kept) = (clause.Passage.Words, new List<int>());
        var subject = clause.Passage.Names.FirstOrDefault(name => Acts(clause, name) && subjects.Contains(name.Id) && name.First >= from && name.First < to);
        var last = subject is null ? -1 : clause.Passage.Names.Where(name => Acts(clause, name) && subjects.Contains(name.Id) && name.First >= from && name.First < to).Max(name => Math.Max(name.Last, name.Noun));
        // Whoever acts must be named in the clause, or be the pronoun at its head.
        if (subject is null && !clause.Names.Any(name => Acts(clause, name) && subjects.Contains(name.Id)) && !(from < to && words[from].Text is "er" or "sie" or "es") && !(words[clause.Passage.WordAt(clause.Span.Start)].Text.ToLowerInvariant() is "er" or "sie" or "es" or "und") && !words[from - 1].Is("und"))
        {
            return null;
        }

        var (first, mark) = (subject is null ? -1 : StartOf(clause, subject, from), particle[(particle.LastIndexOf(' ') + 1)..]);
        // "legte die Pläne auf Eis": all of a prefix stands at the end.
        var tail = particle.Length == 0 ? [] : particle.Split(' ');
        var stop = tail.Length > 1 && to - tail.Length >= from && tail.Select((part, index) => words[to - tail.Length + index].Text == part).All(same => same) ? to - tail.Length : to;
        for (var i = from; i < stop; i++)
        {
            if (i >= first && i <= last && first >= 0)
            {
                continue;
            }

            if (StageEnd(clause, i, to) is var stage && stage > i)
            {
                i = stage - 1;
                continue;
            }

            var timex = date?.Timexes.FirstOrDefault(timex => timex.Timex.Span.Span.Overlaps(words[i].Span));
            // "am selben Dienstag".
            var same = date?.Timexes.Any(timex => i + 1 < to && (words[i].Text is "selben" or "gleichen" && timex.Timex.Span.Span.Overlaps(words[i + 1].Span) || (i + 2 < to && words[i + 1].Text is "selben" or "gleichen" && timex.Timex.Span.Span.Overlaps(words[i + 2].Span) && GermanWords.Prepositions.Contains(words[i].Text)))) == true;
            var leads = same || date?.Timexes.Any(timex => i + 1 < words.Length && timex.Timex.Span.Start <= words[i + 1].Span.Start && timex.Timex.Span.Start > words[i].Span.Start) == true && GermanWords.Prepositions.Contains(words[i].Text);
            // "sagte er": the pronoun right behind the verb is the subject.
            var own = subject is null && i == from && words[i].Text is "er" or "sie" or "es";
            if (timex is null && !leads && !own && !Connectives.Contains(words[i].Text) && !(words[i].Is("einmal") && words[i - 1].Is("noch")) && !(mark.Length > 0 && words[i].Text == mark && (i == to - 1)))
            {
                kept.Add(i);
            }
        }

        // "erklärte die Sprecherin, A B,": who speaks is no object.
        if (subject is null && kept.Count > 1 && kept[0] == from && words[from].Text is "der" or "die" && kept.Skip(1).TakeWhile(i => !words[i - 1].IsCapital).Any(i => words[i].IsCapital && GermanWords.IsEnvoy(words[i].Text)))
        {
            return null;
        }

        // "erklärte er nach einer Unterredung mit A und B": the rest of what was left out is no object; nor is who speaks, told by an office.
        if (kept.Count > 0 && (words[kept[0]].Text is "und" or "oder" || (subject is not null && clause.Hit.Trigger.IsUtterance && IsOffice(words, kept))))
        {
            return null;
        }

        return kept.Count == 0 ? "" : Joined(clause.Passage, kept);
    }

    // Nothing but "die Sprecherin", "der Minister weiter".
    private static bool IsOffice(ImmutableArray<Word> words, List<int> kept)
    {
        var i = 1;
        while (i < kept.Count && GermanWords.MayBeAdjective(words[kept[i]]))
        {
            i++;
        }

        return words[kept[0]].Text is "der" or "die" && i < kept.Count && words[kept[i]].IsCapital && GermanWords.IsEnvoy(words[kept[i]].Text) && (words[kept[0]].Is("der") || kept.Count <= i + 2);
    }

    // Index behind "in Washington", "vor der Presse"; the index itself where none begins.
    private static int StageEnd(ClauseView clause, int i, int to)
    {
        var words = clause.Passage.Words;
        if (!Local.Contains(words[i].Text))
        {
            return i;
        }

        var noun = i + 1;
        while (noun < to && (GermanWords.Determiners.Contains(words[noun].Text) || GermanWords.MayBeAdjective(words[noun])))
        {
            noun++;
        }

        if (noun >= to)
        {
            return i;
        }

        var place = clause.Passage.Names.FirstOrDefault(name => name.First == noun && words[i].Text is "in" or "im" && PlaceChooser.IsPlace(name) && name.Id.StartsWith("loc:", StringComparison.Ordinal) | name.Link.Kind == Naming.MentionKind.Metonym);
        // "warnte vor der OSZE, die Lage sei ernst".
        if (words[i].Is("vor") && clause.Hit.Trigger.IsUtterance && clause.Passage.Names.FirstOrDefault(name => name.First == noun) is { Link.Type: Naming.EntityType.Organisation or Naming.EntityType.Format or Naming.EntityType.Event } body && Audiences.IsBody(clause))
        {
            return body.Last + 1;
        }

        return place is not null ? place.Last + 1 : clause.Hit.Trigger.IsUtterance && Stages.Contains(words[noun].Text) ? Beside(clause, noun + 1, to) : i;
    }

    // "im Interview mit dem Sender A": with whom or where it was goes with it.
    private static int Beside(ClauseView clause, int i, int to)
    {
        var words = clause.Passage.Words;
        if (i >= to || words[i].Text is not ("mit" or "bei" or "im" or "in" or "der" or "des" or "vor") || (words[i].Is("mit") && !Talks.Contains(words[i - 1].Text)))
        {
            return i;
        }

        var end = i + 1;
        while (end < to && (GermanWords.Determiners.Contains(words[end].Text) || GermanWords.MayBeAdjective(words[end])))
        {
            end++;
        }

        // "bei einem Besuch in Kiew Unterstützung": the town ends with its name.
        if (clause.Passage.Names.FirstOrDefault(name => name.First == end && PlaceChooser.IsPlace(name)) is { } town)
        {
            return town.Last + 1;
        }

        while (end < to && words[end].IsCapital)
        {
            end++;
        }

        return end;
    }

    // Runs of words that stand together, each of which must be plain.
    private static string? Joined(Passage passage, List<int> kept)
    {
        var parts = new List<string>();
        for (var i = 0; i < kept.Count;)
        {
            var end = i + 1;
            while (end < kept.Count && kept[end] == kept[end - 1] + 1)
            {
                end++;
            }

            if (PlainWords.Of(passage, kept[i], kept[end - 1] + 1, his: true) is not { } part)
            {
                return null;
            }

            parts.Add(part);
            i = end;
        }

        // An apposition that its comma does not close would run into what follows.
        var text = string.Join(' ', parts);
        return text.Count(letter => letter == ',') % 2 == 1 && !text.Any(char.IsAsciiDigit) ? text + "," : text;
    }

    // The subject itself, or the state or body whose ministers are it.
    private static bool Acts(ClauseView clause, NamedPart name) =>
        !name.IsAttribute && name.Preposition is null && (name.Head < 0 || GermanWords.IsEnvoy(clause.Passage.Words[name.Head].Text));

    // Titles, adjectives and the article before the name: der britische Premier.
    private static int StartOf(ClauseView clause, NamedPart name, int from)
    {
        var words = clause.Passage.Words;
        var i = name.Head >= from ? Math.Min(name.First, name.Head) : name.First;
        while (i - 1 >= from && (words[i - 1].IsCapital || GermanWords.MayBeAdjective(words[i - 1])) && !clause.Passage.Timexes.Any(timex => timex.Timex.Span.Span.Overlaps(words[i - 1].Span)))
        {
            i--;
        }

        return i - 1 >= from && GermanWords.Determiners.Contains(words[i - 1].Text) ? i - 1 : i;
    }

    // ", der Ukraine Waffen zu schicken", ", dass …": what belongs to the verb behind its clause; empty when nothing does, null when it cannot stand alone.
    private static string? Complement(ClauseView clause, int comma)
    {
        var words = clause.Passage.Words;
        if (comma + 2 >= words.Length || !words[comma].Is(","))
        {
            return "";
        }

        var end = comma + 1;
        while (end < words.Length && (words[end].Text is not ("." or ";" or ":" or "!") || IsInNumber(words, end)))
        {
            end++;
        }

        var dass = words[comma + 1].Is("dass");
        if (!dass)
        {
            // An infinitive ends at its next comma.
            var stop = comma + 1;
            while (stop < end && !words[stop].Is(","))
            {
                stop++;
            }

            var zu = stop - 1 > comma + 1 && (words[stop - 2].Is("zu") || (words[stop - 1].Text.Contains("zu", StringComparison.Ordinal) && words[stop - 1].Text.EndsWith("en", StringComparison.Ordinal) && words[stop - 1].IsLower && words[stop - 1].Text.IndexOf("zu", StringComparison.Ordinal) is > 1));
            if (!zu || stop < end && !words[stop].Is("."))
            {
                return "";
            }

            end = stop;
        }

        return words[comma + 1].Is("um") ? "" : PlainWords.Of(clause.Passage, comma + 1, end);
    }
}
