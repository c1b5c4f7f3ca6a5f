using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Reads the clause of every draft of a block and makes the expressions.</summary>
internal static class TimexBuilder
{
    // How far the ends of a sentence are looked for.
    private const int Reach = 120;

    /// <summary>Adds the expressions of a block and returns the number of groups used so far.</summary>
    public static int Build(Block block, int index, in Tokens tokens, List<Draft> drafts, int groups, ImmutableArray<Timex>.Builder result)
    {
        var quoted = false;
        var token = 0;
        var lastGroup = 0;
        var before = TimexDirection.None;
        ClauseReading clause = default;
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            for (; token < draft.First; token++)
            {
                quoted = Quotes(tokens, token, quoted);
            }

            var (low, high) = Sentence(block, tokens, draft);
            draft = draft with { Says = draft.Says with { Bound = Bound(tokens, draft) } };
            var sameGroup = draft.Group > 0 && draft.Group == lastGroup;
            clause = sameGroup ? clause : ClauseReader.Read(tokens, low, high, draft.First, GroupEnd(drafts, i));
            groups = draft.Group > 0 && !sameGroup ? groups + 1 : groups;
            lastGroup = draft.Group;
            draft = IsNowadays(tokens, draft, clause, low) ? draft with { Rule = "nowadays", Says = new PartialDate { Kind = PartialKind.Present } } : draft;
            var direction = DirectionReader.Of(tokens, draft, clause);
            if (draft.Says.Kind == PartialKind.Weekday)
            {
                // Without a cue a weekday keeps the side of the one before it in the paragraph.
                direction = direction == TimexDirection.None ? before : direction;
                before = direction;
            }

            result.Add(new Timex(Span(index, tokens, draft.First, draft.Last), draft.Type, draft.Rule, draft.Says, clause.Tense)
            {
                Direction = direction,
                Group = draft.Group > 0 ? groups : 0,
                IsRange = draft.IsRange,
                Quoted = quoted,
                Clause = Span(index, tokens, clause.First, clause.Last),
                Sentence = Span(index, tokens, low, high),
                Habitual = draft.Says.Kind == PartialKind.Clock && IsHabit(tokens, draft, clause),
                Reports = (clause.Verbs & VerbClass.Reporting) != VerbClass.None,
                OfNoun = NounPhrase.IsArgument(tokens, draft) || (NounPhrase.Holds(tokens, draft, clause) && NounPhrase.Governor(tokens, draft, clause) is not ("nach" or "seit" or "wegen" or "trotz" or "infolge")),
                Subordinate = Subordinate.Opens(tokens, clause.First),
            });
        }

