using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Tells what is demanded, agreed or promised from what is done: the day beside the governing verb is the day of the word, not of the deed.</summary>
internal static class Complement
{
    private static readonly FrozenSet<string> Demands = GermanWords.Set(
        "fordert fordern forderte forderten gefordert aufgefordert auffordert aufforderte verlangt verlangen verlangte verlangten aufgerufen aufrief aufriefen rief riefen ruft rufen appelliert appellierte appellierten drängt drängte drängten gedrängt"
        + " mahnt mahnte mahnten bat baten bittet gebeten riet rieten rät geraten empfahl empfahlen empfiehlt empfohlen weigert weigerte weigerten geweigert lehnt lehnte lehnten abgelehnt warnt warnte warnten gewarnt droht drohte drohten gedroht beschuldigt beschuldigte stimmt stimmte stimmten votiert votierte votierten");

    private static readonly FrozenSet<string> Promises = GermanWords.Set(
        "kündigt kündigte kündigten angekündigt ankündigte ankündigten verspricht versprach versprachen versprochen zugesagt zusagte sagte sagten zugesichert sicherte plant planen plante planten geplant beabsichtigt beabsichtigte vorgeschlagen schlug schlugen angeboten bot boten bietet bieten bereit");

    private static readonly FrozenSet<string> Agreements = GermanWords.Set(
        "verabredet verabreden verabredete verabredeten vereinbart vereinbaren vereinbarte vereinbarten geeinigt einigen einigte einigten verständigt verständigten anberaumt beantragt beantragte beantragten beantragen einberufen verlangt verlangte verlangten gefordert vorgeschlagen angekündigt ankündigte kündigt kündigte kündigten angeboten bot boten"
        + " abgemacht ausgemacht eingefädelt einfädelte einfädelten angebahnt anbahnte anbahnten abgestimmt abgesprochen absprach absprachen Aussicht");

    private static readonly FrozenSet<string> Praises = GermanWords.Set("bekräftigte bekräftigten begrüßte begrüßten begrüsste begrüssten unterstützte unterstützten befürwortete befürworteten würdigte würdigten verteidigte verteidigten erwähnte erwähnten lobte lobten kritisierte kritisierten");

    // How far a verb may stand behind its object at the head of the sentence.
    private const int MostBefore = 4;

    // "begann, Personal abzuziehen" is told as done.
    private static readonly FrozenSet<string> Beginnings = GermanWords.Set("beginnt beginnen begann begannen begonnen gelang gelingt gelungen");

    private static readonly FrozenSet<string> Planned = GermanWords.Set(string.Join(' ', from stem in "angekündigt angesetzt avisiert terminiert geplant vorgesehen erwartet versprochen vereinbart verabredet gefordert verlangt vorgeschlagen anberaumt beabsichtigt anstehend bevorstehend".Split(' ') from ending in "e en er es em".Split(' ') select stem + ending));

    // "das am Freitag in Paris beendete Treffen": the day of what is over.
    private static readonly FrozenSet<string> Done = GermanWords.Set(string.Join(' ', from stem in "beendet begonnen eröffnet abgehalten abgebrochen gescheitert geführt abgeschlossen ausgestrahlt veranstaltet unterzeichnet übergeben".Split(' ') from ending in "e en er es em".Split(' ') select stem + ending));

    private static readonly FrozenSet<string> Setting = GermanWords.Set("bei beim während in im nach vor am per");

    private static readonly FrozenSet<string> Matters = GermanWords.Set("auf gegen trotz wegen");

    private static readonly FrozenSet<string> Auxiliaries = GermanWords.Set("hat haben hatte hatten habe ist sind war waren sei wird werden wurde wurden würde will wollen wollte wollten soll sollen sollte sollten kann können konnte konnten muss müssen");

    // "drei Tage nach dem Treffen": it is counted from there.
    private static readonly FrozenSet<string> Lengths = GermanWords.Set("tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minuten morgen vormittag vorabend wochenende lange");

    private static readonly FrozenSet<string> Several = GermanWords.Set("mehreren einigen vielen zahlreichen zwei drei vier beiden allen früheren bisherigen letzten jüngsten vorigen vergangenen gestrigen");

