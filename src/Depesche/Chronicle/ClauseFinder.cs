using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Finds the clause around a trigger, with the appositions, list items and second halves of a coordination that belong to it.</summary>
internal static class ClauseFinder
{
    public static ClauseView Of(Passage passage, TriggerHit hit)
    {
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

        return new ClauseView(passage, hit, Tagged(passage, hit, Instead(passage, Again(passage, Cut(passage, hit, Coordinated(passage, span))))), tense);
    }

    // "Die USA verlegen Soldaten nach A, B und C, kündigte das Pentagon an": what is said stands before the comma as a main clause, who says it behind the verb.
    private static TextSpan Tagged(Passage passage, TriggerHit hit, TextSpan span)
    {
        var words = passage.Words;
        var verb = hit.Word;
        if (hit.IsNoun || !hit.Trigger.IsUtterance || verb < 4 || !words[verb - 1].Is(",") || span.Start >= words[verb].Span.Start
            || !passage.Names.Any(name => name is { Preposition: null, IsAttribute: false } && name.First > verb && words[(verb + 1)..name.First].All(word => word.IsCapital || GermanWords.Determiners.Contains(word.Text) || GermanWords.MayBeAdjective(word))))
        {
            return span;
        }

        var isMain = false;
        for (var i = 1; i < verb - 1; i++)
        {
            // "Er, der in A blieb, warf B das vor": behind a relative clause goes on what stood before it.
            if (words[i - 1].Is(",") && words[i].IsLower && !GermanWords.Prepositions.Contains(words[i].Text))
            {
                return span;
            }

            isMain |= words[i].IsLower && !words[i].Quoted && (GermanVerbs.Of(words[i].Text, first: false) & (VerbClass.Preterite | VerbClass.PerfectAuxiliary | VerbClass.PastAuxiliary | VerbClass.Modal | VerbClass.PastModal)) != VerbClass.None || TriggerTable.Verbs.ContainsKey(words[i].Text);
        }

        return isMain ? new TextSpan(words[verb].Span.Start, Math.Max(span.End, words[verb].Span.End)) : span;
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
