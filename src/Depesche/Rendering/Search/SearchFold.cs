using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Depesche.Naming;

namespace Depesche.Rendering.Search;

/// <summary>Makes spellings and inflected forms of one word equal: ä, ae and a, ß and ss; Garantie and Garantien, warnte and gewarnt up to the prefix.</summary>
/// <remarks>
/// The patterns and the table of letters are written into the index, and the browser folds what a reader types by them: there is no second list that could differ.
/// An ending is taken off by what the word ends in alone, so a stem is no dictionary form; all that counts is that the forms of one word share it.
/// </remarks>
internal static partial class SearchFold
{
    private const string Sharp = "ß";
    private const string Thorn = "þ";
    private const string Ae = "ae|æ";
    private const string Oe = "oe|œ";

    // "Steuer" folds, "neue", "Bauer" and "Quelle" have no ü.
    private const string Ue = "(?<w>^|[^aeq])ue";

    // Sprecherin, Präsidentinnen, Diplomatin: found with the men.
    private const string Feminine = "(?<w>..er|..ent|..ist|..at|..or)in(nen)?$";

    private const string Genitive = "(?<w>...[bdfghjklmnrtwz])s$";
    private const string Ending = "(?<w>...)(ern|en|er|es|e)$";
    private const string Past = "(?<w>...)(e?t)+$";

    // "fordert" has lost its t, "fordern" already its -ern.
    private const string Verbal = "(?<w>....)er$";

    // Regeln, verhandeln.
    private const string Collective = "(?<w>..el)n$";

    /// <summary>What is replaced in every word, in this order; <c>$1</c> is the part in the brackets.</summary>
    public static readonly ImmutableArray<(string Pattern, string By)> Spelling = [(Sharp, "ss"), (Thorn, "th"), (Ae, "a"), (Oe, "o"), (Ue, "$1u")];

    /// <summary>What is taken off a word of letters only, in this order.</summary>
    public static readonly ImmutableArray<(string Pattern, string By)> Endings = [(Feminine, "$1"), (Genitive, "$1"), (Ending, "$1"), (Past, "$1"), (Verbal, "$1"), (Collective, "$1")];

    /// <summary>The word in lower case, without marks on its letters, spelt in one way.</summary>
    public static string Text(string word)
    {
        var folded = string.Create(word.Length, word, static (target, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                target[i] = Fold.Letter(from[i]);
            }
        });
        return UeForm().Replace(OeForm().Replace(AeForm().Replace(folded.Replace(Sharp, "ss", StringComparison.Ordinal).Replace(Thorn, "th", StringComparison.Ordinal), "a"), "o"), "$1u");
    }

    /// <summary>A folded word without its ending; numbers keep all.</summary>
    public static string Stem(string folded)
    {
        if (folded.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return folded;
        }

        var stem = EndingForm().Replace(GenitiveForm().Replace(FeminineForm().Replace(folded, "$1"), "$1"), "$1");
        return CollectiveForm().Replace(VerbalForm().Replace(PastForm().Replace(stem, "$1"), "$1"), "$1");
    }

    [GeneratedRegex(Ae, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AeForm();

    [GeneratedRegex(Oe, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OeForm();

    [GeneratedRegex(Ue, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex UeForm();

    [GeneratedRegex(Feminine, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FeminineForm();

    [GeneratedRegex(Genitive, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex GenitiveForm();

    [GeneratedRegex(Ending, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex EndingForm();

    [GeneratedRegex(Past, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PastForm();

    [GeneratedRegex(Verbal, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex VerbalForm();

    [GeneratedRegex(Collective, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CollectiveForm();
}
