using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Says whom the pronouns of a clause mean.</summary>
internal static class Pronouns
{
    /// <summary>Whom er, sie, ihn or dieser means: the subject of the sentence before, or the latest one that fits.</summary>
    public static string? Of(ClauseView clause, Before before, Roster roster)
    {
        if (Antecedents.Speaker(clause, roster) is { } said)
        {
            return said;
        }

        // "Der sagte sein Treffen ab": the last one named.
        if (clause.Passage.Words is [{ Text: "Der" }, var verb, ..] && TriggerTable.Verbs.ContainsKey(verb.Text) && before.Passage is { } latest)
        {
            return latest.Names.LastOrDefault(name => !name.IsAttribute && roster.IsPerson(name.Id))?.Id;
        }

        var he = clause.Has("er", "ihn", "ihm");
        var she = clause.Has("sie");
        if (!he && !she && clause.Hit is { IsNoun: true, Trigger.IsUtterance: false } && (clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) && !clause.Names.Any(name => name.IsBare && roster.IsPerson(name.Id)))
        {
            // "steht auf seinem Programm", "bei seinem Treffen mit A": whose it is takes part.
            he = clause.Has("sein", "seine", "seinen", "seinem", "seiner", "seines");
            if (!he && Descriptions.Possessive(clause).StartsWith("ihr", StringComparison.OrdinalIgnoreCase))
            {
                // "Die Länder der EU berieten, bevor ihr Gipfel begann": theirs, not hers.
                return clause.Passage.Names.LastOrDefault(name => name.First < clause.Hit.Word && !roster.IsPerson(name.Id) && (name is { IsBare: true, IsAttribute: false, Noun: < 0, Link.Type: Naming.EntityType.Organisation } || (name.Head >= 0 && GermanWords.IsEnvoy(clause.Passage.Words[name.Head].Text))))?.Id
                    ?? before.Subjects.FirstOrDefault(roster.IsKnownWoman);
            }
        }

        if (!he && !she && clause.IsInfinitive)
        {
            he = clause.Passage.Words.Any(word => word.Is("er"));
            she = !he && clause.Passage.Words.Any(word => word.Is("sie"));
        }

        // "Sie war in Wien, zum zweiten Mal, und traf dort A".
        if (!he && !she && IsInside(clause))
        {
            he = clause.Passage.Words[0].Text is "Er";
            she = !he;
        }

        if (he || she)
        {
            // "Für den Amerikaner war es eine Reise, die ihn nach Kiew führte": the one from there, else nobody.
            var him = he ? HimAt(clause) : -1;
            if (him > 0 && clause.Passage.Names.LastOrDefault(name => name.Link.Kind == Naming.MentionKind.Demonym && name.Last < him && IsApart(clause.Passage, name.Last, him) && Descriptions.IsOne(clause.Passage, name)) is { } native
                && !clause.Passage.Names.Any(name => name.First > native.Last && name.First < him && roster.IsPerson(name.Id)))
            {
                return Descriptions.From(clause, native, before, roster);
            }

            // "A setzt auf B: Er rief ihn an": who acts in front of the colon.
            if (he && Colon(clause) is > 0 and var colon && ParticipantChooser.Subject(clause.Passage.Names.Where(name => name.Last < colon), clause.Passage, roster) is { } ahead && roster.IsPerson(ahead) && !roster.IsKnownWoman(ahead))
            {
                return ahead;
            }

            // "Der US-Minister war am Mittwoch in A, am Donnerstag traf er B": whom the sentence itself tells by an office; nobody when it is not known who that is.
            if (him > 0 && OfficeAhead(clause.Passage, him, roster) is { } office)
            {
                return before.Recent?.NativeOf(office.Id, isWoman: false) is { } holder && RoleFit.Fits(holder, Bare(clause.Passage.Words[office.Noun].Text), before.Passage, roster) ? holder : null;
            }

            // "haben sie ihr Personal abgezogen": a plural verb right before it means several, or a state whose name is a plural.
            if (she && !he && IsPlural(clause))
            {
                return before.Passage is { } many ? many.Names.LastOrDefault(name => name is { IsBare: true, IsAttribute: false } && roster.Find(name.Id) is { } entity && !roster.IsPerson(name.Id) && GermanNames.Of(entity).IsPlural)?.Id : null;
            }

            // "A schwieg; B nannte das falsch. Drei Tage später bezeichnete er …": the subject behind the semicolon.
            if (before.Passage is { } halves && AfterSemicolon(halves, roster) is { } second && (he ? !roster.IsKnownWoman(second) : roster.IsKnownWoman(second)))
            {
                return second;
            }

            var subject = before.Passage is { } previous && RecentSubjects.PronounOf(previous, roster) is null ? ParticipantChooser.Subject(previous.Names, previous, roster) : null;
            if (subject is not null && roster.IsState(subject) && before.Passage!.Names.Any(name => name.Id == subject && name.Link.Kind == Naming.MentionKind.Demonym && Descriptions.IsSingular(before.Passage, name)))
            {
                // "Der Franzose … Er": the one from there who was told of last.
                return before.Subjects.FirstOrDefault(id => roster.StateOf(id) == subject);
            }

            // "Nun blicken alle auf A. Er …": the only one whom the sentence before names.
            if (subject is null && before.Passage is { } sole && RecentSubjects.PronounOf(sole, roster) is null && sole.Names.Where(name => roster.IsPerson(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal).ToList() is [var one] && (he ? !roster.IsKnownWoman(one) : roster.IsKnownWoman(one)))
            {
                return one;
            }

            bool Fits(string id) => roster.IsPerson(id) && (he ? !roster.IsKnownWoman(id) : roster.IsKnownWoman(id));
            return subject is not null && Fits(subject) ? subject : before.Subjects.FirstOrDefault(Fits) ?? (he && subject is not null && roster.IsPerson(subject) && roster.IsKnownWoman(subject) ? null : subject);
        }

        return IsLatter(clause) && before.Passage is { } sentence ? sentence.Names.LastOrDefault(name => !name.IsAttribute && roster.IsPerson(name.Id))?.Id : null;
    }

    /// <summary>"A setzt auf B. Er rief ihn an": with the one other man who was named, where the clause says that there is one.</summary>
    public static ImmutableArray<string> WithOther(ClauseView clause, ImmutableArray<string> people, Before before, Roster roster)
    {
        if (people is not [var he] || clause.Hit.IsNoun || !(clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) || !clause.Has("er") || !clause.Has("ihn", "ihm"))
        {
            return people;
        }

        var colon = Colon(clause);
        var named = colon > 0 ? clause.Passage.Names.Where(name => name.Last < colon) : before.Passage?.Names ?? [];
        return named.Where(name => roster.IsPerson(name.Id) && name.Id != he && !roster.IsKnownWoman(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal).Take(2).ToList() is [var other] ? [he, other] : people;
    }

    // The colon right in front of the pronoun at the head of the clause; -1 where none stands there.
    private static int Colon(ClauseView clause)
    {
        var words = clause.Passage.Words;
        var first = clause.Passage.WordAt(clause.Span.Start);
        first += first < words.Length && words[first].Is(":") ? 1 : 0;
        return first > 1 && first < words.Length && words[first].Is("er") && words[first - 1].Is(":") && !words[first].Quoted ? first - 1 : -1;
    }

    // "Der US-Minister", "der russische Präsident" as subject of an earlier clause, with no person named between.
    private static NamedPart? OfficeAhead(Passage passage, int him, Roster roster)
    {
        foreach (var name in passage.Names)
        {
            if (name.Last < him && name is { Noun: > 0, Head: < 0, Preposition: null, IsAttribute: false, First: > 0 } && passage.Words[name.First - 1].Text is "Der" or "der" && roster.IsState(name.Id) && GermanWords.IsEnvoy(passage.Words[name.Noun].Text)
                && IsApart(passage, name.Last, him) && !passage.Names.Any(other => other.First > name.Last && other.First < him && other is { IsBare: true, IsAttribute: false } && roster.IsPerson(other.Id)))
            {
                return name;
            }
        }

        return null;
    }

    // "Minister" of "US-Minister".
    private static string Bare(string noun) => noun[(noun.LastIndexOf('-') + 1)..];

    // Where the clause says er, ihn or ihm; -1 when it does not.
    private static int HimAt(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Passage.WordAt(clause.Span.Start); i < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (!words[i].Quoted && words[i].Text is "er" or "ihn" or "ihm")
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsApart(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage.Words[i].Is(","))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlural(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = Math.Max(1, clause.Passage.WordAt(clause.Span.Start)); i < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (words[i].Is("sie") && !words[i].Quoted)
            {
                return words[i - 1].Text is "haben" or "hatten" or "sind" or "waren" or "werden" or "wurden" or "wollen" or "wollten" or "sollen" or "sollten" or "können" or "konnten";
            }
        }

        return false;
    }

    // The person who is the first name behind the last semicolon of a sentence; null where there is none.
    private static string? AfterSemicolon(Passage passage, Roster roster)
    {
        var at = passage.Words.Length - 1;
        while (at > 0 && !(passage.Words[at].Is(";") && !passage.Words[at].Quoted))
        {
            at--;
        }

        return at <= 0 ? null : passage.Names.FirstOrDefault(name => name.First > at && name is { IsBare: true, IsAttribute: false }) is { } name && roster.IsPerson(name.Id) && name.First <= at + 3 ? name.Id : null;
    }

    // "trifft dieser Lawrow": the last one named, unless dieser goes with a noun.
    private static bool IsLatter(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Passage.WordAt(clause.Span.Start); i + 1 < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (words[i].Is("dieser") || words[i].Is("letzterer"))
            {
                var next = words[i + 1];
                return (!next.IsCapital && !GermanWords.MayBeAdjective(next)) || clause.Names.Any(name => name.First == i + 1 && name.Link.Kind == Naming.MentionKind.Name);
            }
        }

        return false;
    }

    /// <summary>"Am Montag war sie mit A zusammengekommen", "Sie war in Wien, auf den Tag genau, und traf dort A": whether a pronoun acts that stands behind its auxiliary, or at the head of both halves.</summary>
    public static bool IsInside(ClauseView clause)
    {
        if (clause.Hit.IsNoun || !(clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call))
        {
            return false;
        }

        var words = clause.Words;
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Is("sie") && words[i].IsLower && !words[i].Quoted && words[i - 1].Text is "war" or "hatte" or "hat" or "ist" or "wird" or "will" or "wollte" or "soll" or "sollte")
            {
                return true;
            }
        }

