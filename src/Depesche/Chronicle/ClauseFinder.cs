using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Finds the clause around a trigger, with the appositions, list items and second halves of a coordination that belong to it.</summary>
internal static class ClauseFinder
{
    public static ClauseView Of(Passage passage, TriggerHit hit)
    {
        if (!hit.IsNoun && ParticipleAttribute.Around(passage, hit.Word) is { } attribute)
        {
            return new ClauseView(passage, hit, attribute, Tense.Past);
        }

        var place = passage.Words[hit.Word].Span;
        var (span, tense) = Read(passage, place);
        // "kommt am Freitag, kurz vor der Eröffnung, mit ihm zusammen": the bracket of the verb holds the insertion.
        if (hit.Closing is { } closing && passage.Words[closing].Span.Start >= span.End && Read(passage, passage.Words[closing].Span).Clause is var last && last.Contains(place))
        {
            span = Hull(span, last);
        }

        var (names, timexes) = (passage.Names, passage.Timexes);
        for (var (name, timex) = (0, 0); name < names.Length || timex < timexes.Length;)
        {
            var isName = timex == timexes.Length || (name < names.Length && names[name].Link.Span.Start <= timexes[timex].Timex.Span.Start);
            var part = isName ? names[name++].Link.Span.Span : timexes[timex++].Timex.Span.Span;
            if (part.Start >= span.Start && part.End <= span.End)
            {
                continue;
            }

            var (other, _) = Read(passage, part);
            if (other.Contains(place) && (part.Start < span.Start || IsList(passage, span.End, part.Start)))
            {
                span = Hull(span, part);
            }
        }

        return new ClauseView(passage, hit, Instead(passage, Again(passage, Planned(passage, hit, Inquit(passage, hit, Left(passage, hit, Opened(passage, hit, Cut(passage, hit, Coordinated(passage, span)))))))), tense);
    }

    // "ein Gipfel von A und B, den C am Montag eingefädelt hatte, ist …": who made the plan, and when, is not who meets.
    private static TextSpan Planned(Passage passage, TriggerHit hit, TextSpan span)
    {
        if (!hit.IsNoun)
        {
            return span;
        }

        var words = passage.Words;
        if (PlanClause.Around(words, hit.Word) is var (opens, end))
        {
            var start = Math.Max(span.Start, words[opens].Span.End);
            return new TextSpan(start, Math.Max(start, Math.Min(span.End, words[end - 1].Span.End)));
        }

        return PlanClause.Behind(words, hit.Word) is var (comma, _) && words[comma].Span.Start is var cut && cut > span.Start && cut < span.End ? new TextSpan(span.Start, cut) : span;
    }

    // "hatte am Montag mit A telefoniert, am Sonntag besprach er sich mit B", "hatte am Dienstag mit A beraten und tags zuvor B Hilfe zugesagt": what has a day and a verb of its own is another act.
    private static TextSpan Left(Passage passage, TriggerHit hit, TextSpan span)
    {
        var words = passage.Words;
        // "hat mit A telefoniert und B Hilfe zugesagt": the participle right before "und" closes its own half.
        var participle = !hit.IsNoun && IsParticiple(words[hit.Word]);
        if (participle && hit.Word + 3 < words.Length && (words[hit.Word + 1].Is("und") || (words[hit.Word + 1].Is(",") && words[hit.Word + 2].IsCapital)) && Last(passage, span) is var closing && closing > hit.Word + 2 && IsParticiple(words[closing]))
        {
            return new TextSpan(span.Start, words[hit.Word + 1].Span.Start);
        }

        // "A hat B Waffen geliefert, C nur Helme zugesagt": the second one has a subject of its own.
        for (var i = hit.Word - 2; participle && i > 1 && words[i].Span.Start > span.Start && words[i].Text is not (";" or ":"); i--)
        {
            if (words[i].Is(",") && words[i + 1].IsCapital && IsParticiple(words[i - 1]) && passage.Names.Any(name => name.First == i + 1 && name is { IsBare: true, IsAttribute: false, Noun: < 0 }))
            {
                return new TextSpan(words[i].Span.End, span.End);
            }
        }

        if (hit.IsNoun || !passage.Timexes.Any(timex => timex.Days is not null && timex.Timex.Span.End <= words[hit.Word].Span.Start && timex.Timex.Span.Start >= span.Start))
        {
            return span;
        }

        foreach (var timex in passage.Timexes)
        {
            var first = passage.WordAt(timex.Timex.Span.Start);
            first -= first > 0 && words[first - 1].Text is "am" or "im" ? 1 : 0;
            if (timex.Days is null || first < hit.Word + 2 || words[first].Span.Start >= span.End)
            {
                continue;
            }

            var behind = passage.WordAt(timex.Timex.Span.End);
            if (words[first - 1].Is(",") && behind < words.Length && IsVerb(words[behind]))
            {
                return new TextSpan(span.Start, words[first - 1].Span.Start);
            }
        }

        return span;
    }

