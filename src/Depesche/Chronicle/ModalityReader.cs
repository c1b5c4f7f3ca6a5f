using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Reads from the words of a clause whether it claims, doubts, denies or calls off what its trigger names.</summary>
internal static class ModalityReader
{
    private static readonly FrozenSet<string> Possible = GermanWords.Set(
        "könnte könnten dürfte dürften falls sofern wenn wäre wären erwägt erwägen erwog erwogen prüft prüfen befürchtet befürchten befürchtete fürchtet fürchten fürchtete befürchtung befürchtungen angst ängste sorge"
        + " möglicher mögliche möglichen mögliches denkbar hofft hoffen hoffte angebot angeboten vorgeschlagen bereitschaft angeblich angebliche angeblichen drohender drohende drohenden eventuelle vorbereitet vergeblich vergebens");

    private static readonly FrozenSet<string> PossibleFrames = GermanWords.Set("bereit angeregt anregung einladung eingeladen lädt lud vorschlag");

    private static readonly FrozenSet<string> Prospects = GermanWords.Set("Aussicht Aussichten Hoffnung Hoffnungen Bereitschaft Idee Vorschlag Vorschläge Zustimmung Chance Chancen Möglichkeit Wunsch Ruf Rufe Appell Bitte Vorbereitung Vorbereitungen");

    private static readonly FrozenSet<string> Denials = GermanWords.Set("bestreitet bestritt bestreiten bestritten dementiert dementierte dementierten leugnet leugnete angriffspläne");

    private static readonly FrozenSet<string> Doubts = GermanWords.Set("unklar fraglich ungewiss unsicher kippe bezweifelt zweifelhaft infrage wackelt fragezeichen");

    private static readonly FrozenSet<string> Cancellations = GermanWords.Set("abgesagt absagt absagte absagen absage geplatzt platzt platzte entfällt entfiel entfalle entfallen gestrichen storniert ausgefallen hinfällig obsolet abgeblasen abzusagen gegenstandslos");

    private static readonly FrozenSet<string> Unreal = GermanWords.Set("beinahe fast gern gerne lieber");

    private static readonly FrozenSet<string> Delays = GermanWords.Set("verschoben verschiebt verschieben verschob vertagt vertagte aufgeschoben");

    /// <summary>Whether the word denies: dementierte, bestritt.</summary>
    public static bool IsDenial(Word word) => Denials.Contains(word.Text);

    /// <summary>Whether the word calls off or puts off: abgesagt, verschoben.</summary>
    public static bool IsCallingOff(Word word) => Cancellations.Contains(word.Text) || Delays.Contains(word.Text);

    /// <summary>Whether the word puts off: verschoben.</summary>
    public static bool IsPuttingOff(Word word) => Delays.Contains(word.Text);

