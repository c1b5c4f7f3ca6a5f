using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Reads who gives whom leave to act: a parliament, and the one without a preposition who gets freie Hand, its assent or powers.</summary>
internal static class Mandate
{
    private static readonly FrozenSet<string> Leaves = GermanWords.Set("Zustimmung Erlaubnis Ermächtigung Vollmacht Vollmachten");

    private static readonly FrozenSet<string> None = GermanWords.Set("kein keine keinen keinerlei");

    /// <summary>What a parliament does that names nobody who may act now.</summary>
    public static readonly Wording Assent = new("stimmt", "stimmen", "zustimmen", "Zustimmung", Others.Unnamed) { Particle = "zu", Gender = 'f' };

    /// <summary>Whether a trigger says that leave is given.</summary>
    public static bool Is(Trigger trigger) => trigger.Name == "ermächtigen";

    /// <summary>The parliament, whom it lets act and its state; empty when no known parliament gives any leave.</summary>
    public static ImmutableArray<string> Of(ClauseView clause, Roster roster)
    {
        if (!IsGiven(clause))
        {
            return [];
        }

        var passive = clause.Has("wurde", "wurden", "worden", "wird", "werden");
        NamedPart? body = null;
        foreach (var name in clause.Names)
        {
            if (roster.IsParliament(name.Id) && name is { Noun: < 0, Head: < 0 } && (name.Preposition is null ? !passive && MayBeSubject(clause.Passage.Words, name, roster) : passive && name.Preposition is "von" or "vom" or "durch"))
            {
                body ??= name;
            }
        }

        if (body is null)
        {
            return [];
        }

        var found = ImmutableArray.Create(body.Id);
        foreach (var name in clause.Names)
        {
            if (name is { IsBare: true, IsAttribute: false } && roster.IsPerson(name.Id) && !found.Contains(name.Id))
            {
                found = found.Add(name.Id);
            }
        }

        return roster.StateOf(body.Id) is { } state && !found.Contains(state) ? found.Add(state) : found;
    }

    // "freie Hand", "grünes Licht", "seine Zustimmung": the object of giving, which nothing denies and no preposition governs.
    private static bool IsGiven(ClauseView clause)
    {
        var words = clause.Passage.Words;
        var end = Math.Min(clause.Passage.WordAt(clause.Span.End), words.Length);
        for (var i = Math.Max(1, clause.Passage.WordAt(clause.Span.Start)); i < end; i++)
        {
            if (words[i].Quoted || !(Leaves.Contains(words[i].Text) || (words[i].Is("Hand") && words[i - 1].Is("freie")) || (words[i].Is("Licht") && words[i - 1].Is("grünes"))))
            {
                continue;
            }

            var before = i - 1;
            while (before > 0 && GermanWords.MayBeAdjective(words[before]) && before != clause.Hit.Word)
            {
                before--;
            }

            if (words[before].Text is "die" or "seine" or "ihre" or "eine" or "weitere" or "alle")
            {
                before--;
            }

            return before < 0 || !(None.Contains(words[before].Text) || (GermanWords.Prepositions.Contains(words[before].Text) && words[before].IsLower) || words[before].Text is "der" or "des" or "einer");
        }

        return false;
    }

    // "gab dem Bundestag", "gab der Duma": whoever is given leave gives none.
    private static bool MayBeSubject(ImmutableArray<Word> words, NamedPart name, Roster roster)
    {
        var i = GermanWords.Determiners.Contains(words[name.First].Text) ? name.First : name.First - 1;
        while (i > 0 && (GermanWords.MayBeAdjective(words[i]) || (i < name.First && words[i].IsCapital && !GermanWords.Determiners.Contains(words[i].Text))))
        {
            i--;
        }

        return i < 0 || !(words[i].Text is "dem" or "den" or "des" or "Dem" || (words[i].Text is "der" or "Der" && roster.Find(name.Id) is { Type: EntityType.Organisation } body && GermanNames.Of(body).Gender != 'm'));
    }
}
