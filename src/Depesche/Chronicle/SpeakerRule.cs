using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Finds one quotation that two articles put into different mouths, and shows both on the event of the one who has a name.</summary>
internal static class SpeakerRule
{
    /// <summary>So many equal words in a row are one quotation, not chance.</summary>
    private const int EqualWords = 6;

    public static void Apply(List<EventDraft> drafts, ImmutableArray<Quotation> quotations)
    {
        var bySpeaker = drafts.Where(draft => draft.Triggers[0].IsUtterance && !draft.Participants.IsEmpty).ToLookup(draft => draft.Participants[0], StringComparer.Ordinal);
        var first = new Dictionary<string, Quotation>(StringComparer.OrdinalIgnoreCase);
        var told = new HashSet<(Quotation, Quotation)>();
        foreach (var quotation in quotations.OrderBy(one => one.Passage.Reading.Article.Id, StringComparer.Ordinal).ThenBy(one => one.Passage.Block).ThenBy(one => one.Passage.Sentence.Number))
        {
            for (var i = 0; i + EqualWords <= quotation.Words.Length; i++)
            {
                var words = string.Join(' ', quotation.Words[i..(i + EqualWords)]);
                if (first.TryAdd(words, quotation) || first[words] is not { } other || other.Passage.Reading.Article.Id == quotation.Passage.Reading.Article.Id || Agree(other, quotation) || !told.Add((other, quotation)))
                {
                    continue;
                }

                var draft = DraftOf(bySpeaker, other) ?? DraftOf(bySpeaker, quotation);
                draft?.Disagreements.Add(Make(draft, Clauses(other, quotation.Words[i..(i + EqualWords)]), other, quotation));
            }
        }
    }

    private static bool Agree(Quotation left, Quotation right) => left.Speaker is not null && right.Speaker is not null ? left.Speaker == right.Speaker : left.SpeakerText == right.SpeakerText;

    private static EventDraft? DraftOf(ILookup<string, EventDraft> bySpeaker, Quotation quotation) => quotation.Speaker is null ? null
        : bySpeaker[quotation.Speaker].FirstOrDefault(draft => draft.Mentions.Any(mention => mention.Passage.Reading.Article.Id == quotation.Passage.Reading.Article.Id));

    private static Disagreement Make(EventDraft draft, string words, Quotation left, Quotation right)
    {
        var pieces = ((Quotation[])[left, right]).Select(one => Witness(draft, one)).ToArray();
        return new Disagreement("speaker", $"Wer sagte „{words}“? {DisagreementFinder.Source(pieces[0])}: {left.SpeakerText}. {DisagreementFinder.Source(pieces[1])}: {right.SpeakerText}.",
            [(left.SpeakerText, [DisagreementFinder.IdOf(pieces[0])]), (right.SpeakerText, [DisagreementFinder.IdOf(pieces[1])])]);
    }

    /// <summary>The clauses of the quotation in which the equal words stand, with dots where it goes on.</summary>
    private static string Clauses(Quotation quotation, ImmutableArray<string> equal)
    {
        var words = quotation.Passage.Words;
        for (var i = 0; i < words.Length; i++)
        {
            var (at, matched) = (i, 0);
            while (at < words.Length && words[at].Quoted && matched < equal.Length)
            {
                if (words[at].IsLetters && !string.Equals(words[at].Text, equal[matched++], StringComparison.OrdinalIgnoreCase))
                {
                    matched = -1;
                    break;
                }

                at++;
            }

            if (matched != equal.Length)
            {
                continue;
            }

            var (first, last) = (i, at - 1);
            while (first > 0 && Goes(words[first - 1]))
            {
                first--;
            }

            while (last + 1 < words.Length && Goes(words[last + 1]))
            {
                last++;
            }

            var before = first > 0 && words[..first].Any(word => word.Quoted && word.IsLetters);
            var after = last + 1 < words.Length && words[(last + 1)..].Any(word => word.Quoted && word.IsLetters);
            return (before ? "… " : "") + quotation.Passage.Text[words[first].Span.Start..words[last].Span.End] + (after ? " …" : "");
        }

        return "… " + string.Join(' ', equal) + " …";
    }

    // Still inside the clause of the quotation.
    private static bool Goes(Word word) => word.Quoted && !(word.Text is "," or ";" or ":" or "." or "!" or "?" or "„" or "“" or "\"" or "«" or "»");

    // The sentence with the quotation becomes evidence, so that both versions can be looked up.
    private static EventMention Witness(EventDraft draft, Quotation quotation)
    {
        var known = draft.Mentions.FirstOrDefault(mention => mention.Passage == quotation.Passage);
        if (known is not null)
        {
            return known;
        }

        var mention = draft.Mentions[0] with
        {
            Passage = quotation.Passage,
            Date = null,
            Role = EvidenceRole.Reports,
            Participants = quotation.Speaker is null ? [] : [quotation.Speaker],
            Note = quotation.SpeakerText,
            Rules = [],
        };
        draft.AddWitness(mention, ChronicleRules.Undated);
        return mention;
    }
}
