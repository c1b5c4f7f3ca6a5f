namespace Depesche.Chronicle;

/// <summary>Finds clauses whose subject has no name, so that whoever is named in them is no subject.</summary>
internal static class UnknownSubjects
{
    /// <summary>"Das Ministerium bestellte die Botschafterin A ein": who acts stands right before the verb and has no name; whoever is named behind it is the object.</summary>
    public static bool Has(ClauseView clause)
    {
        var (words, noun) = (clause.Passage.Words, clause.Hit.Word - 1);
        // "Sein Gastgeber nannte die NATO ein Ziel": whoever is told of by what he is to another.
        if (!clause.Hit.IsNoun && clause.Hit.Trigger.IsUtterance && noun == 1 && words[0].Text is "Sein" or "Seine" or "Ihr" or "Ihre" && words[1].IsCapital && !clause.Passage.Names.Any(name => name.Last == 1 || name.Noun == 1))
        {
            return true;
        }

        // "Journalisten baten A um …", "bat ein Reporter A um …": who asks has no name.
        if (clause.Hit is { IsNoun: false, Trigger.Name: "bitten" } && clause.Trigger.Text is "bat" or "baten" or "ersuchte" or "ersuchten" && ((noun >= 0 && words[noun].IsCapital && !clause.Passage.Names.Any(name => name.First <= noun && noun <= Math.Max(name.Last, name.Noun) || name.Head == noun) && !clause.Passage.Timexes.Any(timex => timex.Timex.Span.Span.Overlaps(words[noun].Span)))
            || (clause.Hit.Word + 2 < words.Length && words[clause.Hit.Word + 1].Text is "ein" or "eine" or "mehrere" or "einige" or "viele" && words[clause.Hit.Word + 2].IsCapital)))
        {
            return true;
        }

        if (clause.Hit.IsNoun || clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call || noun < 1 || !words[noun].IsCapital || !GermanWords.IsEnvoy(words[noun].Text) || clause.Passage.Names.Any(name => name.First <= noun && noun <= name.Last || name.Noun == noun || name.Head == noun))
        {
            return false;
        }

        var first = noun - 1;
        while (first > 0 && GermanWords.MayBeAdjective(words[first]))
        {
            first--;
        }

        return words[first].Text is "Das" or "Der" or "Die" && clause.Holds(words[first].Span) && !clause.Passage.Names.Any(name => name.First >= first && name.First < noun);
    }
}
