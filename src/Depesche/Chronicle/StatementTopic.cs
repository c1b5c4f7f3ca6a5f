using System.Buffers;
using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Names the matter that a statement is on, from the nouns of its sentence: äußert sich zu Sanktionen.</summary>
internal static class StatementTopic
{
    // Parts of nouns with the phrase behind "äußert sich", the most telling first.
    private static readonly (string Part, string Phrase)[] Matters =
    [
        ("cyberangriff", "zu einem Cyberangriff"), ("hackerangriff", "zu einem Cyberangriff"), ("einmarsch", "zu einem möglichen Einmarsch"), ("invasion", "zu einem möglichen Einmarsch"), ("angriff", "zu einem möglichen Angriff"), ("überfall", "zu einem möglichen Angriff"), ("sanktion", "zu Sanktionen"), ("strafmaßnahme", "zu Sanktionen"),
        ("waffenlieferung", "zu Waffenlieferungen"), ("waffenruhe", "zur Waffenruhe"), ("sicherheitsgarantie", "zu Sicherheitsgarantien"), ("truppenabzug", "zum Truppenabzug"), ("teilabzug", "zum Truppenabzug"), ("truppenverlegung", "zu Truppenverlegungen"), ("entsendung", "zu Truppenverlegungen"), ("truppenaufmarsch", "zum Truppenaufmarsch"), ("manöver", "zu Manövern"),
        ("anerkennung", "zur Anerkennung"), ("gipfel", "zum Gipfel"), ("treffen", "zum Treffen"), ("telefonat", "zum Telefonat"), ("verhandlung", "zu Verhandlungen"), ("waffen", "zu Waffen"),
        ("osterweiterung", "zur Erweiterung der NATO"), ("erweiterung", "zur Erweiterung der NATO"), ("deeskalation", "zur Deeskalation"), ("kriegsgefahr", "zur Kriegsgefahr"), ("kriegsrecht", "zum Kriegsrecht"), ("ausnahmezustand", "zum Ausnahmezustand"), ("aufmarsch", "zum Truppenaufmarsch"), ("rückzug", "zum Truppenabzug"), ("abzug", "zum Truppenabzug"),
        ("pipeline", "zur Gasleitung"), ("gasleitung", "zur Gasleitung"), ("gaslieferung", "zu Gaslieferungen"), ("vorschlag", "zu Vorschlägen"), ("vorschläge", "zu Vorschlägen"), ("forderung", "zu Forderungen"), ("antwortschreiben", "zur Antwort"), ("antwort", "zur Antwort"), ("zugeständnis", "zu Zugeständnissen"), ("garantie", "zu Sicherheitsgarantien"),
        ("eskalation", "zu einer Eskalation"), ("diplomatie", "zur Diplomatie"), ("dialog", "zum Dialog"), ("gespräch", "zu Gesprächen"), ("ausreise", "zur Ausreise"), ("botschaftspersonal", "zum Botschaftspersonal"), ("soldaten", "zu Truppenverlegungen"), ("kampfflugzeug", "zu Truppenverlegungen"), ("fregatte", "zu Truppenverlegungen"), ("krieg", "zu einem möglichen Krieg"), ("konflikt", "zum Konflikt"), ("krise", "zur Krise"),
    ];

    private const int ShortSentence = 9;

    private const int LongSentence = 128;

    private static readonly SearchValues<string> Parts = SearchValues.Create([.. Matters.Select(matter => matter.Part)], StringComparison.OrdinalIgnoreCase);

    /// <summary>What a statement is on when its sentence does not say: the matter of the sentence before.</summary>
    public static string? Around(Passage? before) => before is null ? null : Find(before.Words);

    /// <summary>The phrase behind "äußert sich"; null when the sentence, or the one before it to which "Das sagte …" points, names no matter.</summary>
    public static string? Read(Passage passage, Passage? before, string? speaker, Roster roster) =>
        Find(passage.Words) ?? (before is not null && IsPointing(passage) ? Find(before.Words) ?? Named(before, speaker, roster) : null) ?? (before is not null && IsShort(passage) ? Find(before.Words) : null) ?? Named(passage, speaker, roster);

