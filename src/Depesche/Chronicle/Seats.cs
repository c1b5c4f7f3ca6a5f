namespace Depesche.Chronicle;

/// <summary>Says for which state someone acts who is named by a house or a town only.</summary>
internal static class Seats
{
    /// <summary>Index of an organ without a name: das Außenministerium, die Regierung; null when there is none.</summary>
    public static int? OrganOf(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = Math.Max(1, clause.Passage.WordAt(clause.Span.Start)); i < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (words[i].IsCapital && (words[i - 1].Is("das") || words[i - 1].Is("die")) && (words[i].Text.EndsWith("ministerium", StringComparison.Ordinal) || words[i].Text is "Regierung" or "Präsidialamt" or "Parlament" or "Führung" or "Generalstab")
                && !clause.Passage.Names.Any(name => (name.First <= i && i <= name.Last) || name.Head == i || name.Noun == i))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"das Parlament in Kiew", "In Kiew stimmte das Parlament zu": the state of the town right behind it, or with which the sentence begins.</summary>
    public static string? SeatOf(ClauseView clause, int organ, Roster roster)
    {
        var words = clause.Passage.Words;
        var town = words[Math.Min(organ + 1, words.Length - 1)].Is("in") ? clause.Passage.Names.FirstOrDefault(name => name.First == organ + 2)
            : words[0].Is("in") && organ < 8 && !words[..organ].Any(word => word.Is(",")) ? clause.Passage.Names.FirstOrDefault(name => name.First == 1 && PlaceChooser.IsPlace(name)) : null;
        return town is { Link.Entity: { } place } ? roster.StateOf(place) : null;
    }

    /// <summary>"die Gäste aus Moskau": the state from which they come; null when they come from nowhere.</summary>
    public static string? GuestsFrom(ClauseView clause, Roster roster)
    {
        var words = clause.Passage.Words;
        var at = clause.Hit.Word;
        return at + 4 < words.Length && words[at + 1].Text is "die" or "der" && words[at + 2].IsCapital && words[at + 3].Is("aus") && clause.Passage.Names.FirstOrDefault(name => name.First == at + 4) is { } name ? roster.IsState(name.Id) ? name.Id : roster.StateOf(name.Id) : null;
    }

    /// <summary>"350 Abgeordnete stimmten dafür", "Die Abgeordneten forderten den Präsidenten auf": the parliament that the sentence before names last; null when the clause has no such subject, or no parliament was named.</summary>
    public static string? HouseOf(ClauseView clause, Before before, Roster roster)
    {
        var words = clause.Passage.Words;
        var vote = clause.Hit.Trigger.Kind == EventKind.Legislature;
        // "Abgeordnete der Duma, die dafür gestimmt hatten".
        var opening = clause.Passage.WordAt(clause.Span.Start);
        opening += opening < words.Length && words[opening].Is(",") ? 1 : 0;
        if (vote && opening > 2 && opening < words.Length && words[opening].Is("die") && words[opening - 1].Is(",") && clause.Passage.Names.FirstOrDefault(name => name.Last == opening - 2 && roster.IsParliament(name.Id)) is { Head: >= 0 } house && GermanWords.IsEnvoy(words[house.Head].Text))
        {
            return house.Id;
        }

        if (clause.Hit.IsNoun)
        {
            return null;
        }

        // Up to another subject, or the verb.
        var end = vote ? words.Length : clause.Hit.Word;
        foreach (var name in clause.Names)
        {
            end = !vote && name.First < end && name.First >= opening && name is { IsBare: true, IsAttribute: false } ? name.First : end;
        }

        for (var i = clause.Passage.WordAt(clause.Span.Start); i < end && words[i].Span.Start < clause.Span.End; i++)
        {
            if (words[i].Text is "Abgeordnete" or "Abgeordneten" or "Parlamentarier" or "Senatoren" or "Volksvertreter" && !words[i].Quoted && (vote || IsWholeHouse(words, i)) && !(i > 0 && (GermanWords.Prepositions.Contains(words[i - 1].Text) || (i > 1 && GermanWords.Prepositions.Contains(words[i - 2].Text)))))
            {
                var houses = before.Passage?.Names.Where(name => roster.IsParliament(name.Id) && roster.StateOf(name.Id) is not null).Select(name => name.Id).Distinct(StringComparer.Ordinal).ToList();
                return houses is [var only] ? only : vote ? houses?.LastOrDefault() : null;
            }
        }

        return null;
    }

    // "Die Abgeordneten forderten": neither some of them nor those of a party or another house.
    private static bool IsWholeHouse(System.Collections.Immutable.ImmutableArray<Word> words, int noun) =>
        noun > 0 && words[noun - 1].Text is "Die" or "die" && noun + 1 < words.Length && words[noun + 1].Text is not ("der" or "des" or "aus" or "in" or "im" or "von" or "vom" or "um");

    /// <summary>The parliament, ministry or government at the head of a clause that the sentence before named; null when it named none of that kind, or another is the subject.</summary>
    public static string? Named(ClauseView clause, System.Collections.Immutable.ImmutableArray<string> own, Before before, Roster roster)
    {
        if (before.Passage is not { } above || OrganOf(clause) is not { } organ || organ > clause.Hit.Word + 2 || clause.Passage.WordAt(clause.Span.Start) + 2 < organ || clause.Names.Any(name => name.First < organ && name.IsBare && own.Contains(name.Id)))
        {
            return null;
        }

        var noun = clause.Passage.Words[organ].Text;
        var kind = noun is "Parlament" ? "parliament" : noun is "Regierung" ? "government" : noun.EndsWith("ministerium", StringComparison.Ordinal) ? "ministry" : null;
        return kind is null ? null : above.Names.LastOrDefault(name => roster.IsOrgan(name.Id) && roster.Find(name.Id)?.Subtype == kind)?.Id;
    }
}