    private static readonly FrozenSet<string> Anchors = GermanWords.Set("vor vorm nach seit");

    /// <summary>"forderte … auf, Sanktionen zu verhängen": what is only demanded is no act.</summary>
    public static bool IsDemanded(ClauseView clause) => IsWished(clause) || IsZuInfinitive(clause) && (Governor(clause, Demands) || (IsFused(clause) && !Governor(clause, Promises) && !Governor(clause, Agreements) && !Governor(clause, Beginnings)));

    // "Die NATO solle ihre Truppen abziehen", "müsse Sanktionen verhängen": what someone wants of another, unless a day makes it a plan.
    private static bool IsWished(ClauseView clause) =>
        !clause.Hit.IsNoun && clause.Hit.Trigger.Kind is EventKind.Military or EventKind.Decision or EventKind.Sanction or EventKind.Recognition or EventKind.Document && clause.Has("solle", "müsse", "möge", "dürfe")
        && !clause.Passage.Timexes.Any(timex => clause.Holds(timex.Timex.Span.Span));

    /// <summary>"eingefädelt", "vorgeschlagen", "gefordert": a participle that says how something was brought about or wished, not that it was.</summary>
    public static bool IsOfPlan(Word word) => Agreements.Contains(word.Text) || Promises.Contains(word.Text) || word.Text is "vermittelt" or "angeregt" or "eingeleitet";

    /// <summary>"begann am Montag, Personal abzuziehen": told as done.</summary>
    public static bool IsBegun(ClauseView clause) => IsZuInfinitive(clause) && Governor(clause, Beginnings);

    /// <summary>"kündigte an, Helme zu liefern", "vereinbarten am Dienstag ein Treffen": it lies ahead of the word that is given for it.</summary>
    public static bool IsPledged(ClauseView clause) => (IsZuInfinitive(clause) && (Governor(clause, Promises) || Governor(clause, Agreements))) || IsAgreed(clause) || IsPlanned(clause);

    /// <summary>"nach einer Sitzung": the noun says after or before what the rest was, on the same day unless it has its own.</summary>
    public static bool IsOccasion(ClauseView clause) => clause.Hit.IsNoun && Anchors.Contains(Governing(clause));

    /// <summary>"hatte das Treffen gefordert": no preposition governs the noun.</summary>
    public static bool IsObject(ClauseView clause) => clause.Hit.IsNoun && !GermanWords.Prepositions.Contains(Governing(clause)) && clause.Hit.Word > 0 && clause.Passage.Words[clause.Hit.Word - 1].Text is "das" or "die" or "den" or "ein" or "eine" or "einen" or "Das" or "Die" or "Den";

    /// <summary>"einen Tag vor dem Treffen": the noun only says when something else was.</summary>
    public static bool IsAnchor(ClauseView clause, MentionDate date) =>
        clause.Hit.IsNoun && Anchors.Contains(Governing(clause)) && date.Timexes.All(timex => timex.Timex.Span.Start < clause.Trigger.Span.Start || (clause.Passage.WordAt(timex.Timex.Span.Start) - clause.Hit.Word > 3 && HasVerb(clause.Passage, clause.Hit.Word + 1, clause.Passage.WordAt(timex.Timex.Span.Start))));

    /// <summary>"einen Tag vor dem Treffen", "zwei Wochen nach dem Besuch": the noun only says from where the time is counted.</summary>
    public static bool IsMeasuredFrom(ClauseView clause)
    {
        var words = clause.Passage.Words;
        var i = clause.Hit.Word - 1;
        while (i > 0 && (GermanWords.Determiners.Contains(words[i].Text) || GermanWords.MayBeAdjective(words[i])))
        {
            i--;
        }

        return clause.Hit.IsNoun && i > 0 && words[i].Text is "vor" or "nach" && words[i - 1].Text is "Tag" or "Tage" or "Tagen" or "Woche" or "Wochen" or "Monat" or "Monate" or "Stunde" or "Stunden" or "Minuten" or "Abend" or "Vorabend";
    }