    private static int Last(Passage passage, TextSpan span)
    {
        var end = Math.Min(passage.WordAt(span.End), passage.Words.Length) - 1;
        while (end > 0 && !passage.Words[end].IsLetters)
        {
            end--;
        }

        return end;
    }

    private static bool IsVerb(Word word) => word.IsLower && (TriggerTable.Verbs.ContainsKey(word.Text) || word.Text.EndsWith("te", StringComparison.Ordinal) || (GermanVerbs.Of(word.Text, first: false) & VerbClass.Preterite) != VerbClass.None);

    private static bool IsParticiple(Word word) => word.IsLower && (GermanVerbs.Of(word.Text, first: false) & VerbClass.Participle) != VerbClass.None;

    // "A lobte den Plan, am Freitag reist B": the day behind the comma, with the verb right behind it, opens a main clause.
    private static TextSpan Opened(Passage passage, TriggerHit hit, TextSpan span)
    {
        var words = passage.Words;
        if (hit.IsNoun || hit.Word < 4 || passage.Timexes.LastOrDefault(one => one.Timex.Span.End <= words[hit.Word].Span.Start) is not { } timex || passage.WordAt(timex.Timex.Span.End) != hit.Word)
        {
            return span;
        }

        var comma = passage.WordAt(timex.Timex.Span.Start) - 1;
        comma -= comma > 0 && words[comma].Text is "am" or "im" ? 1 : 0;
        if (comma < 2 || !words[comma].Is(",") || words[comma].Span.Start < span.Start)
        {
            return span;
        }

        for (var i = 0; i < comma; i++)
        {
            if (words[i].IsLower && !words[i].Quoted && (TriggerTable.Verbs.ContainsKey(words[i].Text) || words[i].Text.EndsWith("te", StringComparison.Ordinal)))
            {
                return new TextSpan(words[comma].Span.End, Math.Max(words[hit.Word].Span.End, span.End));
            }
        }

        return span;
    }

