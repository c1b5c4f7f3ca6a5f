namespace Depesche.Dating;

/// <summary>Tells the tense of a clause from what its verbs can be.</summary>
internal static class TenseReader
{
    /// <summary>The tense that the verbs of a clause make together.</summary>
    public static Tense Of(in Tokens tokens, int start, int end, VerbClass verbs)
    {
        bool Has(VerbClass any) => (verbs & any) != VerbClass.None;
        if (Has(VerbClass.Wuerde))
        {
            return HasTime(tokens, start, end) ? Tense.Future : Tense.Hypothetical;
        }

        // "muss am Samstag geflüchtet sein", "könnte am Montag gesehen worden sein": what is supposed is over.
        if (Has(VerbClass.OtherModal | VerbClass.Irreal) && !Has(VerbClass.Wurde) && IsInfinitivePerfect(tokens, start, end))
        {
            return Has(VerbClass.Irreal) ? Tense.Hypothetical : Tense.Past;
        }

        if (Has(VerbClass.Irreal | VerbClass.Denying))
        {
            return Tense.Hypothetical;
        }

        if (Has(VerbClass.Modal) && !(Has(VerbClass.PastAuxiliary) && Has(VerbClass.Have)))
        {
            return IsInfinitivePerfect(tokens, start, end) ? Tense.Past : Tense.Future;
        }

        if (Has(VerbClass.Werden))
        {
            // "wird am Samstag zu Hause gewesen sein"
            return Has(VerbClass.Done) && IsInfinitivePerfect(tokens, start, end) ? Tense.Past : Tense.Future;
        }

        // "ist am Freitag geschlossen", "war am Freitag verstopft": beside "sein" only verbs of motion and change tell an act, all others a state, now or then.
        if (Has(VerbClass.Participle | VerbClass.EitherForm) && !Has(VerbClass.Moved | VerbClass.Have | VerbClass.Done | VerbClass.Wurde | VerbClass.Planned | VerbClass.Preterite) && Has(VerbClass.PerfectAuxiliary | VerbClass.PastAuxiliary))
        {
            return Has(VerbClass.PastAuxiliary) ? Tense.Past : Tense.Present;
        }

        if (Has(VerbClass.PastAuxiliary))
        {
            // "hatte er verschieben müssen": beside an infinitive the modal verb takes the infinitive's form.
            return Has(VerbClass.Participle | VerbClass.EitherForm | VerbClass.Done | VerbClass.Planned) || (Has(VerbClass.Have) && Has(VerbClass.Infinitive) && Has(VerbClass.Modal | VerbClass.OtherModal)) || EndsInLassen(tokens, start, end) ? Tense.Pluperfect : Tense.Past;
        }

        if (Has(VerbClass.Wurde | VerbClass.Done))
        {
            return Tense.Past;
        }

        // "wollte am Dienstag wissen", "wollte das am Montag nicht kommentieren": it was asked, or not said.
        if (Has(VerbClass.PastModal))
        {
            return IsAsked(tokens, start, end) ? Tense.Past : Tense.Future;
        }

        if (Has(VerbClass.PerfectAuxiliary))
        {
            return Has(VerbClass.Planned) && !Has(VerbClass.Have) ? Tense.Future
                : Has(VerbClass.Participle | VerbClass.EitherForm | VerbClass.Planned) || EndsInLassen(tokens, start, end) ? Tense.Past : Has(VerbClass.Preterite) ? Tense.Past : Tense.Present;
        }

        if (Has(VerbClass.Preterite))
        {
            return Tense.Past;
        }

        if (Has(VerbClass.Announcing))
        {
            return Tense.Future;
        }

        if (Has(VerbClass.Scheduled) && !Has(VerbClass.OtherModal))
        {
            return Tense.Scheduled;
        }

        if (Has(VerbClass.OtherModal | VerbClass.Present))
        {
            return Opens(tokens, start, end) ? Tense.Scheduled : Tense.Present;
        }

        // A headline leaves the auxiliary out.
        return Has(VerbClass.Planned) ? Tense.Future : Has(VerbClass.Participle) ? Tense.Past : Tense.None;
    }

    // "den Anfang machen beide am 10. Januar in Genf": of what is to come.
    private static bool Opens(in Tokens tokens, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if ((tokens.Says(i, "Anfang") || tokens.Says(i, "Auftakt")) && tokens.Says(i - 1, "den") | tokens.Says(i - 1, "Den"))
            {
                for (var j = start; j < end; j++)
                {
                    if (tokens.Says(j, "macht") || tokens.Says(j, "machen") || tokens.Says(j, "bildet") || tokens.Says(j, "bilden"))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool IsAsked(in Tokens tokens, int start, int end)
    {
        var (asked, unsaid, not) = (false, false, false);
        for (var i = start; i < end; i++)
        {
            var word = tokens.Words(i);
            asked |= word is "wissen";
            unsaid |= word is "kommentieren" or "äußern" or "äussern" or "bestätigen" or "ausschließen" or "ausschliessen" or "sagen" or "nennen" or "bestreiten";
            not |= word is "nicht" or "kein" or "keine" or "keinen" or "weder" or "niemand";
        }

        return asked || (unsaid && not);
    }

    // "haben ihm die Antwort zukommen lassen": beside an infinitive lassen takes the infinitive's form for its participle.
    private static bool EndsInLassen(in Tokens tokens, int start, int end)
    {
        while (end > start && tokens[end - 1].Class == TokenClass.Sign)
        {
            end--;
        }

        return end - start > 3 && tokens.Says(end - 1, "lassen") && !tokens.Says(end - 2, "zu") && tokens[end - 2] is { Class: TokenClass.Word, Capital: false } && tokens.Words(end - 2).EndsWith("n", StringComparison.Ordinal);
    }

    // "soll am Freitag gesagt haben"
    private static bool IsInfinitivePerfect(in Tokens tokens, int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if ((tokens.Says(i, "haben") || tokens.Says(i, "sein")) && (ClauseReader.VerbAt(tokens, i - 1, start) & (VerbClass.Participle | VerbClass.EitherForm | VerbClass.Planned | VerbClass.Done)) != VerbClass.None
                && (tokens.Says(i, "haben") || (ClauseReader.VerbAt(tokens, i - 1, start) & (VerbClass.Moved | VerbClass.Done)) != VerbClass.None))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTime(in Tokens tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens.Class(i) is TokenClass.Month or TokenClass.Weekday or TokenClass.WeekdayPart or TokenClass.DayWord or TokenClass.Weekend or TokenClass.Season or TokenClass.Unit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tense of an infinitive with zu that closes a clause; null when none does.</summary>
    public static Tense? OfInfinitive(in Tokens tokens, int start, int end)
    {
        var last = end - 1;
        if (tokens[last] is not { Class: TokenClass.Word, Capital: false })
        {
            return null;
        }

        if (tokens.Says(last - 1, "zu") && (tokens.Says(last, "haben") || tokens.Says(last, "sein")) && (ClauseReader.VerbAt(tokens, last - 2, start) & (VerbClass.Participle | VerbClass.EitherForm | VerbClass.Done | VerbClass.Planned)) != VerbClass.None)
        {
            return Tense.Past;
        }

        return tokens.Says(last - 1, "zu") || GermanVerbs.HasZu(tokens.Words(last)) ? Tense.Future : null;
    }
}
