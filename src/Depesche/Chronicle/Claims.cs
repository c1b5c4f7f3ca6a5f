using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Tells what someone holds to be so from what is told as done: ist überzeugt, dass A angreifen will; begründete das damit, dass die Invasion begonnen habe.</summary>
internal static class Claims
{
    private static readonly FrozenSet<string> Beliefs = GermanWords.Set(
        "überzeugt glaubt glaube glauben glaubte glaubten meint meinte meinten vermutet vermuteten vermutete behauptet behaupteten behauptete behaupten befürchtet fürchtet erwartet erwartete rechnet rechnete rechnen damit daran davon darüber dafür davor vorwurf warf wirft werfen warfen vorgeworfen"
        + " geht ging gehen gingen ausgeht schätzt schätzte mutmaßte unterstellt unterstellte beschuldigte beschuldigt beharrt beharrte argwöhnt");

    private static readonly FrozenSet<string> Conjunctive = GermanWords.Set("habe hätten hätte seien sei wäre wären wolle werde solle");

    private static readonly FrozenSet<string> Wishes = GermanWords.Set("solle sollten müsse müssten möge mögen dürfe dürften");

    private static readonly FrozenSet<string> Infinitives = GermanWords.Set("zu");

    /// <summary>Whether the clause of a deed says only what someone holds to be so.</summary>
    public static bool IsClaimed(ClauseView clause, MentionDate? date, Roster roster)
    {
        var trigger = clause.Hit.Trigger;
        if (clause.Hit.IsNoun || trigger.IsUtterance || trigger.IsEncounter || trigger.Kind == EventKind.Call)
        {
            return false;
        }

        var words = clause.Passage.Words;
        var dass = clause.Hit.Word - 1;
        while (dass >= 0 && words[dass].Text is not ("dass" or "Dass" or "," or ";" or ":" or "–"))
        {
            dass--;
        }

        // "präzisierte seine Wünsche: A solle abziehen", "behauptete: A habe Truppen verlegt": the colon opens what is wished or held.
        if (dass > 0 && words[dass].Is(":") && !words[dass].Quoted)
        {
            return IsWished(words, dass, clause.Hit.Word) || (IsBelieved(words, dass) && IsReported(words, dass, clause.Hit.Word) && !IsOfSpeaker(clause, dass, roster));
        }

        // "A sagte, B habe den Befehl gegeben", "B soll zugestimmt haben": without a day of its own it is only what is said.
        if (date?.Phrase is null && ((dass > 1 && words[dass].Is(",") && IsSaid(words, dass) && IsReported(words, dass, clause.Hit.Word) && !IsOfSpeaker(clause, dass, roster)) || Hearsay.IsOfThePast(clause)))
        {
            return true;
        }

        if (dass < 0 || words[dass].Text is not ("dass" or "Dass") || (clause.Hit.Word > 0 && Infinitives.Contains(words[clause.Hit.Word - 1].Text)))
        {
            return false;
        }

        return IsBelieved(words, dass) || (date?.Phrase is null && IsReported(words, dass, clause.Hit.Word) && !IsOfSpeaker(clause, dass, roster));
    }

    // A verb of saying in front of the comma.
    private static bool IsSaid(ImmutableArray<Word> words, int comma)
    {
        for (var i = comma - 1; i >= 0 && words[i].Text is not (";" or ":"); i--)
        {
            if (words[i].IsLower && !words[i].Quoted && TriggerTable.IsUtterance(words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBelieved(ImmutableArray<Word> words, int before)
    {
        var believed = false;
        for (var i = before - 1; i >= 0 && !(words[i].Text is ";" or ":" && !words[i].Quoted); i--)
        {
            believed |= !words[i].Quoted && Beliefs.Contains(words[i].Text);
        }

        return believed;
    }

    private static bool IsWished(ImmutableArray<Word> words, int colon, int verb)
    {
        for (var i = colon + 1; i < words.Length && !words[i].Is(","); i++)
        {
            if (!words[i].Quoted && Wishes.Contains(words[i].Text) && Math.Abs(i - verb) < 12)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReported(ImmutableArray<Word> words, int dass, int verb)
    {
        for (var i = dass + 1; i < words.Length && !words[i].Is(","); i++)
        {
            if (Conjunctive.Contains(words[i].Text) && Math.Abs(i - verb) < 8)
            {
                return true;
            }
        }

        return false;
    }

    // What a minister says of the own side is news; what is said of another one is a claim.
    private static bool IsOfSpeaker(ClauseView clause, int dass, Roster roster)
    {
        var at = clause.Passage.Words[dass].Span.Start;
        var speaker = ParticipantChooser.Subject(clause.Passage.Names.Where(name => name.Link.Span.Start < at || name.Link.Span.Start > clause.Span.End), clause.Passage, roster);
        var actor = ParticipantChooser.Subject(clause.Passage.Names.Where(name => name.Link.Span.Start > at && name.Link.Span.Start < clause.Span.End), clause.Passage, roster);
        return speaker is not null && actor is not null && roster.Same(speaker, actor);
    }
}