    // "Die USA verlegen Soldaten nach Polen, kündigte das Pentagon an": right behind the comma, with its subject behind it, the verb of saying opens a clause of its own.
    private static TextSpan Inquit(Passage passage, TriggerHit hit, TextSpan span)
    {
        var words = passage.Words;
        // "Die Ukraine diene A als Werkzeug, sagte er nach einem Treffen mit B": what stands in front is what was said.
        for (var verb = hit.Word; verb > 1 && words[verb].Text is not (";" or ":"); verb--)
        {
            if (words[verb - 1].Is(",") && verb + 1 < words.Length && words[verb + 1].Text is "er" or "sie" && !words[verb].Quoted && words[verb].IsLower && (verb == hit.Word ? hit.Trigger.IsUtterance : hit.IsNoun && TriggerTable.IsUtterance(words[verb].Text)))
            {
                return new TextSpan(Math.Max(span.Start, words[verb].Span.Start), Math.Max(words[hit.Word].Span.End, span.End));
            }
        }

        if (hit.IsNoun || !hit.Trigger.IsUtterance || hit.Word < 2 || !words[hit.Word - 1].Is(",") || span.Start >= words[hit.Word].Span.Start || !passage.Names.Any(name => name is { Preposition: null, IsAttribute: false } && IsRightBehind(words, hit.Word, name)))
        {
            return span;
        }

        var told = false;
        for (var i = 0; i < hit.Word; i++)
        {
            // "A, der ihn getroffen hatte, kündigte B an": the comma only closes a clause within.
            if (words[i].Is(",") && words[i + 1].Text is "der" or "die" or "das" or "den" or "dem" or "dessen" or "deren" or "wo" or "wie" or "als" or "nachdem" or "während" or "weil" or "dass" or "um")
            {
                return span;
            }

            told |= words[i].IsLower && !words[i].Quoted && TriggerTable.Verbs.ContainsKey(words[i].Text);
        }

        return told ? new TextSpan(words[hit.Word].Span.Start, Math.Max(words[hit.Word].Span.End, span.End)) : span;
    }

    private static bool IsRightBehind(System.Collections.Immutable.ImmutableArray<Word> words, int verb, NamedPart name)
    {
        for (var i = verb + 1; i < name.First; i++)
        {
            if (!(words[i].IsCapital || GermanWords.Determiners.Contains(words[i].Text) || GermanWords.MayBeAdjective(words[i])) || i > verb + 4)
            {
                return false;
            }
        }

        return name.First > verb;
    }

    // "trifft ihn nicht am Freitag, sondern am Samstag in Wien": what holds stands behind the comma without a verb of its own.
    private static TextSpan Instead(Passage passage, TextSpan span)
    {
        var words = passage.Words;
        var i = passage.WordAt(span.End);
        i += i < words.Length && words[i].Is(",") ? 1 : 0;
        if (i < 1 || i + 1 >= words.Length || !words[i].Is("sondern") || !Absence.IsInstead(words, i))
        {
            return span;
        }

        for (var not = passage.WordAt(span.Start); not + 1 < i; not++)
        {
            if (words[not].Is("nicht") && GermanWords.Prepositions.Contains(words[not + 1].Text))
            {
                return Hull(span, Read(passage, words[i + 1].Span).Clause);
            }
        }

        return span;
    }

    // "redeten am Montag miteinander, und am Donnerstag wieder": the second time has no verb of its own.
    private static TextSpan Again(Passage passage, TextSpan span)
    {
        var words = passage.Words;
        var i = passage.WordAt(span.End);
        while (i < words.Length && (words[i].Is(",") || words[i].Is("und")))
        {
            i++;
        }

        var timex = i < words.Length && i > passage.WordAt(span.End) - 1 ? passage.Timexes.FirstOrDefault(one => one.Timex.Span.Start >= words[i].Span.Start && one.Timex.Span.Start <= words[Math.Min(i + 1, words.Length - 1)].Span.Start) : null;
        var after = timex is null ? words.Length : passage.WordAt(timex.Timex.Span.End);
        return after < words.Length && words[after].Text is "wieder" or "erneut" or "abermals" or "nochmals" && (after + 1 == words.Length || !words[after + 1].IsLetters) ? new TextSpan(span.Start, words[after].Span.End) : span;
    }

    /// <summary>Whether the clause around a place has no verb at all.</summary>
    public static bool IsVerbless(Passage passage, TextSpan place) => Read(passage, place).Tense == Tense.None;

    /// <summary>The clause around a place, before names and dates of other clauses are looked at; a list of names goes on behind its commas.</summary>
    public static TextSpan SpanOf(Passage passage, TextSpan place)
    {
        var span = Read(passage, place).Clause;
        var comma = passage.WordAt(span.End);
        if (comma + 1 < passage.Words.Length && passage.Words[comma].Is(",") && passage.Words[comma + 1].IsCapital && passage.Words[comma + 1].IsLetters)
        {
            var (further, _) = Read(passage, passage.Words[comma + 1].Span);
            return further.Contains(place) ? Hull(span, further) : span;
        }

        return span;
    }

