using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Says of an event without people whose it is: of those whom the sentence before told of.</summary>
internal static class Belonging
{
    /// <summary>"holte den Besuch am Mittwoch nach": what had been called off.</summary>
    public static bool IsMadeUpFor(ClauseView clause) =>
        clause.Hit.IsNoun && Descriptions.Possessive(clause) is "das" or "den" or "die" && (clause.Has("nachgeholt", "nachholen", "nachzuholen") || (clause.Has("holt", "holen", "holte", "holten") && clause.Has("nach")));

    /// <summary>"Am Montag berieten ihre Minister": people in office of whoever was told of before are the subject.</summary>
    public static bool HasEnvoys(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Passage.WordAt(clause.Span.Start); i + 1 < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if ((words[i].Is("ihre") || words[i].Is("seine")) && words[i + 1].IsCapital && SubjectFinder.IsPlural(words[i + 1].Text) && GermanWords.IsEnvoy(words[i + 1].Text))
            {
                return i == 0 || i == clause.Hit.Word + 1;
            }
        }

        // "Ihre Minister, die dort versammelt waren": the antecedent of a relative clause.
        var first = clause.Passage.WordAt(clause.Span.Start);
        return first is 2 or 3 && words[first].Is("die") && words[first - 1].Is(",") && words[0].Is("ihre") && SubjectFinder.IsPlural(words[first - 2].Text) && GermanWords.IsEnvoy(words[first - 2].Text);
    }

    /// <summary>"A will den Rat einberufen. Das Gremium soll am Montag zusammentreten": the body that the sentence before names last; null when it names none or the clause has no such subject.</summary>
    public static string? Body(ClauseView clause, Before before, Roster roster) =>
        clause.Hit is { IsNoun: false, Trigger.IsEncounter: true } && clause.Passage.Words is [{ Text: "Das" or "Dieses" }, { Text: "Gremium" }, ..] or [{ Text: "Der" }, { Text: "Rat" }, ..]
            ? before.Passage?.Names.LastOrDefault(name => roster.Find(name.Id) is { Subtype: "international organisation" })?.Id : null;

    /// <summary>"A und B kündigten ein Manöver an. Die Übung soll am Montag beginnen": theirs; null when the sentence before speaks of none.</summary>
    public static ImmutableArray<string>? OfDrill(ClauseView clause, Before before, Roster roster) =>
        clause.Hit is { IsNoun: true, Trigger.Name: "Manöver" } && Descriptions.IsAnaphor(clause) && before.Passage is { } announced && announced.Words.Any(word => word.IsCapital && (word.Text.EndsWith("manöver", StringComparison.OrdinalIgnoreCase) || word.Text.EndsWith("übung", StringComparison.OrdinalIgnoreCase)))
            ? [.. announced.Names.Where(name => name is { IsBare: true, IsAttribute: false, Noun: < 0 } && roster.IsState(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal)] : null;
}
