using System.Collections.Frozen;
using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>Finds lines about how the text was made: by whom, from which material, by a machine.</summary>
internal static class MakersLines
{
    private const int Longest = 160;

    private static readonly string[] Sources = ["mit material", "mit agenturmaterial", "mit informationen", "mit inhalten", "unter verwendung von", "mit agenturen", "quellen: ", "mit dpa", "mit afp"];

    private static readonly FrozenSet<string> Machine = Set("automatisiert automatisierte automatisierten automatisierter berichterstattung automatisch maschinell redaktion bearbeitet geprüft erstellt übersetzt übernommen künstlicher intelligenz ki veröffentlicht überarbeitet");

    private static readonly FrozenSet<string> MachineWords = Set("teil artikel text beitrag meldung hilfe unterstützung agentur agenturen nachrichtenagentur dpa afp apa deutschen presse-agentur original englischen durch erschien zuerst worden teilweise inhalt");

    private static readonly FrozenSet<string> Roles = Set(
        "korrespondent korrespondentin auslandskorrespondent auslandskorrespondentin redakteur redakteurin politikredakteur politikredakteurin chefredakteur chefredakteurin reporter reporterin chefreporter chefreporterin autor autorin volontär volontärin ressortleiter ressortleiterin herausgeber kolumnist kolumnistin journalist journalistin");

    private static readonly FrozenSet<string> Genres = Set("kommentar analyse reportage gastbeitrag kolumne porträt glosse essay leitartikel gastkommentar meinungsbeitrag überblick");

    private static readonly FrozenSet<string> Ours = Set("Korrespondenten Korrespondentin Redakteur Redakteurin Reporter Reporterin Mitarbeiter Mitarbeiterin Autor Autorin");

    private static readonly FrozenSet<string> Texts = Set("text artikel beitrag meldung bericht interview kommentar");

    private static readonly FrozenSet<string> Reprint = Set("nachdruck vervielfältigung verbreitung auszugsweise genehmigung erlaubnis schriftlicher vorheriger ausdrücklicher verlags verlages verlag redaktion verboten gestattet untersagt erlaubt");

    private static readonly FrozenSet<string> Rights = Set("rechte vorbehalten alle copyright");

    /// <summary>Whether the line tells the source of the text's material or that a machine wrote it, or claims rights in it.</summary>
    public static bool IsOne(PageLine line)
    {
        if (line.Text.Length > Longest || line.Words.Count == 0)
        {
            return false;
        }

        var start = line.Text.TrimStart('(', '[', ' ').ToLowerInvariant();
        if (Array.Find(Sources, source => start.StartsWith(source, StringComparison.Ordinal)) is { } found && !line.IsReport)
        {
            var skip = line.Text.Length - start.Length + found.Length;
            var rest = skip >= line.Text.Length ? "" : line.Text[skip..].Trim(' ', '.', ')', ':');
            rest = rest.StartsWith("der ", StringComparison.Ordinal) || rest.StartsWith("von ", StringComparison.Ordinal) || rest.StartsWith("des ", StringComparison.Ordinal) || rest.StartsWith("aus ", StringComparison.Ordinal) ? rest[4..] : rest;
            return rest.Length == 0 || NameLine.IsOne(rest) || AgencyTails.IsTail(rest);
        }

        if (line.SpeaksOfItself && line.Count(Machine) >= 2 && line.IsOnly(Machine, MachineWords, Speech.Filling))
        {
            return true;
        }

        if (IsHistory(line) || (line.Lower[0] is "nachdruck" or "vervielfältigung" && line.IsOnly(Reprint, Speech.Filling)))
        {
            return true;
        }

        return line.Count(Rights) >= 2 && line.Text.Contains("vorbehalten", StringComparison.Ordinal) && (line.Text[0] is '©' || line.Lower is ["alle", "rechte", "vorbehalten"] or ["copyright", ..] || line.Text.Contains('©', StringComparison.Ordinal));
    }

    // "Dieser Text erschien zuerst im …", "Dieser Beitrag wurde am 3.5.2022 aktualisiert."
    private static bool IsHistory(PageLine line)
    {
        if (line.Words.Count < 4 || !Texts.Contains(line.Lower[1]) || !(line.Lower[0] == "dieser" || line.Lower[0] == "diese" || (line.Lower[0] is "der" or "die" && line.IsAtEdge)) || line.Text.AsSpan().ContainsAny('„', '»', ','))
        {
            return false;
        }

        var first = line.Lower.Any(word => word is "zuerst" or "ursprünglich" or "erstmals") && line.Lower.Any(word => word is "erschien" or "erschienen");
        var again = line.Lower[^1] is "aktualisiert" or "überarbeitet" && (line.Lower.Contains("zuletzt") || line.Text.Any(char.IsAsciiDigit));
        return first || again;
    }

    /// <summary>Whether the line only names who wrote: "Von Erika Beispiel, Wien".</summary>
    public static bool IsByline(PageLine line)
    {
        // "Ein Kommentar von Erika Beispiel"
        if (line.Lower is ["bearbeitet", "von", ..] || (line.Lower is ["ein" or "eine", var genre, "von", _, _] && Genres.Contains(genre)))
        {
            line = new PageLine("Von" + line.Text[(line.Text.IndexOf(" von ", StringComparison.Ordinal) + 4)..]);
        }

        if (line.Text.Length > 80 || line.IsSentence || line.Lower is not (["von" or "autor" or "autorin" or "autoren" or "text" or "redaktion", _, ..]))
        {
            return false;
        }

        var rest = line.Text[line.Words[0].Length..].TrimStart();
        var colon = rest.StartsWith(':');
        rest = rest.TrimStart(':', ' ');
        if (line.Lower[0] != "von" && !colon)
        {
            return false;
        }

        // "Von Erika Beispiel | 10.02.2022 18:30"
        if (rest.LastIndexOf('|') is > 0 and var bar && PublicationLine.Iso(rest[(bar + 1)..].Trim()) is not null)
        {
            rest = rest[..bar].Trim();
            line = new PageLine(line.Words[0] + " " + rest);
        }

        // "Von Erika Beispiel (dpa)", "Von unserer Korrespondentin Erika Beispiel"
        if (rest.EndsWith(')') && rest.LastIndexOf('(') is > 0 and var open && AgencyTails.IsTail(rest.AsSpan(open)))
        {
            rest = rest[..open].Trim();
        }

        if (rest.StartsWith("unser", StringComparison.Ordinal) && rest.Split(' ') is [_, var role, _, _, ..] && Ours.Contains(role))
        {
            rest = rest[(rest.IndexOf(role, StringComparison.Ordinal) + role.Length)..].Trim();
            line = new PageLine(line.Words[0] + " " + rest);
        }

        var people = rest.Split([",", " und ", " / ", "|"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var first = people.Length == 0 ? [] : people[0].Split(' ');
        return first.Length is 2 or 3 && line.Words.Skip(1).All(word => char.IsUpper(word[0]) || word is "und" or "von" or "aus" or "in" or "der" or "dpa" or "van" or "de")
            && first.All(word => word.Length >= 2 && char.IsUpper(word[0]) && !word.AsSpan(1).ContainsAnyInRange('0', '9')) && (colon || people.Length > 1 || !first[0].EndsWith("er", StringComparison.Ordinal));
    }

    /// <summary>Whether the line only says what somebody is: "Freie Korrespondentin".</summary>
    public static bool IsRole(PageLine line) => !line.IsSentence && line.Words.Count is > 0 and <= 5 && line.Lower.Any(Roles.Contains) && !line.IsReport;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
