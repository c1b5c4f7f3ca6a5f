using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Depesche.Dating;

namespace Depesche.Rendering.Search;

/// <summary>The key of a verb is that of its infinitive: trafen, trifft, getroffen give the key of treffen; abgesagt and abzusagen that of absagen.</summary>
internal static partial class VerbKeys
{
    private static readonly FrozenDictionary<string, string[]> FormsOf = StrongVerbs.Rows.Select(row => row.Split(' ').Select(Key).ToArray())
        .DistinctBy(forms => forms[0], StringComparer.Ordinal).ToFrozenDictionary(forms => forms[0], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> InfinitiveOf = FormsOf.Values.SelectMany(forms => forms.Select(form => (form, Infinitive: forms[0])))
        .OrderBy(pair => pair.form != pair.Infinitive).ThenBy(pair => pair.Infinitive, StringComparer.Ordinal).DistinctBy(pair => pair.form, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.form, pair => pair.Infinitive, StringComparer.Ordinal);

    // Behind a prefix that takes no ge: besprochen, vergeben. "verlegt" and "verlangt" are weak verbs of their own.
    private static readonly FrozenDictionary<string, string> InfinitiveOfBare = FormsOf.Values.Where(forms => forms[3].StartsWith("ge", StringComparison.Ordinal) && !forms[0].StartsWith("ge", StringComparison.Ordinal) && forms[0] != Key("liegen"))
        .Select(forms => (Bare: forms[3][2..], Infinitive: forms[0])).Where(pair => !InfinitiveOf.ContainsKey(pair.Bare)).DistinctBy(pair => pair.Bare, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Bare, pair => pair.Infinitive, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inseparable = VerbForms.Inseparable.Select(SearchFold.Text).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prefixes = GermanVerbs.Prefixes.Concat(VerbForms.MorePrefixes.Split(' ')).Concat(VerbForms.Inseparable)
        .Where(prefix => prefix != "ge").Select(SearchFold.Text).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestPrefix = Prefixes.Max(prefix => prefix.Length);

    private static readonly string[] GeVerbs = [.. VerbForms.GeVerbs.Select(SearchFold.Text)];

    private static readonly FrozenSet<string> NoVerbs = VerbForms.NoVerbs.Split(' ').Select(SearchFold.Text).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The key of a word as a text writes it; only what is in lower case can be a verb.</summary>
    public static string Of(string word)
    {
        var folded = SearchFold.Text(word);
        var key = SearchFold.Stem(folded);
        return char.IsLower(word[0]) && !NoVerbs.Contains(folded) ? Simple(folded, key) ?? Prefixed(folded, key) ?? key : key;
    }

    /// <summary>Keys that forms of the verb have when they are typed alone; empty when the key is that of no strong verb.</summary>
    public static IEnumerable<string> OthersOf(string key) => (Forms(key) ?? []).Where(form => form != key).Distinct(StringComparer.Ordinal);

    // Infinitive, present, preterite, participle: befinden, befindet, befand, befunden; stattfinden, findet statt is no one word.
    private static string[]? Forms(string key)
    {
        if (FormsOf.TryGetValue(key, out var own))
        {
            return own;
        }

        foreach (var prefix in PrefixesOf(key))
        {
            if (Forms(key[prefix.Length..]) is { } forms)
            {
                var hasGe = forms[3].StartsWith("ge", StringComparison.Ordinal) && !forms[0].StartsWith("ge", StringComparison.Ordinal);
                return [key, prefix + forms[1], prefix + forms[2], prefix + (hasGe && Inseparable.Contains(prefix) ? forms[3][2..] : forms[3])];
            }
        }

        return null;
    }

    // traf, getroffen; gewarnt, but not gewinnt.
    private static string? Simple(string folded, string key) =>
        InfinitiveOf.TryGetValue(key, out var infinitive) ? infinitive
        : key.Length > 4 && IsWeakParticiple(folded, 0) && !GeVerbs.Any(verb => key.StartsWith(verb, StringComparison.Ordinal)) ? key[2..] : null;

    private static string? Prefixed(string folded, string key)
    {
        foreach (var prefix in PrefixesOf(key))
        {
            var rest = key[prefix.Length..];
            if (Strong(rest) is { } infinitive)
            {
                return prefix + infinitive;
            }

            if (rest.Length > 3 && (IsWeakParticiple(folded, prefix.Length) || (rest.StartsWith("zu", StringComparison.Ordinal) && folded.EndsWith("en", StringComparison.Ordinal))) && !Inseparable.Contains(prefix))
            {
                // "anzuerkennen" was folded as if it had an ü.
                var bare = rest[2] == 'r' && rest[3] is not ('a' or 'e' or 'i' or 'o' or 'u') ? "e" + rest[2..] : rest[2..];
                return prefix + (Strong(bare) ?? bare);
            }
        }

        return null;
    }

    // What may stand behind a prefix, itself with one: anerkannt.
    private static string? Strong(string key)
    {
        if (InfinitiveOf.TryGetValue(key, out var infinitive) || InfinitiveOfBare.TryGetValue(key, out infinitive))
        {
            return infinitive;
        }

        foreach (var prefix in PrefixesOf(key).Where(Inseparable.Contains))
        {
            if (InfinitiveOf.TryGetValue(key[prefix.Length..], out infinitive) || InfinitiveOfBare.TryGetValue(key[prefix.Length..], out infinitive))
            {
                return prefix + infinitive;
            }
        }

        return null;
    }

    private static IEnumerable<string> PrefixesOf(string key)
    {
        for (var length = Math.Min(LongestPrefix, key.Length - 2); length > 1; length--)
        {
            if (Prefixes.Contains(key[..length]))
            {
                yield return key[..length];
            }
        }
    }

    private static bool IsWeakParticiple(string folded, int start) => folded.AsSpan(start).StartsWith("ge") && WeakEnding().IsMatch(folded);

    private static string Key(string form) => SearchFold.Stem(SearchFold.Text(form));

    [GeneratedRegex("t(e|en|er|es|em)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WeakEnding();
}
