using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>The forms of a verb in the third person, from its infinitive: rügen; an|deuten with a separable prefix; zu|geben:gibt,gab,gegeben with what a strong verb changes.</summary>
/// <param name="Singular">Present, singular.</param>
/// <param name="Plural">Present, plural, which is the infinitive without its prefix.</param>
/// <param name="Past">Preterite, singular.</param>
/// <param name="Participle">With prefix: <c>angedeutet</c>.</param>
/// <param name="Particle">Separable prefix; empty when there is none.</param>
internal sealed record Conjugation(string Singular, string Plural, string Past, string Participle, string Particle)
{
    // Verbs that begin with these take no "ge".
    private static readonly string[] Inseparable = ["be", "ver", "ent", "emp", "er", "ge", "zer", "miss", "wider", "unter", "über", "hinter", "wieder"];

    /// <summary>The verb of one entry.</summary>
    public static Conjugation Of(string entry)
    {
        var colon = entry.IndexOf(':');
        var (name, strong) = colon < 0 ? (entry, []) : (entry[..colon], entry[(colon + 1)..].Split(','));
        var bar = name.IndexOf('|');
        var (particle, infinitive) = bar < 0 ? ("", name) : (name[..bar], name[(bar + 1)..]);
        if (strong is [var present, var past, var participle])
        {
            return new Conjugation(present, infinitive, past, participle, particle);
        }

        var stem = infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive[..^1];
        var ending = NeedsVowel(stem) ? "et" : "t";
        var ge = infinitive.EndsWith("ieren", StringComparison.Ordinal) || Inseparable.Any(prefix => infinitive.StartsWith(prefix, StringComparison.Ordinal)) ? "" : "ge";
        return new Conjugation(stem + ending, infinitive, stem + ending + "e", particle + ge + stem + ending, particle);
    }

    /// <summary>Forms as a <see cref="Trigger"/> lists them: <c>deutete…an</c>, <c>angedeutet</c>, <c>andeutete</c>.</summary>
    public ImmutableArray<string> Forms
    {
        get
        {
            var pasts = Past.EndsWith('e') ? Past + "n" : Past + "en";
            return Particle.Length == 0
                ? [Singular, Plural, Past, pasts, Participle]
                : [$"{Singular}…{Particle}", $"{Plural}…{Particle}", $"{Past}…{Particle}", $"{pasts}…{Particle}", Participle, Particle + Past, Particle + pasts];
        }
    }

    // wartet, bedeutet, ordnet, atmet, rechnet; but wohnt.
    private static bool NeedsVowel(string stem) => stem[^1] is 'd' or 't' || (stem.Length > 2 && stem[^1] is 'm' or 'n' && stem[^2] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü' or 'r' or 'l' or 'm' or 'n') && !(stem[^2] == 'h' && stem[^3] is not 'c'));
}