        return groups;
    }

    private static bool IsHabit(in Tokens tokens, Draft draft, ClauseReading clause)
    {
        for (var i = clause.First; i < clause.Last; i++)
        {
            // "jeden Tag um 10 Uhr", but not "jede Seite".
            if (tokens.Class(i) is TokenClass.Frequency or TokenClass.WeekdayHabit || (tokens.Is(i, TokenClass.Every) && tokens.Class(i + 1) is TokenClass.Unit or TokenClass.Weekday or TokenClass.WeekdayPart or TokenClass.Weekend or TokenClass.DayPart or TokenClass.Adjective or TokenClass.Ordinal or TokenClass.NumberWord) || (tokens.Says(i, "jeweils") && i < draft.First && draft.First - i <= 6))
            {
                return true;
            }
        }

        return false;
    }

    private static int GroupEnd(List<Draft> drafts, int at)
    {
        var last = at;
        while (drafts[at].Group > 0 && last + 1 < drafts.Count && drafts[last + 1].Group == drafts[at].Group)
        {
            last++;
        }

        return drafts[last].Last;
    }

    // "heute" is the day in a report, and nowadays in a general present: "bis heute", "heute noch", "ist heute".
    private static bool IsNowadays(in Tokens tokens, Draft draft, ClauseReading clause, int low)
    {
        if (draft.Rule != "day-word" || draft.Says is not { Shift: 0, DayPart: DayPart.None } || draft.Last - draft.First > 1)
        {
            return false;
        }

        // "will noch heute antworten", "ab heute gilt": the day itself.
        if (tokens.Says(draft.First - 1, "ab") || tokens.Says(draft.First - 1, "seit") && clause.Tense is Tense.Present or Tense.Scheduled || (tokens.Says(draft.First - 1, "noch") && clause.Tense is Tense.Future))
        {
            return false;
        }

        if (tokens.Is(draft.First - 1, TokenClass.Until) || tokens.Says(draft.First - 1, "noch") || tokens.Says(draft.Last, "noch"))
        {
            return true;
        }

        for (var i = draft.First - 1; i > Math.Max(low - 1, draft.First - 25); i--)
        {
            // "Was gestern galt, ist heute falsch": beside another day it is a day.
            if (tokens.Class(i) is TokenClass.DayWord or TokenClass.Weekday or TokenClass.WeekdayPart)
            {
                return false;
            }
        }

        // "Nie war sie so stark wie heute."
        if (tokens.Says(draft.First - 1, "wie") && tokens.Class(draft.Last) is TokenClass.Sign or TokenClass.None)
        {
            return true;
        }

        // "wie heute bekannt wurde" is today's news.
        if (clause.Tense is Tense.Present or Tense.Scheduled or Tense.None && (tokens.Says(draft.First - 1, "wie") || IsCompared(tokens, draft, low)))
        {
            return true;
        }

        for (var i = clause.First; i < clause.Last; i++)
        {
            if (tokens.Class(i) is TokenClass.Clock or TokenClass.Weekday or TokenClass.DayPart || (tokens.Is(i, TokenClass.DayWord) && i != draft.First))
            {
                return false;
            }
        }

        // "verlangt die Opposition heute Auskunft" is today's news; what is, has, can or must be is so nowadays.
        const VerbClass state = VerbClass.PerfectAuxiliary | VerbClass.OtherModal | VerbClass.Have;
        return (clause.Tense == Tense.Present && ((clause.Verbs & state) != VerbClass.None || !IsAct(tokens, clause))) || clause.Tense is Tense.None or Tense.Hypothetical || (clause.Verbs & VerbClass.Wuerde) != VerbClass.None;
    }

    // What people in general do is no news of the day: "man nimmt heute an".
    private static bool IsAct(in Tokens tokens, ClauseReading clause)
    {
        for (var i = clause.First; i < clause.Last; i++)
        {
            if (tokens.Says(i, "man"))
            {
                return false;
            }
        }

        return (clause.Verbs & VerbClass.Act) != VerbClass.None;
    }

    // "Damals ging es um Grundsätze, heute geht es um Posten", "1982 …, heute …"
    private static bool IsCompared(in Tokens tokens, Draft draft, int low)
    {
        for (var i = draft.First - 1; i > Math.Max(low - 1, draft.First - 20); i--)
        {
            if ((tokens.Is(i, TokenClass.Reference) && tokens[i].Value == (int)PartialKind.Past) || tokens.Is(i, TokenClass.DecadeWord)
                || (tokens[i] is { Class: TokenClass.Number, Length: 4, Value: >= 1800 and < 2100 } && i == low))
            {
                return true;
            }
        }

        return false;
    }

    private static DateBound Bound(in Tokens tokens, Draft draft)
    {
        var before = tokens[draft.First - 1];
        // "bis zum 3. Februar", "ab dem Freitag"
        if (before.Class is TokenClass.FusedPreposition or TokenClass.Article && tokens[draft.First - 2] is { Class: TokenClass.Until })
        {
            return DateBound.Until;
        }

        return before.Class switch
        {
            TokenClass.Preposition or TokenClass.FusedPreposition => (DateBound)before.Value,
            TokenClass.Until => DateBound.Until,
            _ => DateBound.At,
        };
    }

    private static BlockSpan Span(int block, in Tokens tokens, int first, int last) => new(block, tokens[first].Start, tokens[Math.Max(first, last - 1)].End);

    private static bool Quotes(in Tokens tokens, int at, bool quoted) => tokens[at] is { Class: TokenClass.Sign } sign
        ? sign.Value switch { '„' => true, '”' => false, '“' or '"' or '»' or '«' => !quoted, _ => quoted }
        : quoted;

    private static (int Low, int High) Sentence(Block block, in Tokens tokens, Draft draft)
    {
        var (start, end) = block.SentenceAt(tokens[draft.First].Start) is { } sentence ? (sentence.Span.Start, sentence.Span.End) : (0, int.MaxValue);
        var low = draft.First;
        while (low > 0 && low > draft.First - Reach && tokens[low - 1].Start >= start && !(end == int.MaxValue && EndsSentence(tokens, low - 1)))
        {
            low--;
        }

        var high = draft.Last;
        while (high < tokens.Count && high < draft.Last + Reach && tokens[high].End <= end && !(end == int.MaxValue && EndsSentence(tokens, high - 1) && high > draft.Last))
        {
            high++;
        }

        return (low, high);
    }

    private static bool EndsSentence(in Tokens tokens, int at)
    {
        if (tokens[at] is not { Class: TokenClass.Sign } sign || sign.Value is not ('.' or '!' or '?'))
        {
            return false;
        }

        var next = tokens[at + 1];
        if (sign.Value != '.')
        {
            return true;
        }

        var before = tokens[at - 1];
        return !next.Glued && (next.Capital || next.Class is TokenClass.None or TokenClass.Sign or TokenClass.Number)
            && !(before.Class == TokenClass.Number && before.Length <= 2) && before.Class != TokenClass.NameBefore && !(before.Class == TokenClass.Word && before.Length <= 2);
    }
}
