using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Finds whom a sentence means by what they are rather than by name: der türkische Präsident, der Brite, in ihrem Telefonat, das Außenministerium.</summary>
internal static class Descriptions
{
    /// <summary>Endings of nouns for women in office.</summary>
    public static readonly string[] Women = ["politikerin", "ministerin", "kanzlerin", "präsidentin", "diplomatin"];

    /// <summary>Endings of nouns for men in office.</summary>
    public static readonly string[] Men = ["politiker", "minister", "kanzler", "präsident", "diplomat", "regierungschef", "staatschef", "kremlchef", "premier", "admiral", "general", "inspekteur"];

    /// <summary>Whether a noun ends like one of some offices.</summary>
    public static bool EndsLike(string noun, string[] offices)
    {
        foreach (var ending in offices)
        {
            if (noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"der türkische Präsident": the one from there whom the sentences before had as subject takes the place of the state.</summary>
    public static ImmutableArray<string> Personal(ClauseView clause, ImmutableArray<string> own, Before before, Roster roster)
    {
        foreach (var name in clause.Names)
        {
            // "A hatte B am Apparat; ein Angriff sei möglich, warnte der Amerikaner": the one of the same sentence first.
            if (name is { IsAttribute: false, Link.Kind: Naming.MentionKind.Demonym } && own.Contains(name.Id) && IsSingular(clause.Passage, name) && !HasOneFrom(own, name.Id, roster) && From(clause, name, before, roster) is { } one)
            {
                own = own.Replace(name.Id, one);
            }
        }

        foreach (var name in clause.Names)
        {
            if (!(name is { Noun: >= 0, IsAttribute: false, Link.Kind: Naming.MentionKind.Adjective } && own.Contains(name.Id) && name.Noun == name.Last + 1))
            {
                continue;
            }

            var noun = clause.Passage.Words[name.Noun].Text;
            var woman = EndsLike(noun, Women);
            var office = woman || EndsLike(noun, Men);
            var single = name.First > 0 && clause.Passage.Words[name.First - 1].Text.ToLowerInvariant() is "der" or "die" or "den" or "dem" or "sein" or "seinen" or "seinem" or "ihr" or "ihren" or "ihrem" && !(woman is false && clause.Passage.Words[name.First - 1].Is("die"));
            if (office && single && !HasOneFrom(own, name.Id, roster) && Holder(before, name.Id, noun, woman, roster) is { } meant)
            {
                own = own.Contains(meant) ? own.Remove(name.Id) : own.Replace(name.Id, meant);
            }
        }

        return own;
    }

    private static bool HasOneFrom(ImmutableArray<string> own, string state, Roster roster)
    {
        foreach (var id in own)
        {
            if (roster.IsPerson(id) && roster.StateOf(id) == state)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Holder(Before before, string state, string noun, bool woman, Roster roster)
    {
        foreach (var id in before.Subjects)
        {
            if (roster.StateOf(id) == state && roster.IsKnownWoman(id) == woman && MayHold(id, noun, roster))
            {
                return id;
            }
        }

        return null;
    }

    // "A sagt das Treffen mit B ab. Auch C wird den Russen nicht empfangen": B, when nobody else from there is named right before.
    private static string? JustNamed(Before before, NamedPart name, Passage passage, Roster roster)
    {
        var named = before.Passage?.Names.Where(other => other is { IsAttribute: false } && roster.IsPerson(other.Id) && roster.StateOf(other.Id) == name.Id && IsLike(other.Id, name, passage, roster)).Select(other => other.Id).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return named is [var only] ? only : null;
    }

    private static string? Earlier(ClauseView clause, NamedPart name, Roster roster) =>
        clause.Passage.Names.LastOrDefault(other => other is { IsAttribute: false } && other.First < name.First && roster.IsPerson(other.Id) && roster.StateOf(other.Id) == name.Id && IsLike(other.Id, name, clause.Passage, roster))?.Id;

    private static string? FirstFrom(Before before, NamedPart native, Passage passage, Roster roster)
    {
        foreach (var id in before.Subjects)
        {
            if (roster.StateOf(id) == native.Id && IsLike(id, native, passage, roster))
            {
                return id;
            }
        }

        return before.Recent?.NativeOf(native.Id, IsWoman(passage, native));
    }

    // "der Brite" is no woman, "die Britin" is one.
    private static bool IsLike(string id, NamedPart native, Passage passage, Roster roster) => roster.IsKnownWoman(id) == IsWoman(passage, native);

    /// <summary>"die Britin", "die Deutsche", "der Deutschen": whether a native is a woman.</summary>
    public static bool IsWoman(Passage passage, NamedPart native)
    {
        var word = passage.Words[native.Last].Text;
        var article = native.First > 0 ? passage.Words[native.First - 1].Text : "";
        return word.EndsWith("in", StringComparison.Ordinal) || (word.EndsWith("che", StringComparison.Ordinal) && article is "die" or "Die") || (word.EndsWith("chen", StringComparison.Ordinal) && article is "der" or "Der");
    }

    private static bool MayHold(string id, string noun, Roster roster) =>
        roster.Find(id) is { } person && (person.Offices.IsEmpty || person.Offices.Any(office => office.Role.EndsWith(noun, StringComparison.OrdinalIgnoreCase) || noun.EndsWith(office.Role, StringComparison.OrdinalIgnoreCase)) || noun.EndsWith("chef", StringComparison.Ordinal) || noun.EndsWith("politiker", StringComparison.Ordinal) || noun.EndsWith("politikerin", StringComparison.Ordinal));

    /// <summary>The determiner of the triggering noun, with its adjectives skipped.</summary>
    public static string Possessive(ClauseView clause)
    {
        var i = clause.Hit.Word - 1;
        while (i >= 0 && !GermanWords.Determiners.Contains(clause.Passage.Words[i].Text) && GermanWords.MayBeAdjective(clause.Passage.Words[i]))
        {
            i--;
        }

        return i >= 0 ? clause.Passage.Words[i].Text : "";
    }

    /// <summary>Whether the triggering noun has the definite article.</summary>
    public static bool IsAnaphor(ClauseView clause) => Possessive(clause) is "das" or "dem" or "die" or "der" or "Das" or "Die";

    /// <summary>Whether it is said to be theirs: in ihrem Telefonat.</summary>
    public static bool IsTheirs(ClauseView clause) =>
        clause.Hit is { IsNoun: true, Trigger.IsUtterance: false } && (clause.Hit.Trigger.Kind is EventKind.Meeting or EventKind.Talks or EventKind.Call) && Possessive(clause).StartsWith("ihr", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whom the paragraph told of as two, else the only two people whom the sentence before names as subject.</summary>
    public static ImmutableArray<string>? Two(Before before, Roster roster)
    {
        if (before.Pair is { } pair && pair.Participants.Count(roster.IsPerson) == 2)
        {
            return pair.Participants;
        }

        ImmutableArray<string> named = before.Passage is null ? [] : [.. before.Passage.Names.Where(name => name is { IsBare: true, IsAttribute: false } && roster.IsPerson(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal)];
        return named.Length == 2 ? named : null;
    }

    /// <summary>The one person whom the sentence before names, with the one who had been the subject until then; null when there are others.</summary>
    public static ImmutableArray<string>? TwoNamed(Before before, Roster roster)
    {
        ImmutableArray<string> named = before.Passage is null ? [] : [.. before.Passage.Names.Where(name => roster.IsPerson(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal)];
        return named.Length == 2 ? named : named is [var only] && before.Subjects.FirstOrDefault(id => id != only) is { } first ? [first, only] : null;
    }

    /// <summary>"Nach Genf reist er, um B zu treffen. Verabredet haben die beiden das …": whom the pronoun means with the only one whom the sentence before names; nobody when it is not known whom; null when the sentence is not of this kind.</summary>
    public static ImmutableArray<string>? PronounAndNamed(Before before, Roster roster)
    {
        if (before.Passage is not { } passage || passage.Names.Where(name => roster.IsPerson(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal).Take(2).ToList() is not [var only])
        {
            return null;
        }

        var pronoun = passage.Words.FirstOrDefault(word => !word.Quoted && (word.Is("er") || word.Is("ihn") || word.Is("ihm")));
        return pronoun.Text is null ? null : before.Subjects.FirstOrDefault(id => id != only && !roster.IsKnownWoman(id)) is { } he && before.Subjects[0] == he ? [he, only] : [];
    }

    /// <summary>The two persons whom the sentence names before a clause of it; null when there are fewer or more.</summary>
    public static ImmutableArray<string>? TwoNamed(ClauseView clause, Roster roster)
    {
        ImmutableArray<string> named = [.. clause.Passage.Names.Where(name => name.Link.Span.End <= clause.Span.Start && roster.IsPerson(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal)];
        return named.Length == 2 ? named : null;
    }

    /// <summary>The only state out of which the sentence before tells something: eine Mitteilung aus London; null when there are none or several.</summary>
    public static string? StateBefore(Before before, Roster roster)
    {
        var found = before.Passage?.Names.Where(name => name.Preposition == "aus").Select(name => roster.IsState(name.Id) ? name.Id : roster.StateOf(name.Id)).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>The person from a state whom the sentence, the one before or the last subjects name; null when none is from there.</summary>
    public static string? From(ClauseView clause, NamedPart native, Before before, Roster roster) =>
        Earlier(clause, native, roster) ?? JustNamed(before, native, clause.Passage, roster) ?? FirstFrom(before, native, clause.Passage, roster);

    /// <summary>"den Amerikaner" beside "dem Franzosen", "der Brite".</summary>
    public static bool IsOne(Passage passage, NamedPart name) =>
        IsSingular(passage, name) || (name.First > 0 && passage.Words[name.First - 1].Is("den") && passage.Words[name.First].Text.EndsWith("er", StringComparison.Ordinal));

    /// <summary>"der Franzose", "dem Franzosen": one of them.</summary>
    public static bool IsSingular(Passage passage, NamedPart name) =>
        name.First > 0 && (passage.Words[name.First - 1].Text is "dem" or "des" || (passage.Words[name.First - 1].Text is "Der" or "der" or "Die" or "die" && !passage.Words[name.First].Text.EndsWith("en", StringComparison.Ordinal)));
}