    /// <summary>"Nach einem Gespräch mit A warf er ihm das vor": the sentence begins with what was just over and goes on with what came then.</summary>
    public static bool OpensWithOccasion(ClauseView clause) =>
        clause.Hit is { IsNoun: true, Trigger: { IsEncounter: true, Kind: not EventKind.Visit and not EventKind.Summit } or { Kind: EventKind.Call } } && BeginsWithOccasion(clause.Passage)
        && !clause.Passage.Words[2..clause.Hit.Word].Any(word => word.Is(",") || word.IsCapital || GermanWords.Prepositions.Contains(word.Text));

    /// <summary>"Nach einem …", "Bei einer …" at the head of a sentence.</summary>
    public static bool BeginsWithOccasion(Passage passage) => passage.Words.Length > 3 && passage.Words[0].Text is "Nach" or "Bei" && passage.Words[1].Text is "einem" or "einer";

    /// <summary>"einigten sich bei einem Sondertreffen in Paris": a meeting not told of before at which the rest was done.</summary>
    public static bool IsNewSetting(ClauseView clause) => IsSetting(clause) && clause.Hit.Trigger.Kind is EventKind.Meeting or EventKind.Talks && Descriptions.Possessive(clause) is "einem" or "einer";

    /// <summary>"Nach einem Treffen mit A sagte er am Donnerstag", "sagte er am Donnerstag nach seinem Treffen mit A": whoever speaks after it speaks on its day, unless it is said how long after, or that there were several.</summary>
    public static bool IsJustBefore(ClauseView clause, IReadOnlyList<ClauseView> all)
    {
        if (clause.Hit is not ({ IsNoun: true, Trigger: { IsEncounter: true, Kind: not EventKind.Visit } } or { IsNoun: true, Trigger.Kind: EventKind.Call }))
        {
            return false;
        }

        var words = clause.Passage.Words;
        var i = clause.Hit.Word - 1;
        while (i >= 0 && (GermanWords.Determiners.Contains(words[i].Text) || GermanWords.MayBeAdjective(words[i]) || words[i].Text is "fast" or "rund" or "gut" or "knapp" or "etwa"))
        {
            if (Several.Contains(words[i].Text) || words[i].Text.EndsWith("langen", StringComparison.Ordinal))
            {
                return false;
            }

            i--;
        }

        return i >= 0 && words[i].Is("nach") && (i == 0 || !Lengths.Contains(words[i - 1].Text))
            && all.Any(other => other.Hit is { IsNoun: false, Trigger.IsUtterance: true } && (other.Hit.Word > clause.Hit.Word || other.Holds(clause.Trigger.Span)));
    }

    /// <summary>"sprachen über ihre Gespräche", "stellten sich hinter die Gespräche": the noun is the matter of what was told.</summary>
    public static bool IsMatter(ClauseView clause) => clause.Hit is { IsNoun: true, Trigger.IsUtterance: false } && (Governing(clause) is "über" or "hinter" || (PlannedDay(clause) is { } day && Outside(clause, day) is "über" or "hinter"));

    /// <summary>"Die Verhandlungen bekräftigten die Präsidenten": index of the verb behind a noun at the head of the sentence that only says what others think of it; null when it is not so.</summary>
    public static int? Praised(ClauseView clause)
    {
        var words = clause.Passage.Words;
        if (words.Length < 4 || words[0].Text is not ("Die" or "Das" or "Der" or "Den") || clause.Hit.Word > MostBefore)
        {
            return null;
        }

        for (var i = clause.Hit.Word + 1; i < words.Length && i <= clause.Hit.Word + MostBefore && words[i].IsLetters; i++)
        {
            if (Praises.Contains(words[i].Text))
            {
                return i;
            }
        }

        return null;
    }

    // "hinter die für Januar geplanten Gespräche": the preposition before the article, with the plan between.
    private static string Outside(ClauseView clause, ResolvedTimex day)
    {
        var words = clause.Passage.Words;
        var i = clause.Passage.WordAt(day.Timex.Span.Start) - 1;
        i -= i >= 0 && words[i].Text is "für" or "am" or "im" or "vom" or "den" ? 1 : 0;
        while (i > 0 && GermanWords.Determiners.Contains(words[i].Text))
        {
            i--;
        }

        return i >= 0 ? words[i].Text : "";
    }