    /// <summary>The strongest claim of the clause; negation counts for the trigger only where it stands for it.</summary>
    public static Modality Read(ImmutableArray<Word> words, TextSpan clause, TriggerHit hit)
    {
        var (first, last) = Bounds(words, clause);
        // "hat ihn ausgeladen": the verb itself calls off.
        var result = hit.Trigger.Name == "ausladen" ? Modality.Cancelled : Modality.Fact;
        for (var i = first; i <= last; i++)
        {
            result = Stronger(result, Of(words, i, first, last, hit));
        }

        // "Das Gespräch war für Montag vorgesehen, er hatte es aber abgesagt"; "Nicht stattfinden wird die Begegnung, zu der sie sich treffen wollten".
        if (CanBeMoved(hit) && result is Modality.Fact or Modality.Denied && CalledOff(words, first, last, hit, result) is { } off)
        {
            return off;
        }

        if (CanBeMoved(hit) && result == Modality.Fact && GivenUp(words, first, last, hit) is { } givenUp)
        {
            return givenUp;
        }

        // "die Aussicht auf einen Gipfel", "der Vorschlag zu einem Treffen": it may come to that.
        if (result == Modality.Fact && hit is { IsNoun: true, Trigger.IsUtterance: false } && IsProspect(words, hit.Word))
        {
            return Modality.Hypothetical;
        }

        // "Zum Gipfel entsendet A keinen Vertreter": who stays away takes no part.
        if (result == Modality.Fact && hit is { IsNoun: true, Trigger.IsEncounter: true } && SendsNobody(words, first, last))
        {
            return Modality.Denied;
        }

        // "Es war unklar, ob er zu dem Treffen bereit ist": the doubt governs the clause behind it.
        var doubted = !hit.Trigger.IsUtterance && result is Modality.Fact or Modality.Hypothetical && words.Any(word => !word.Quoted && Doubts.Contains(word.Text));
        if (!hit.Trigger.IsUtterance && Questions.IsAsked(words, first))
        {
            return doubted && hit.IsNoun ? Modality.Doubted : Modality.Hypothetical;
        }

        return doubted ? Modality.Doubted : !hit.Trigger.IsUtterance && Negations.IsNotExcluded(words, first) ? Modality.Hypothetical : Stronger(result, first < words.Length && words[first].Text is "dass" or "Dass" ? Governing(words, first, hit) : Modality.Fact);
    }

    private static bool IsProspect(ImmutableArray<Word> words, int noun)
    {
        var i = noun - 1;
        while (i > 0 && (GermanWords.Determiners.Contains(words[i].Text) || GermanWords.MayBeAdjective(words[i])))
        {
            i--;
        }

        return i > 0 && words[i].Text is "auf" or "für" or "zu" or "zum" or "zur" or "nach" or "eines" or "einer" or "um" && Prospects.Contains(words[i - (words[i].Text is "eines" or "einer" ? 0 : 1)].Text);
    }

    private static bool SendsNobody(ImmutableArray<Word> words, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (!words[i].Quoted && words[i].Text is "keinen" or "keine" or "niemanden" && (words[i].Is("niemanden") || GermanWords.IsEnvoy(words[i + 1].Text) || (i + 2 <= last && GermanWords.IsEnvoy(words[i + 2].Text))))
            {
                return Finds(words, first - 1, last, "schickt", "schicken", "schickte", "schickten", "entsendet", "entsenden", "entsandte", "entsandten", "sendet", "sandte", "entsendete", "geschickt", "entsandt");
            }
        }

