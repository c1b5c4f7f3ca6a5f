using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Says whose session it is when only offices are named: nach einer Sitzung der Außenminister, bei einem Treffen der Verteidigungsminister.</summary>
internal static class SessionOwner
{
    private static readonly string[] Offices = ["minister", "ministern", "ministerinnen", "chefs", "botschafter", "botschaftern"];

    /// <summary>The body whose people meet: that of the one who speaks, else the one that this sentence or the one before names; null when the clause tells whose they are, or nothing does.</summary>
    public static ImmutableArray<string>? Of(ClauseView clause, ImmutableArray<string> own, Before before, Roster roster)
    {
        if (!(clause.Hit.IsNoun && (clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call)) || own.Count(roster.IsPerson) > 1 || own.Any(id => roster.IsState(id) && !own.Any(other => roster.IsPerson(other) && roster.Same(other, id))))
        {
            return null;
        }

        // "Kiew hat bei der OSZE eine Sondersitzung beantragt. Die Sitzung ist für Dienstag anberaumt".
        if (own.IsEmpty && Descriptions.IsAnaphor(clause) && clause.Trigger.Text is "Sitzung" or "Tagung" && before.Passage is { } told && told.Words.Any(word => word.IsCapital && word.Text.EndsWith(clause.Trigger.Text, StringComparison.OrdinalIgnoreCase)) && BodyOf(told, roster) is { } convened)
        {
            return [convened];
        }

        var owners = GroupBehind(clause.Passage, clause.Hit.Word) is not null || OfMembers(clause.Passage);
        if (!owners && PartnersBehind(clause.Passage, clause.Hit.Word) is null)
        {
            return null;
        }

        if (own.FirstOrDefault(id => IsBody(id, roster)) is { } named)
        {
            return [named];
        }

        var speaker = clause.Passage.Names.Where(name => name is { IsBare: true, IsAttribute: false }).Select(name => roster.BodyOf(name.Id)).FirstOrDefault(body => body is not null);
        // "nach einer Sitzung mit den Außenministern": only of the body that the speaker leads.
        var body = speaker ?? (!owners ? null : BodyIn(clause.Passage, clause.Hit.Word, roster) ?? (before.Passage is { } above ? BodyIn(above, above.Words.Length, roster) : null));
        return body is null ? null : [body];
    }

    /// <summary>"An der Videokonferenz nahmen die Außenminister aller 30 Mitgliedstaaten teil": of the body that is spoken of.</summary>
    private static bool OfMembers(Passage passage) =>
        passage.Words.Any(word => !word.Quoted && (word.Text.StartsWith("Mitgliedstaat", StringComparison.Ordinal) || word.Text.StartsWith("Mitgliedsstaat", StringComparison.Ordinal) || word.Text.StartsWith("Mitgliedsländer", StringComparison.Ordinal) || word.Text.StartsWith("Bündnispartner", StringComparison.Ordinal) || word.Text.StartsWith("Bündnisstaat", StringComparison.Ordinal)));

    /// <summary>"der Außenminister", "der Staats- und Regierungschefs" right behind a noun, with nobody's name or land: the noun for the office; null when there is none.</summary>
    public static string? GroupBehind(Passage passage, int noun) => Office(passage, noun + 1, "der");

    // "mit den Außenministern".
    private static string? PartnersBehind(Passage passage, int noun) => noun + 1 < passage.Words.Length && passage.Words[noun + 1].Is("mit") ? Office(passage, noun + 2, "den") : null;

    private static string? Office(Passage passage, int article, string form)
    {
        var words = passage.Words;
        if (article + 1 >= words.Length || !words[article].Is(form))
        {
            return null;
        }

        var i = article + 1;
        while (i < words.Length && (GermanWords.MayBeAdjective(words[i]) || words[i].Is("und") || words[i].Text.EndsWith('-')))
        {
            i++;
        }

        if (i >= words.Length || !words[i].IsCapital || !Array.Exists(Offices, office => words[i].Text.EndsWith(office, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        foreach (var name in passage.Names)
        {
            if (name.Head == i || name.Noun == i || (name.First > article && name.First <= i + 1) || (name.First == i + 2 && words[i + 1].Text is "aus" or "von" or "der" or "des"))
            {
                return null;
            }
        }

        return words[i].Text;
    }

    // The only body that a sentence names.
    private static string? BodyOf(Passage passage, Roster roster) =>
        passage.Names.Where(name => IsBody(name.Id, roster)).Select(name => name.Id).Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null;

    private static string? BodyIn(Passage passage, int end, Roster roster)
    {
        string? found = null;
        foreach (var name in passage.Names)
        {
            if (name.First < end && name.Preposition is null or "von" or "bei" or "in" && IsBody(name.Id, roster))
            {
                found = name.Id;
            }
        }

        return found;
    }

    private static bool IsBody(string id, Roster roster) => roster.Find(id) is { Subtype: "international organisation" };
}