    private static bool IsPointing(Passage passage) =>
        passage.Words.Length > 0 && (passage.Words[0].Text is "Das" or "Dies" or "Darauf" or "Dazu" || passage.Words.Any(word => word.Text is "dafür" or "davon" or "darüber" or "dazu" or "dagegen" && !word.Quoted));

    // "A hatte sie am Montag verlangt": so short, it says of what only by its pronoun.
    private static bool IsShort(Passage passage) => passage.Words.Length <= ShortSentence && passage.Words.Any(word => word.Text is "sie" or "es" && !word.Quoted);

    // An agreement, an alliance or another state that the sentence speaks of.
    private static string? Named(Passage passage, string? speaker, Roster roster)
    {
        var own = speaker is null ? null : roster.StateOf(speaker) ?? speaker;
        foreach (var rank in (ReadOnlySpan<int>)[0, 1, 2])
        {
            foreach (var name in passage.Names)
            {
                if (name.Noun < 0 && name.Preposition != "vor" && !(rank == 2 && IsWhere(passage, name)) && Rank(name, roster) == rank && name.Link.Entity is { } id && id != speaker && id != own && name.Id != own && roster.Find(id) is { } entity)
                {
                    return GermanNames.Of(entity).To;
                }
            }
        }

        return null;
    }

    // "erklärte in Indien", but "die Lage in Belarus": where it was said, or from where and to where, is not the matter.
    private static bool IsWhere(Passage passage, NamedPart name)
    {
        var i = name.First - 1;
        while (i > 0 && GermanWords.Determiners.Contains(passage.Words[i].Text))
        {
            i--;
        }

        return name.Preposition is "in" or "im" or "aus" or "nach" && !(i > 0 && passage.Words[i].Text is "in" or "im" && passage.Words[i - 1].IsCapital && !passage.Timexes.Any(timex => timex.Timex.Span.Span.Overlaps(passage.Words[i - 1].Span)));
    }

    private static int Rank(NamedPart name, Roster roster) => roster.Find(name.Link.Entity!) switch
    {
        { Type: EntityType.Format } or { Type: EntityType.Other } => 0,
        { Type: EntityType.Organisation, Subtype: "international organisation" } => 1,
        { Subtype: "country" } when name.Link.Kind == MentionKind.Name => 2,
        _ => -1,
    };

    private static string? Find(ImmutableArray<Word> words)
    {
        Span<int> telling = words.Length <= LongSentence ? stackalloc int[LongSentence] : new int[words.Length];
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsCapital && words[i].Text.AsSpan().ContainsAny(Parts) && !IsFalse(words[i]))
            {
                telling[count++] = i;
            }
        }

        if (count == 0)
        {
            return null;
        }

        foreach (var (part, phrase) in Matters)
        {
            foreach (var i in telling[..count])
            {
                if (words[i].Text.Contains(part, StringComparison.OrdinalIgnoreCase))
                {
                    return Told(words, i, phrase);
                }
            }
        }

        return null;
    }

    // Real acts are told with the definite article, feared ones without.
    private static string Told(ImmutableArray<Word> words, int noun, string phrase)
    {
        var before = noun - 1;
        while (before > 0 && GermanWords.MayBeAdjective(words[before]))
        {
            before--;
        }

        var definite = before >= 0 && (words[before].Is("der") || words[before].Is("den") || words[before].Is("dem") || words[before].Is("des"));
        return definite ? phrase.Replace("zu einem möglichen", "zum", StringComparison.Ordinal) : phrase;
    }

    private static bool IsFalse(Word word)
    {
        foreach (var other in TriggerTable.FalseCompounds)
        {
            if (word.Is(other))
            {
                return true;
            }
        }

        return false;
    }
}