        return false;
    }

    private static Modality? CalledOff(ImmutableArray<Word> words, int first, int last, TriggerHit hit, Modality result)
    {
        var held = words.Any(word => !word.Quoted && word.Text is "stattfinden" or "zustande") || IsHeld(words, hit) || (hit.IsNoun && words.Any(word => word.Is("geben") && !word.Quoted) && words.Any(word => word.Is("es") && !word.Quoted));
        held = held && words.Any(word => word.Is("nicht") && !word.Quoted) && !words.Any(word => word.Is("sondern") && !word.Quoted) && (!hit.IsNoun || IsDefinite(words, hit.Word) || Complement.IsPlannedAhead(words, hit.Word) || words.Any(word => word.Text is "angesetzt" or "geplant" or "vorgesehen" or "vereinbart"));
        if (held)
        {
            return Modality.Cancelled;
        }

        // "Zum vereinbarten Treffen kam es nicht"; of one that nobody had planned it only says that there was none.
        if (hit.IsNoun && result == Modality.Denied && Came(words, hit))
        {
            return IsGoverned(words, hit.Word, "zum") || IsGoverned(words, hit.Word, "zur") || Complement.IsPlannedAhead(words, hit.Word) ? Modality.Cancelled : null;
        }

        // "Ein Gipfel von A und B, dem beide zugestimmt hatten, ist damit hinfällig": the main clause goes on behind its relative clause.
        for (var i = last + 1; hit.IsNoun && result is Modality.Fact && i + 1 < words.Length && PlanClause.Around(words, hit.Word) is null; i++)
        {
            if (words[i - 1].Is(",") && words[i].Text is "ist" or "sind" or "war" or "wurde" or "wurden" or "wird" or "werden" or "entfällt" or "platzt" && !words[hit.Word..i].Any(word => word.Text is ";" or ":"))
            {
                var end = Cancellations.Contains(words[i].Text) ? i : i + 1;
                while (end < words.Length && words[end].IsLetters && !Cancellations.Contains(words[end].Text) && !words[end].Is("Tisch"))
                {
                    end++;
                }

                return end < words.Length && (Cancellations.Contains(words[end].Text) || (words[end].Is("Tisch") && words[end - 1].Is("vom"))) && words[last].Is(",") | words[Math.Min(last + 1, words.Length - 1)].Is(",") ? Modality.Cancelled : null;
            }
        }

        if (!hit.IsNoun || !IsDefinite(words, hit.Word))
        {
            return null;
        }

        for (var i = last + 1; i < words.Length; i++)
        {
            if (!words[i].Quoted && (Cancellations.Contains(words[i].Text) || Delays.Contains(words[i].Text)) && words[(last + 1)..i].Any(word => word.Text is "es" or "sie" or "ihn" or "dieses" or "diese" or "diesen"))
            {
                return Delays.Contains(words[i].Text) ? Modality.Postponed : Modality.Cancelled;
            }
        }

        return null;
    }

    // "Das Treffen, das für Montag geplant war, findet … statt": the separated prefix closes the clause, no other event stands between.
    private static bool IsHeld(ImmutableArray<Word> words, TriggerHit hit)
    {
        for (var i = hit.Word + 1; hit.IsNoun && i < words.Length && !(words[i].IsCapital && TriggerTable.IsNoun(words[i].Text)); i++)
        {
            if (!words[i].Quoted && words[i].Text is "findet" or "finden" or "fand" or "fanden")
            {
                var end = i + 1;
                while (end < words.Length && words[end].IsLetters && !words[end].Is("statt"))
                {
                    end++;
                }

                return end < words.Length && words[end].Is("statt") && words[i..end].Any(word => word.Is("nicht"));
            }
        }

        return false;
    }

    // "hatte am Montag reisen wollen, den Besuch aber abgesagt", "wollten telefonieren, doch daraus wurde nichts": what was meant to be and given up; null when it was not given up.
    private static Modality? GivenUp(ImmutableArray<Word> words, int first, int last, TriggerHit hit)
    {
        var end = last;
        while (end > first && !words[end].IsLetters)
        {
            end--;
        }

        var wished = words[end].Is("wollen") && words[first..end].Any(word => !word.Quoted && word.Text is "hatte" or "hatten" or "Hatte");
        return wished || Intentions.Are(words, first, last, hit) ? Intentions.GivenUp(words, Math.Max(end, hit.Word) + 1, isSentence: false) ?? (Intentions.AreCrossed(words, first, last, hit) ? Modality.Cancelled : null) : null;
    }

    private static bool IsDefinite(ImmutableArray<Word> words, int noun) => noun > 0 && words[noun - 1].Text is "das" or "die" or "der" or "Das" or "Die" or "Der";

    // "bestreitet, dass …", "befürchtet, dass …": the verb before governs what is said behind it.
    private static Modality Governing(ImmutableArray<Word> words, int clause, TriggerHit hit)
    {
        var before = (clause == 0 ? words[hit.Word..] : words[..clause]).Where(word => !word.Quoted).Select(word => word.Text).ToList();
        // "Dass sie sich treffen, schloss er aus".
        if (clause == 0 && !hit.Trigger.IsUtterance && before.Contains("aus") && before.Any(word => word is "schließt" or "schliesst" or "schloss" or "schließen" or "schliessen" or "schlossen"))
        {
            return Modality.Denied;
        }

        return hit.Trigger.IsUtterance ? Modality.Fact : before.Any(Denials.Contains) ? Modality.Denied : before.Any(Possible.Contains) ? Modality.Hypothetical : Modality.Fact;
    }

    private static Modality Of(ImmutableArray<Word> words, int i, int first, int last, TriggerHit hit)
    {
        var word = words[i].Text;
        if (words[i].Quoted || i == hit.Word)
        {
            return Modality.Fact;
        }

        if ((Cancellations.Contains(word) && !IsGotOver(words, i, hit)) || (word is "sagte" or "sagten" or "sagt" or "sagen" && Ends(words, i, last, "ab")) || (word is "fällt" or "fiel" && Ends(words, i, last, "aus")) || (word == "Tisch" && i > first && words[i - 1].Is("vom")) || (word == "Wasser" && i > first && words[i - 1].Is("ins")) || (word == "Sinn" && i > first && hit.IsNoun && words[i - 1].Is("keinen") && Finds(words, first - 1, last, "mehr")))
        {
            return CanBeMoved(hit) ? Modality.Cancelled : Modality.Fact;
        }

        // "Aus dem geplanten Treffen wird nichts", "wollten telefonieren, doch daraus wurde nichts".
        if (word == "nichts" && CanBeMoved(hit) && Finds(words, first - 1, last, "wird", "wurde", "geworden", "werden") && (words[first..i].Any(other => other.Text is "daraus" or "Daraus") || (hit.IsNoun && IsGoverned(words, hit.Word, "aus"))))
        {
            return Modality.Cancelled;
        }

        // "strich das Treffen aus dem Kalender", "ließ das Gespräch platzen", "verzichtet auf die Begegnung", "will ihn nun doch nicht treffen".
        if (CanBeMoved(hit) && IsGivenUp(words, i, last, hit))
        {
            return Modality.Cancelled;
        }

        // "hätte telefonieren sollen": it did not come to that.
        if (word is "hätte" or "hätten" or "hatte" or "hatten" && !words.Any(other => other.Is("wollen")) && CanBeMoved(hit) && Finds(words, i, last, "sollen", "müssen"))
        {
            return words.Any(other => Delays.Contains(other.Text)) ? Modality.Postponed : Modality.Cancelled;
        }

        // "hätte ihn getroffen", "hätten beinahe telefoniert": thought, not done; a plain "hätten" may only repeat what someone says.
        if (!hit.Trigger.IsUtterance && word is "hätte" or "wäre" or "hätten" or "wären" && CanBeMoved(hit) && !hit.IsNoun && !words.Any(other => other.Is("sollen")) && (word is "hätte" or "wäre" || words[first..(last + 1)].Any(other => Unreal.Contains(other.Text))))
        {
            return Modality.Hypothetical;
        }

        if (Delays.Contains(word) || (word is "verlegt" or "verlegte" or "verlegten" && hit.IsNoun && hit.Trigger.Kind != EventKind.Military))
        {
            return CanBeMoved(hit) ? Modality.Postponed : Modality.Fact;
        }

        if (hit.Trigger.IsUtterance)
        {
            return hit.Trigger.Name == "Rede halten" && (word is "nicht" || Negations.IsOfOwn(words, i, last, hit)) ? Modality.Denied : word is "könnte" or "könnten" && i < hit.Word && !hit.IsNoun ? Modality.Hypothetical : Modality.Fact;
        }

        if (Doubts.Contains(word))
        {
            return Modality.Doubted;
        }

        // "einen Gipfel ins Gespräch gebracht": no more than an idea.
        if (hit.IsNoun && i > first && word is "Gespräch" or "Spiel" && words[i - 1].Is("ins") && (Finds(words, first - 1, i, "brachte", "brachten", "bringt", "bringen") || Finds(words, i, last, "gebracht", "bringen", "brachte")))
        {
            return Modality.Hypothetical;
        }

        // "schlug ein Treffen vor": proposed is not agreed.
        if (word is "schlug" or "schlugen" or "schlägt" or "schlagen" && Ends(words, i, last, "vor"))
        {
            return Modality.Hypothetical;
        }

        // "lehnte die Lieferung ab": what is refused is not done.
        if (hit.IsNoun && (word is "ablehnte" or "ablehnten" or "abgelehnt" or "verweigerte" or "verweigert" || (word is "lehnt" or "lehnen" or "lehnte" or "lehnten" && Ends(words, i, last, "ab"))))
        {
            return Modality.Denied;
        }

        if (hit.IsNoun && Negations.IsAskedFor(words, i, hit))
        {
            return Modality.Hypothetical;
        }

        if (Denials.Contains(word) || IsNegation(words, i, last, hit) || Negations.IsPrevented(words, i, hit))
        {
            return Modality.Denied;
        }

        var conditional = i == first && word is "sollte" or "Sollte" or "sollten" or "Sollten" or "würde" or "Würde" or "würden" or "Würden" or "käme" or "Käme" or "kämen" or "Kämen" && i == first;
        return conditional || (Possible.Contains(word) && !IsCompanion(word, hit)) || (PossibleFrames.Contains(word) && hit.IsNoun && hit.Trigger.IsEncounter) ? Modality.Hypothetical : Modality.Fact;
    }

    private static bool IsGivenUp(ImmutableArray<Word> words, int i, int last, TriggerHit hit) => words[i].Text switch
    {
        "platzen" => hit.IsNoun && i + 1 < words.Length && words[i + 1].Text is "lassen" or "ließ" or "liess" or "ließen" or "liessen" or "lässt",
        // "strich eine Zusammenkunft, die für Freitag geplant war", "strich ein für Freitag angesetztes Treffen".
        "strich" or "strichen" or "streicht" or "streichen" or "kippte" or "kippten" or "kippt" or "cancelte" or "cancelten" or "cancelt" when hit.IsNoun && hit.Word > i && (RelativeDay.IsPlan(words, hit.Word) || Complement.IsPlannedObject(words, i, hit.Word)) => IsObjectOf(words, i, hit.Word),
        "kippte" or "kippten" or "kippt" or "cancelte" or "cancelten" or "cancelt" => hit.IsNoun && hit.Word > i && IsDefinite(words, hit.Word) && IsObjectOf(words, i, hit.Word),
        "gecancelt" or "gekippt" => hit.IsNoun && hit.Word < i && (IsDefinite(words, hit.Word) || RelativeDay.IsPlan(words, hit.Word)),
        "strich" or "strichen" or "streicht" or "streichen" when hit.IsNoun && hit.Word > i && IsDefinite(words, hit.Word) => !words[i..hit.Word].Any(between => GermanWords.Prepositions.Contains(between.Text)),
        "strich" or "strichen" or "streicht" or "streichen" => hit.IsNoun && Finds(words, i, last, "Kalender", "Programm", "Terminkalender", "Terminplan", "Tagesordnung", "Agenda") || (hit.IsNoun && i == last),
        "ließ" or "liess" or "ließen" or "liessen" or "lässt" or "lassen" => hit.IsNoun && Finds(words, i, last, "platzen", "ausfallen", "sausen"),
        "blies" or "bliesen" or "bläst" or "lud" or "luden" or "lädt" => hit.IsNoun && Ends(words, i, last, words[i].Text.StartsWith('b') ? "ab" : "aus"),
        "verzichtet" or "verzichten" or "verzichtete" or "verzichteten" => hit.IsNoun && IsGoverned(words, hit.Word, "auf"),
        // "reist anders als geplant nicht nach Kiew", "trifft ihn nun doch nicht".
        "nicht" => !hit.IsNoun && Negations.IsAgainstPlan(words, i),
        "doch" => !hit.IsNoun && i + 1 < words.Length && words[i + 1].Is("nicht") && (i > 0 && words[i - 1].Text is "nun" or "jetzt"),
        _ => false,
    };

    // "strich Gelder für ein Treffen", "strich Zahlungen und bestätigte ein Treffen": another object stands between, or a preposition governs the noun.
    private static bool IsObjectOf(ImmutableArray<Word> words, int verb, int noun)
    {
        var i = noun - 1;
        while (i > verb && (GermanWords.Determiners.Contains(words[i].Text) || GermanWords.MayBeAdjective(words[i])))
        {
            i--;
        }

        return !GermanWords.Prepositions.Contains(words[i].Text) && !words[verb..noun].Any(word => word.Is("und") || word.Is(",") || word.Is("oder"));
    }

    // "Nach einer Absage trafen sie sich doch": what was called off before does not call off this.
    private static bool IsGotOver(ImmutableArray<Word> words, int i, TriggerHit hit) =>
        words[i].Is("Absage") && words[i].IsCapital && !hit.IsNoun && IsGoverned(words, i, "nach") | IsGoverned(words, i, "trotz") | IsGoverned(words, i, "seit");

    // "Zu einem Treffen kam es am Montag nicht".
    private static bool Came(ImmutableArray<Word> words, TriggerHit hit) =>
        (IsGoverned(words, hit.Word, "zu") || IsGoverned(words, hit.Word, "zum") || IsGoverned(words, hit.Word, "zur")) && words.Any(word => word.Is("es") && !word.Quoted) && words.Any(word => !word.Quoted && word.Text is "kam" or "kommt" or "gekommen" or "kommen");

    // Whether a preposition stands before the noun with its article and attributes.
    private static bool IsGoverned(ImmutableArray<Word> words, int noun, string preposition)
    {
        for (var i = noun - 1; i >= 0 && i > noun - 10 && words[i].IsLetters; i--)
        {
            if (words[i].Is(preposition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegation(ImmutableArray<Word> words, int i, int last, TriggerHit hit)
    {
        var word = words[i].Text;
        if (word is "nicht" or "nie" or "niemals")
        {
            var only = Negations.IsOfPart(words, i) || Negations.IsAgainstPlan(words, i) || (i > 1 && words[i - 1].Is("doch") && words[i - 2].Text is "nun" or "jetzt");
            return !only && (!hit.IsNoun || Finds(words, i, last, "statt", "stattfinden", "zustande", "zustandekommen", "geben") || Came(words, hit));
        }

        // "kein Treffen", "keine weiteren Gespräche", "keinerlei Telefonat": right before the noun; "schickt keine Waffen": the verb's own object.
        return (!hit.IsNoun && Negations.IsOfOwn(words, i, last, hit)) || word is "kein" or "keine" or "keinen" or "keiner" or "keinem" or "Kein" or "Keine" && hit.IsNoun && i < hit.Word && hit.Word - i <= 3 && !words[(i + 1)..hit.Word].Any(between => between.IsCapital);
    }

    // "in Bereitschaft versetzen": what the trigger asks for beside it says nothing of how sure it is.
    private static bool IsCompanion(string word, TriggerHit hit)
    {
        foreach (var stem in hit.Trigger.WithStems)
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanBeMoved(TriggerHit hit) => hit.Trigger.IsEncounter || hit.Trigger.Kind is EventKind.Call or EventKind.Military or EventKind.Legislature;

    private static bool Ends(ImmutableArray<Word> words, int from, int last, string particle) => Finds(words, from, last, particle);

    private static bool Finds(ImmutableArray<Word> words, int from, int last, params ReadOnlySpan<string> any)
    {
        for (var i = from + 1; i <= last; i++)
        {
            if (any.Contains(words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static Modality Stronger(Modality left, Modality right) => right > left ? right : left;

    private static (int First, int Last) Bounds(ImmutableArray<Word> words, TextSpan clause)
    {
        var (first, last) = (words.Length, -1);
        for (var i = 0; i < words.Length && words[i].Start < clause.End; i++)
        {
            if (clause.Contains(words[i].Span))
            {
                first = Math.Min(first, i);
                last = i;
            }
        }

        while (first < last && !words[first].IsLetters)
        {
            first++;
        }

        return (first, last);
    }
}