    // "Schweden schickt Schiffe, Spanien entsendet Flugzeuge": each subject with its verb behind a comma opens a clause of its own.
    private static TextSpan Cut(Passage passage, TriggerHit hit, TextSpan span)
    {
        foreach (var name in passage.Names)
        {
            var joiner = name.First - 1 > 0 && GermanWords.Determiners.Contains(passage.Words[name.First - 1].Text) ? name.First - 2 : name.First - 1;
            if (name.Preposition is not null || !NamedParts.OpensClause(passage.Words, name, joiner))
            {
                continue;
            }

            var comma = passage.Words[joiner].Span;
            span = joiner < hit.Word ? new TextSpan(Math.Max(span.Start, Math.Min(comma.End, span.End)), span.End) : new TextSpan(span.Start, Math.Max(span.Start, Math.Min(span.End, comma.Start)));
        }

        return span;
    }

    // Behind a comma a list or an apposition goes on with a noun or its article, a new clause with a pronoun or conjunction.
    private static bool IsList(Passage passage, int from, int to)
    {
        for (var i = passage.WordAt(from); i + 1 < passage.Words.Length && passage.Words[i].Span.Start < to; i++)
        {
            var next = passage.Words[i + 1];
            if (passage.Words[i].Is(",") && !next.IsCapital && !GermanWords.Determiners.Contains(next.Text) && !GermanWords.Prepositions.Contains(next.Text) && !GermanWords.Joiners.Contains(next.Text)
                && !GermanWords.MayBeAdjective(next))
            {
                return false;
            }
        }

        return true;
    }

    // "am 9. | und 10. Januar beraten", "der USA | und Russlands wollen": the cut ran through a list of days or names.
    private static TextSpan Coordinated(Passage passage, TextSpan span)
    {
        var torn = passage.Timexes.FirstOrDefault(timex => timex.Timex.Span.Start < span.Start && timex.Timex.Span.End > span.Start);
        if (torn is not null)
        {
            span = Hull(span, Read(passage, new TextSpan(torn.Timex.Span.Start, torn.Timex.Span.Start + 1)).Clause);
        }

        var first = passage.WordAt(span.Start);
        if (first > 0 && GermanWords.Prepositions.Contains(passage.Words[first - 1].Text))
        {
            span = Hull(span, Read(passage, passage.Words[first - 1].Span).Clause);
            first = passage.WordAt(span.Start);
        }

        for (var tries = 0; tries < 3 && first > 0; tries++)
        {
            var joiner = first < passage.Words.Length && GermanWords.Joiners.Contains(passage.Words[first].Text) ? first : first - 1;
            if (joiner < 1 || !GermanWords.Joiners.Contains(passage.Words[joiner].Text) || !JoinsList(passage, joiner))
            {
                break;
            }

            span = Hull(span, Read(passage, passage.Words[joiner - 1].Span).Clause);
            first = passage.WordAt(span.Start);
        }

        return span;
    }

    private static bool JoinsList(Passage passage, int joiner)
    {
        var (before, after) = (passage.Words[joiner - 1].Span, joiner + 1 < passage.Words.Length ? passage.Words[joiner + 1].Span : default);
        var day = passage.Timexes.Any(timex => timex.Timex.Span.Start == after.Start);
        return day ? passage.Timexes.Any(timex => timex.Timex.Span.End == before.End)
            : passage.Names.Any(name => name.Link.Span.End == before.End) && passage.Names.Any(name => name.Link.Span.Start == after.Start);
    }

    private static (TextSpan Clause, Tense Tense) Read(Passage passage, TextSpan place) => ClauseReader.Read(passage.Text, passage.Sentence.Span, place);

    private static TextSpan Hull(TextSpan left, TextSpan right) => new(Math.Min(left.Start, right.Start), Math.Max(left.End, right.End));
}
