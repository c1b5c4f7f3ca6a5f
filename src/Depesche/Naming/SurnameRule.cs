using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>Decides whose a bare surname is: with a given name in front, by the full name elsewhere in the text, or because it is unique.</summary>
internal static class SurnameRule
{
    /// <summary>First those with a given name, which license or veto the others; then the bare ones.</summary>
    public static void Apply(ArticleScan scan)
    {
        foreach (var candidate in scan.Surnames)
        {
            if (!Hyphens.Allow(scan, candidate.First))
            {
                continue;
            }

            var given = GivenRun.Before(scan, candidate.First);
            if (given.IsEmpty)
            {
                scan.BareSurnames.Add(candidate);
                continue;
            }

            Named(scan, given, candidate.First, candidate.Last, candidate.Senses);
        }

        foreach (var (first, last, senses) in scan.BareSurnames)
        {
            if (IsAnothers(scan, first, last, senses) && scan.FirstNamed(scan.Index.Persons[senses[0].Entity]!.Surname) is null)
            {
                scan.Named(first, scan.Index.Persons[senses[0].Entity]!.Surname, -1);
            }
        }

        foreach (var (first, last, senses) in scan.BareSurnames)
        {
            Bare(scan, first, last, senses);
        }
    }

    private static void Named(ArticleScan scan, GivenRun given, int first, int last, ImmutableArray<Sense> senses)
    {
        foreach (var sense in senses)
        {
            if (given.Agrees(scan, scan.Index.Persons[sense.Entity]!))
            {
                scan.Add(new Draft(given.First, last, MentionKind.Name, sense.Entity, NamingRules.FullName));
                scan.Named(first, scan.Index.Persons[sense.Entity]!.Surname, sense.Entity);
                return;
            }
        }

        if (!given.IsKnown && given.First == given.Last && !OtherBearer.HasStrangeGivenName(scan, first))
        {
            Bare(scan, first, last, senses);
            return;
        }

        // "Susanne Weber-Lin" has a surname of two parts.
        var rule = scan.HyphenBehind(last) ? NamingRules.Proposal : NamingRules.Veto;
        while (scan.HyphenBehind(last) && scan.Has(last + 1, last) && scan.IsFree(last + 1) && scan.Tokens[last + 1].Is(Shape.Capital))
        {
            last++;
        }

        scan.Add(new Draft(given.First, last, MentionKind.Name, -1, rule) { Candidates = rule == NamingRules.Veto ? [.. senses.Select(sense => sense.Entity)] : [] });
        if (rule == NamingRules.Veto)
        {
            scan.Named(first, scan.Index.Persons[senses[0].Entity]!.Surname, -1);
        }
    }

    private static bool IsAnothers(ArticleScan scan, int first, int last, ImmutableArray<Sense> senses)
    {
        foreach (var sense in senses)
        {
            if (!OtherBearer.Has(scan, first, last, scan.Index.Entities[sense.Entity]))
            {
                return false;
            }
        }

        return true;
    }

    // "Kurz darauf", "Linde Brise": at the beginning of a sentence the capital says nothing; a finite verb behind makes it a subject.
    private static bool IsCommonWord(ArticleScan scan, int first, int last)
    {
        if (first != last || scan.HyphenBehind(last) || !scan.Tokens[first].Is(Shape.SentenceStart) || !scan.Is(first, Words.Common) || !scan.Has(last + 1, last))
        {
            return false;
        }

        var next = last + 1;
        return scan.Follows(next) && (scan.Is(next, Words.Preposition | Words.PlacePreposition | Words.Conjunction | Words.Article) || scan.Tokens[next].Is(Shape.Capital) || !char.IsLetter(scan.Text(next)[0])
            || scan.Text(next) is "darauf" or "danach" or "davor" or "zuvor" or "vorher" or "nachdem" or "bevor" or "gesagt" or "gefasst" or "gefragt" or "noch" or "mal" or "also" or "hinter" or "hintereinander" or "nacheinander" or "später");
    }

    private static void Bare(ArticleScan scan, int first, int last, ImmutableArray<Sense> senses)
    {
        // "Martin" in "Martin Schulz" is a given name, whoever else is called Martin.
        if (scan.Is(first, Words.GivenName) && scan.Follows(last + 1) && scan.Has(last + 1, last) && scan.Tokens[last + 1].Is(Shape.Capital))
        {
            return;
        }

        // "der Merz" is not a person whose name is also a common word; "der Merz-Vorstoß" is.
        var isCommon = !scan.HyphenBehind(last) && scan.Has(first - 1, first) && scan.Follows(first) && scan.Is(first - 1, Words.Article);
        if (IsCommonWord(scan, first, last) || (isCommon && (first == last && GermanWords.Surnames.Contains(scan.Text(first)) || senses.All(sense => !scan.Index.Entities[sense.Entity].BareSurname))))
        {
            return;
        }

        var kind = scan.HyphenBehind(last) ? MentionKind.Part : MentionKind.Name;
        var surname = scan.Index.Persons[senses[0].Entity]!.Surname;
        if (IsAnothers(scan, first, last, senses))
        {
            scan.Add(new Draft(first, last, kind, -1, NamingRules.Proposal));
            return;
        }

        // Of two bearers the one in the office is meant, whoever was named last.
        if (senses.Length > 1 && Apposition.Holder(scan, first, senses) is >= 0 and var official)
        {
            scan.Add(new Draft(first, last, kind, official, NamingRules.SurnameOffice));
            scan.Named(first, surname, official);
            return;
        }

        if (scan.LastNamed(first, surname) is { } named)
        {
            scan.Add(named < 0
                ? new Draft(first, last, kind, -1, NamingRules.Veto) { Candidates = [.. senses.Select(sense => sense.Entity)] }
                : new Draft(first, last, kind, named, kind == MentionKind.Part ? NamingRules.Part : NamingRules.SurnameAnchored));
            return;
        }

        // A headline speaks of the one whom the text names later.
        if (scan.FirstNamed(surname) == -1)
        {
            scan.Add(new Draft(first, last, kind, -1, NamingRules.Veto) { Candidates = [.. senses.Select(sense => sense.Entity)] });
            return;
        }

        var (anchored, free) = (Only.None, Only.None);
        foreach (var sense in senses)
        {
            anchored = scan.Anchored.Contains(sense.Entity) ? anchored.And(sense.Entity) : anchored;
            free = scan.Index.Entities[sense.Entity].BareSurname ? free.And(sense.Entity) : free;
        }

        if (anchored.IsOne)
        {
            scan.Add(new Draft(first, last, kind, anchored.Entity, kind == MentionKind.Part ? NamingRules.Part : NamingRules.SurnameAnchored));
        }
        else if (Apposition.Holder(scan, first, senses) is >= 0 and var holder)
        {
            scan.Add(new Draft(first, last, kind, holder, NamingRules.SurnameOffice));
            scan.Named(first, surname, holder);
        }
        else if (free.IsOne)
        {
            scan.Add(new Draft(first, last, kind, free.Entity, kind == MentionKind.Part ? NamingRules.Part : NamingRules.Surname));
        }
    }
}
