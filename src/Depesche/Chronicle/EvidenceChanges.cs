using System.Collections.Immutable;
using Depesche.Cleaning;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Tells what became of the evidence that registered events had, and what they gained: evidence is never anchored anew in silence.</summary>
internal static class EvidenceChanges
{
    // Of a sentence that stands where the registered one stood.
    private const int MostLetters = 80;

    /// <summary>Tells the pieces that an event lost as warnings, with the sentence that stands there now, and those that it gained as information.</summary>
    /// <param name="event">The event.</param>
    /// <param name="entry">Its entry in the registry.</param>
    /// <param name="registered">Ids of all evidence that the registry has, of this event and of others.</param>
    /// <param name="all">All events of this build.</param>
    /// <param name="articles">Finds an article by its id.</param>
    /// <param name="source">The registry.</param>
    /// <param name="bag">Takes what is told.</param>
    public static void Tell(TimelineEvent @event, YamlEntry entry, IReadOnlySet<string> registered, ImmutableArray<TimelineEvent> all, Func<string, Article?> articles, SourceText source, DiagnosticBag bag)
    {
        var now = @event.Evidence.Select(piece => piece.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var piece in RegisteredEvidence.Of(entry).Where(piece => !now.Contains(piece.Id)))
        {
            bag.Add(ChronicleProblems.EvidenceLost, source, entry.KeySpan, @event.Id, piece.Id, Fate(piece, all, articles));
        }

        foreach (var piece in @event.Evidence.Where(piece => !registered.Contains(piece.Id)))
        {
            bag.Add(ChronicleProblems.EvidenceGained, source, entry.KeySpan, @event.Id, piece.Id, piece.Article, piece.Anchor);
        }
    }

    private static string Fate(RegisteredEvidence piece, ImmutableArray<TimelineEvent> all, Func<string, Article?> articles)
    {
        if (all.FirstOrDefault(one => one.Evidence.Any(other => other.Id == piece.Id)) is { } other)
        {
            return $"it is evidence of \"{other.Id}\" now";
        }

        if (piece.Article is null || articles(piece.Article) is not { } article)
        {
            return piece.Article is null ? "no sentence of this build has that id" : $"the article \"{piece.Article}\" is not there";
        }

        var sentences = Sentences(article).ToList();
        if (sentences.Exists(sentence => EvidenceMaker.Id(article.Id, sentence.Text) == piece.Id))
        {
            return $"the sentence still stands in \"{piece.Article}\", but reports the event no more";
        }

        return sentences.Find(sentence => sentence.Anchor == piece.Anchor).Text is { } text
            ? $"the sentence {piece.Anchor} of \"{piece.Article}\" has changed to \"{(text.Length > MostLetters ? text[..MostLetters] + "…" : text)}\""
            : $"\"{piece.Article}\" has no sentence {piece.Anchor} any more";
    }

    private static IEnumerable<(string Anchor, string Text)> Sentences(Article article) =>
        article.Blocks.SelectMany((block, index) => block.Sentences.Select(sentence => (SentenceAnchor.Of(article, index, sentence.Number), article.TextOf(new BlockSpan(index, sentence.Span.Start, sentence.Span.End)))));
}