        var all = clause.Passage.Words;
        var joiner = clause.Hit.Word - 1;
        return joiner > 2 && all[joiner].Is("und") && !clause.Trigger.Text.EndsWith("en", StringComparison.Ordinal) && all is [{ Text: "Er" or "Sie" }, { IsLower: true } verb, ..] && !verb.Text.EndsWith("en", StringComparison.Ordinal);
    }

    /// <summary>Whether a pronoun is the subject of the clause.</summary>
    public static bool IsBehind(ClauseView clause) =>
        (clause.Has("er") && !clause.Hit.Trigger.IsUtterance) || IsAhead(clause) || IsInside(clause) || !clause.Hit.IsNoun && clause.Hit.Word + 1 < clause.Passage.Words.Length && clause.Passage.Words[clause.Hit.Word + 1].Text is "er" or "sie";

    // "Sie sprach mit A und mit B", "Sie hat A und B getroffen": the pronoun at the head of the sentence with a verb in the singular.
    private static bool IsAhead(ClauseView clause) =>
        clause.Hit is { IsNoun: false } && !(clause.Hit.Trigger.IsUtterance && clause.Hit.Word != 1) && clause.Passage.Words is [{ Text: "Er" or "Sie" }, { IsLower: true } verb, ..] && clause.Holds(verb.Span)
        && (clause.Hit.Word == 1 ? !verb.Text.EndsWith("en", StringComparison.Ordinal) : verb.Text is "hat" or "hatte" or "wird" or "will" or "wollte" or "soll" or "sollte" or "ist" or "war");

    /// <summary>Where "er" stands in the clause, else the verb: names in front of it may be the subject themselves.</summary>
    public static int At(ClauseView clause)
    {
        for (var i = clause.Passage.WordAt(clause.Span.Start); i < clause.Passage.Words.Length && clause.Passage.Words[i].Span.Start < clause.Span.End; i++)
        {
            if (clause.Passage.Words[i].Is("er") && !clause.Hit.Trigger.IsUtterance)
            {
                return i;
            }
        }

        return clause.Hit.Word;
    }

    /// <summary>"Sie verurteilten …", "Am Ende veröffentlichten sie …": several together act.</summary>
    public static bool AreTogether(ClauseView clause)
    {
        var (words, at) = (clause.Passage.Words, clause.Hit.Word);
        return !clause.Hit.IsNoun && words[at].Text.EndsWith("en", StringComparison.Ordinal)
            && ((at == 1 && words[0].Text == "Sie") || (at > 0 && at + 1 < words.Length && words[at + 1].Text == "sie" && (GermanVerbs.Of(words[at].Text, first: false) & VerbClass.Preterite) != VerbClass.None));
    }
}