    /// <summary>"informierte sie am Dienstag über ihre Gespräche mit Moskau": neither the day nor the people are those of what was told, unless they stand with it (über das Treffen von A und B am Montag).</summary>
    public static bool IsTalkedOf(ClauseView clause, MentionDate? date)
    {
        if (!IsMatter(clause))
        {
            return false;
        }

        var planned = PlannedDay(clause) is not null;
        var named = planned && (Descriptions.Possessive(clause).StartsWith("ihr", StringComparison.Ordinal) || Descriptions.Possessive(clause).StartsWith("sein", StringComparison.Ordinal));
        foreach (var name in clause.Names)
        {
            named |= name.First > clause.Hit.Word || name.Noun == clause.Hit.Word;
        }

        if (!named || date is null || date.Timexes.IsEmpty || planned)
        {
            return !(named && planned);
        }

        foreach (var timex in date.Timexes)
        {
            if (timex.Timex.Span.Start > clause.Trigger.Span.End && !HasVerb(clause.Passage, clause.Hit.Word + 1, clause.Passage.WordAt(timex.Timex.Span.Start)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"hat das Manöver am Montag angekündigt": whether it was announced then, or is to be then, the words do not say.</summary>
    public static bool IsOpenWhen(ClauseView clause, MentionDate date) =>
        clause.Hit is { IsNoun: true, Word: > 0 } && clause.Passage.Words[clause.Hit.Word - 1].Text is "das" or "den" or "die" or "Das" or "Den" or "Die" && clause.Has("hat", "haben") && clause.Has("angekündigt", "zugesagt", "bestätigt", "gefordert", "beantragt")
        && date.Timexes is [{ Timex.Says.Kind: PartialKind.Weekday } day] && clause.Passage.WordAt(day.Timex.Span.Start) is var at && at > 0 && clause.Passage.Words[at - 1].Is("am");

    /// <summary>"bei einem Besuch in Kiew": the noun says on what occasion the rest was.</summary>
    public static bool IsSetting(ClauseView clause) => clause.Hit is { IsNoun: true, Trigger.IsEncounter: true } && Governing(clause) is "bei" or "beim" or "während" or "anlässlich";

    /// <summary>"sagte sie nach ihrem Treffen mit A".</summary>
    public static bool IsBehind(ClauseView clause) => clause.Hit is { IsNoun: true, Trigger.IsEncounter: true } && Governing(clause) == "nach";

    /// <summary>"bekräftigte das Nein zu Waffenlieferungen", "sprach über Lieferungen": what is spoken of is not delivered.</summary>
    public static bool IsDeliverySpokenOf(ClauseView clause) =>
        clause.Hit is { IsNoun: true, Trigger.Name: "Waffen liefern" or "Lieferung" } && Governing(clause) is "zu" or "zur" or "zum" or "gegen" or "nach" or "um" or "über" or "für" or "auf" or "vor" or "von" or "bei";

    /// <summary>"warnte auf der Konferenz", "sagte am Rande des Gipfels": only where something was said, when another clause part says it.</summary>
    public static bool IsStage(ClauseView clause, IReadOnlyList<ClauseView> all)
    {
        if (clause.Hit is not { IsNoun: true, Trigger.Kind: EventKind.Summit } || Governing(clause) is not ("auf" or "rande"))
        {
            return false;
        }

        foreach (var other in all)
        {
            if (other.Hit is { IsNoun: false, Trigger.IsUtterance: true } && other.Holds(clause.Trigger.Span))
            {
                return !clause.Names.Any(name => name.Head == clause.Hit.Word || (name.First > clause.Hit.Word && name.Preposition is "zwischen" or "von"));
            }
        }

        return false;
    }

    /// <summary>"in einer Videoschalte": how the rest of the clause was done.</summary>
    public static bool IsCallSetting(ClauseView clause) => clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Call } && Governing(clause) is "in" or "im" or "bei" or "beim" or "per" or "während" or "am";

    /// <summary>Whether a verb or a comma stands between two words: without one "Nach dem Besuch von A bei B am Dienstag" is still one phrase.</summary>
    public static bool HasVerb(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage.Words[i].Is(",") || (passage.Words[i].IsLower && (Auxiliaries.Contains(passage.Words[i].Text) || TriggerTable.Verbs.ContainsKey(passage.Words[i].Text) || passage.Words[i].Text.EndsWith("te", StringComparison.Ordinal) || passage.Words[i].Text.EndsWith("ten", StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    // Only an infinitive with its own zu: the one before the trigger or inside it (anzuerkennen).
    private static bool IsZuInfinitive(ClauseView clause)
    {
        var word = clause.Trigger.Text;
        var inside = word.IndexOf("zu", StringComparison.Ordinal);
        return !clause.Hit.IsNoun && word.EndsWith('n') && ((clause.Hit.Word > 0 && clause.Passage.Words[clause.Hit.Word - 1].Is("zu")) || (inside > 1 && inside < word.Length - 4));
    }

    private static bool IsFused(ClauseView clause) => clause.Trigger.Text.IndexOf("zu", StringComparison.Ordinal) is > 1 and var inside && inside < clause.Trigger.Text.Length - 4;

    private static bool Governor(ClauseView clause, FrozenSet<string> verbs)
    {
        var words = clause.Passage.Words;
        var comma = clause.Hit.Word;
        while (comma > 0 && !words[comma].Is(","))
        {
            comma--;
        }

        return words[..comma].Any(word => !word.Quoted && word.IsLetters && verbs.Contains(word.Text));
    }

    /// <summary>"das für Donnerstag vereinbarte Treffen": the day that stands with the plan is the event's, whatever else the clause dates; null when none does.</summary>
    public static ResolvedTimex? PlannedDay(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Hit.Word - 1; clause.Hit.IsNoun && i >= 0 && GermanWords.MayBeAdjective(words[i]); i--)
        {
            if (Planned.Contains(words[i].Text) || Done.Contains(words[i].Text))
            {
                return clause.Passage.Timexes.LastOrDefault(timex => timex.Timex.Span.End <= words[i].Span.Start && (words[i].Span.Start - timex.Timex.Span.End <= 3 || IsPlaceBetween(clause.Passage, timex, i)) && DateChooser.IsUsable(clause.Passage, timex));
            }
        }

        return null;
    }

    /// <summary>"ein für Montag vorgesehenes Treffen": an attribute says that it was planned.</summary>
    public static bool IsPlannedAhead(ImmutableArray<Word> words, int noun)
    {
        for (var i = noun - 1; i >= 0 && GermanWords.MayBeAdjective(words[i]); i--)
        {
            if (Planned.Contains(words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"strich ein für Montag vorgesehenes Treffen": whether the planned one is the object of the verb before it.</summary>
    public static bool IsPlannedObject(ImmutableArray<Word> words, int verb, int noun)
    {
        var i = noun - 1;
        while (i > verb && (!GermanWords.Determiners.Contains(words[i].Text) || (i > 0 && GermanWords.Prepositions.Contains(words[i - 1].Text) && i + 1 < noun && !words[i + 1].Is("für"))))
        {
            if (words[i].Text is "," or "und" or "oder")
            {
                return false;
            }

            i--;
        }

        return i > verb && IsPlannedAhead(words, noun) && words[i].Text is "ein" or "eine" or "einen" or "das" or "die" or "den" or "sein" or "seine" or "seinen" or "ihr" or "ihre" or "ihren" && !GermanWords.Prepositions.Contains(words[i - 1].Text);
    }

    // "das für Freitag in Paris vorgesehene Gespräch": nothing but where it is to be stands between day and plan.
    private static bool IsPlaceBetween(Passage passage, ResolvedTimex timex, int planned)
    {
        var first = passage.WordAt(timex.Timex.Span.End);
        if (planned - first is < 2 or > 4 || !GermanWords.Prepositions.Contains(passage.Words[first].Text))
        {
            return false;
        }

        foreach (var name in passage.Names)
        {
            if (name.First > first && name.Last == planned - 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"antwortete auf die Forderungen": a demand, warning or promise that something else is done about is no news itself.</summary>
    public static bool IsMatterOfAnother(ClauseView clause) => IsReception(clause) || IsJoinedIn(clause) || IsAnswered(clause) ||
        clause.Hit is { IsNoun: true, Trigger.IsUtterance: true, Trigger.Name: not "Erklärung" } && Matters.Contains(Governing(clause));

    // "was in Kiew schlecht ankam": how it was taken, no journey.
    private static bool IsReception(ClauseView clause) => clause.Hit is { IsNoun: false, Word: > 0, Trigger.Kind: EventKind.Visit } && clause.Trigger.Text is "ankam" or "ankommt" or "angekommen" && clause.Passage.Words[clause.Hit.Word - 1].Text is "gut" or "schlecht" or "übel" or "besser" or "schlechter";

    // "beantworten die Forderungen schriftlich": those of someone else.
    private static bool IsAnswered(ClauseView clause) => clause.Hit is { IsNoun: true, Trigger.IsUtterance: true } && clause.Has("beantwortet", "beantworten", "beantwortete", "beantworteten", "erfüllt", "erfüllte", "erfüllten", "erfüllen");

    // "schließt sich der Warnung der G7 an": it was theirs before.
    private static bool IsJoinedIn(ClauseView clause) =>
        clause.Hit is { IsNoun: true, Trigger.IsUtterance: true } && clause.Has("sich") && (clause.Has("angeschlossen", "anschließt", "anschließen") || (clause.Has("schließt", "schließen", "schloss", "schlossen") && clause.Has("an")));

    // "die angekündigte Antwort": unless a day stands with the plan itself (das für Freitag geplante Treffen).
    private static bool IsPlanned(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Hit.Word - 1; clause.Hit.IsNoun && i >= 0 && GermanWords.MayBeAdjective(words[i]); i--)
        {
            if (Planned.Contains(words[i].Text))
            {
                // "sprachen in einer kurzfristig angesetzten Videokonferenz": it was held.
                // "Das mit Spannung erwartete Treffen begann am Dienstag".
                return PlannedDay(clause) is null && !((IsSetting(clause) || IsCallSetting(clause) || PlannedDays.IsHeld(clause)) && clause.Tense is Tense.Past or Tense.Pluperfect);
            }
        }

        return false;
    }

    private static bool IsAgreed(ClauseView clause)
    {
        var trigger = clause.Hit.Trigger;
        return clause.Hit.IsNoun && !trigger.IsUtterance && PlannedDay(clause) is null && !Setting.Contains(Governing(clause)) && (clause.HasUnquoted(Agreements) || (trigger.Kind == EventKind.Document && clause.Has("erwartet", "erwarte", "erwarten", "erwartete", "erwarteten")));
    }

    // The preposition before the noun with its determiner and adjectives; empty when there is none.
    private static string Governing(ClauseView clause)
    {
        var words = clause.Passage.Words;
        var i = clause.Hit.Word - 1;
        // "in einer kurzfristig angesetzten Schalte": an adverb stands between article and adjective.
        while (i >= 0 && (GermanWords.Determiners.Contains(words[i].Text) || GermanWords.MayBeAdjective(words[i]) || words[i].Text is "gut" or "knapp" or "rund" or "etwa" or "fast" || (char.IsAsciiDigit(words[i].Text[0]) && words[i].Text.Contains('-') && words[i].Text[^1] is 'n' or 'e' or 'r' or 's' or 'm') || (i > 0 && i < clause.Hit.Word - 1 && words[i] is { IsLower: true, Text.Length: > 3 } && GermanWords.MayBeAdjective(words[i + 1]) && GermanWords.Determiners.Contains(words[i - 1].Text) && !GermanWords.Prepositions.Contains(words[i].Text))))
        {
            i--;
        }

        return i >= 0 ? words[i].Text.ToLowerInvariant() : "";
    }
}
