using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Says whether a clause is on two who were named together: die beiden, beide, sie miteinander.</summary>
internal static class TheTwo
{
    /// <summary>"Das haben die beiden am Telefon ausgemacht": no noun behind.</summary>
    public static bool AreMeant(ClauseView clause)
    {
        var words = clause.Words;
        for (var i = 1; i < words.Length; i++)
        {
            // "Schon am Montag hatten sie miteinander gesprochen".
            if (words[i].Is("sie") && !words[i].Quoted && words[i].IsLower && words[i - 1].Text is "hatten" or "haben" or "wollten" or "wollen" or "sollten" or "sollen" or "werden" or "waren" or "telefonierten" or "sprachen" or "trafen" && (clause.Hit.Trigger.Kind is EventKind.Call or EventKind.Meeting) && !clause.Hit.IsNoun)
            {
                return true;
            }

            if (words[i].Is("beiden") && !words[i].Quoted && words[i - 1].Text is "die" or "Die" && !(i + 1 < words.Length && (words[i + 1].IsCapital || (GermanWords.MayBeAdjective(words[i + 1]) && i + 2 < words.Length && words[i + 2].IsCapital))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Vereinbart hatten sie das am Telefon", "Verabredet hatten die Minister das in einem Telefonat": whether several did it who have no name here.</summary>
    public static bool HaveAgreed(ClauseView clause)
    {
        var words = clause.Words;
        if (!clause.Has("vereinbart", "verabredet", "verständigt", "abgesprochen", "besprochen", "ausgemacht", "geeinigt", "beschlossen"))
        {
            return false;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1].Text is not ("hatten" or "haben") || words[i].Quoted)
            {
                continue;
            }

            if (words[i].Is("sie") && words[i].IsLower)
            {
                return true;
            }

            if (words[i].Is("die") && i + 2 < words.Length && words[i + 1].IsCapital && SubjectFinder.IsPlural(words[i + 1].Text) && GermanWords.IsEnvoy(words[i + 1].Text) && words[i + 2].Text is not ("der" or "des" or "aus" or "von") && !words[i + 2].IsCapital)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"haben beide Russland gewarnt": whom the sentence or the ones before name as two; nobody where none are; null where "beide" is no subject.</summary>
    public static ImmutableArray<string>? Both(ClauseView clause, Before before, Roster roster)
    {
        var words = clause.Passage.Words;
        var at = clause.Passage.WordAt(clause.Span.Start);
        while (at < words.Length && words[at].Span.Start < clause.Span.End && !(words[at].Is("beide") && !words[at].Quoted && at + 1 < words.Length && (!words[at + 1].IsLetters || clause.Passage.Names.Any(name => name.First == at + 1) || words[at + 1].IsLower)))
        {
            at++;
        }

        if (at >= words.Length || words[at].Span.Start >= clause.Span.End || clause.Names.Any(name => name.IsBare && !name.IsAttribute && name.First < Math.Min(at, clause.Hit.Word)))
        {
            return null;
        }

        ImmutableArray<string> named = [.. clause.Passage.Names.Where(name => name.First < at && roster.IsPerson(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal)];
        return named.Length == 2 ? named : before.Pair is { Participants.Length: 2 } pair ? pair.Participants : [];
    }

    /// <summary>"A trifft B. Ein Besuch von C sei in Vorbereitung. Die beiden hatten …": a sentence between names another, so that those told of before it are not meant.</summary>
    public static bool AreOthers(EventMention pair, Before before, Roster roster)
    {
        if (before.Passage is not { } between || ReferenceEquals(pair.Passage, between))
        {
            return false;
        }

        foreach (var name in between.Names)
        {
            if (!name.IsAttribute && roster.IsPerson(name.Id) && !pair.Participants.Contains(name.Id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who goes somewhere, with the head of that state who was named of late; null where the sentence before tells of no visit by one.</summary>
    public static ImmutableArray<string>? GuestAndHost(Before before, Roster roster) =>
        before.Mention is { Kind: EventKind.Visit, Participants: [var guest], Place: { } place } && roster.IsPerson(guest) && (roster.IsState(place) ? place : roster.StateOf(place)) is { } land && land != roster.StateOf(guest)
            && (before.Recent?.NativeOf(land, isWoman: false) ?? before.Recent?.NativeOf(land, isWoman: true)) is { } host && roster.IsHead(host) ? [guest, host] : null;
}
