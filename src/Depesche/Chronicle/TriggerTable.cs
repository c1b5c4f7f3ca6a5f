using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>All triggers and their forms.</summary>
internal static class TriggerTable
{
    /// <summary>Shorter ones are no last part of a compound.</summary>
    public const int ShortestNoun = 4;

    private static readonly string[] Separable = ["zusammen", "zurück", "weiter", "ein", "ab", "an", "auf", "aus", "vor", "zu"];

    public static ImmutableArray<Trigger> All { get; } = [.. EncounterTriggers.All, .. ContactTriggers.All, .. CallTriggers.All, .. UtteranceTriggers.All, .. SpeechTriggers.All, .. DocumentTriggers.All, .. MeasureTriggers.All, .. ActTriggers.All, .. ForceTriggers.All];

    /// <summary>By verb form: rows with the separated prefix that must follow, if any; rows that ask for a companion first.</summary>
    public static FrozenDictionary<string, ImmutableArray<(Trigger Trigger, string Particle)>> Verbs { get; } = VerbIndex();

    /// <summary>By noun: rows and whether compounds count.</summary>
    public static FrozenDictionary<string, ImmutableArray<(Trigger Trigger, bool Whole)>> Nouns { get; } = NounIndex();

    // The last letters of all nouns: most words of a text end otherwise, and no part of them need be looked up.
    private static readonly FrozenSet<string> NounEndings = Nouns.Keys.Where(noun => noun.Length >= ShortestNoun).Select(noun => noun[^ShortestNoun..]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that end like a trigger and are none.</summary>
    public static readonly ImmutableArray<string> FalseCompounds =
    [
        "eintreffen", "zutreffen", "betreffen", "übertreffen", "ausübung", "verübung", "ablenkungsmanöver", "wendemanöver", "täuschungsmanöver", "gerichtsverhandlung", "gerichtsverhandlungen", "selbstgespräch", "selbstgespräche",
        "vorstellungsgespräch", "tischgespräch", "herausforderung", "herausforderungen", "überforderung", "vertagung", "besitzung", "verwarnung", "wahlgang", "tagesordnung", "schuldspruch", "beförderung", "zusammentreffens", "arztbesuch",
    ];

    /// <summary>Whether a noun, or the last part of a compound, names an event.</summary>
    public static bool IsNoun(string text)
    {
        if (!MayBeNoun(text))
        {
            return false;
        }

        var lookup = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start <= text.Length - ShortestNoun; start++)
        {
            if (start != 1 && lookup.TryGetValue(text.AsSpan(start), out var rows) && (start == 0 || rows.Any(row => !row.Whole)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a form may be that of a verb of saying.</summary>
    public static bool IsUtterance(string form)
    {
        if (Verbs.TryGetValue(form, out var rows))
        {
            foreach (var row in rows)
            {
                if (row.Trigger.IsUtterance)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a word ends like a noun that names an event; one that does not names none.</summary>
    public static bool MayBeNoun(string text) => text.Length >= ShortestNoun && NounEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(text.Length - ShortestNoun));

    private static FrozenDictionary<string, ImmutableArray<(Trigger, string)>> VerbIndex() =>
        All.SelectMany(trigger => Split(trigger.Verbs).Concat(trigger.Conjugations.SelectMany(verb => verb.Forms)).SelectMany(WithZu).SelectMany(GermanWords.WithSwiss).Distinct(StringComparer.Ordinal).Select(form => (Form: form.Split('…'), Trigger: trigger)))
            .GroupBy(row => row.Form[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row.Trigger, row.Form.Length > 1 ? row.Form[1] : ""))
                .OrderByDescending(row => row.Item2.Length > 0).ThenByDescending(row => row.Trigger.With.Length > 0).ToImmutableArray(), StringComparer.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<(Trigger, bool)>> NounIndex() =>
        All.SelectMany(trigger => Split(trigger.Nouns).SelectMany(GermanWords.WithSwiss).Select(form => (Form: form.TrimStart('='), Whole: form.StartsWith('='), Trigger: trigger)))
            .GroupBy(row => row.Form, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Trigger.With.Length > 0).Select(row => (row.Trigger, row.Whole)).ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

    // "abziehen" is also told as "abzuziehen".
    private static IEnumerable<string> WithZu(string form)
    {
        yield return form;
        foreach (var prefix in Separable)
        {
            if (form.Length > prefix.Length + 4 && form.EndsWith('n') && form.StartsWith(prefix, StringComparison.Ordinal) && !form.Contains('…') && form[prefix.Length..] is not ['g', 'e', ..] and not ['z', 'u', ..])
            {
                yield return $"{prefix}zu{form[prefix.Length..]}";
                break;
            }
        }
    }

    private static string[] Split(string forms) => forms.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
