using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Tells what others report as over from what is still to come.</summary>
internal static class Hearsay
{
    /// <summary>"soll … vereinbart haben": an infinitive perfect is past whatever its modal verb says.</summary>
    public static bool IsOfThePast(ClauseView clause) => (clause.Has("haben", "sein") && clause.Has("soll", "sollen")) || IsHeard(clause) || IsSaidBehind(clause);

    /// <summary>"hieß es in Washington", "verlautete aus Paris": where something was said, not where it was done.</summary>
    public static bool IsSource(ImmutableArray<Word> words, NamedPart name) =>
        name.First > 2 && ((words[name.First - 2].Is("es") && words[name.First - 3].Text is "heißt" or "hieß" or "heisst" or "hiess") || words[name.First - 2].Text is "verlautete" or "verlautet");

    // "Darauf hätten sich die beiden in einem Telefonat verständigt, teilte das Ministerium mit": who tells it stands behind the comma.
    private static bool IsSaidBehind(ClauseView clause)
    {
        var words = clause.Passage.Words;
        var comma = clause.Passage.WordAt(clause.Span.End);
        comma -= comma > 0 && comma <= words.Length && words[comma - 1].Is(",") ? 1 : 0;
        return clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Call } && clause.Has("hätten", "habe", "hätte") && comma + 1 < words.Length && words[comma].Is(",") && words[comma + 1].Text is "teilte" or "teilten" or "sagte" or "sagten" or "hieß" or "erklärte" or "erklärten" or "berichtete" or "berichteten";
    }

    // "Gerade heißt es, A sei mit B zusammengekommen": hearsay of what is over.
    private static bool IsHeard(ClauseView clause)
    {
        var words = clause.Passage.Words;
        if (clause.Hit.IsNoun || clause.Hit.Trigger.IsUtterance || !clause.Has("sei", "seien", "habe") || !(clause.Trigger.Text.Contains("ge", StringComparison.Ordinal) && (clause.Trigger.Text.EndsWith("en", StringComparison.Ordinal) || clause.Trigger.Text.EndsWith('t'))))
        {
            return false;
        }

        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (!words[i].Quoted && words[i].Text is "heißt" or "hieß" or "heisst" or "hiess" && words[i + 1].Is("es"))
            {
                return true;
            }
        }

        return false;
    }
}
