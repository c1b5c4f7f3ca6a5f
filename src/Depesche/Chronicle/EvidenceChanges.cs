using System.Collections.Immutable;
using Depesche.Cleaning;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Tells what became of the evidence that registered events had, and what they gained: evidence is never anchored anew in silence.</summary>
/// <param name="all">All events of this build.</param>
/// <param name="registered">Ids of all evidence that the registry has.</param>
/// <param name="articles">Finds an article by its id.</param>
/// <param name="source">The registry.</param>
/// <param name="bag">Takes what is told.</param>
internal sealed class EvidenceChanges(ImmutableArray<TimelineEvent> all, IReadOnlySet<string> registered, Func<string, Article?> articles, SourceText source, DiagnosticBag bag)
{
    // Of a sentence that stands where the registered one stood.
    private const int MostLetters = 80;

    // Made once something is lost.
    private readonly Lazy<ILookup<string, string>> events = new(() => all.SelectMany(one => one.Evidence.Select(piece => (piece.Id, Event: one.Id))).ToLookup(pair => pair.Id, pair => pair.Event, StringComparer.Ordinal));
    private readonly Dictionary<string, ArticleSentences?> read = new(StringComparer.Ordinal);

    /// <summary>Tells the pieces that an event lost as warnings, with the sentence that stands there now, and those that it gained as information.</summary>
    /// <param name="event">The event.</param>
    /// <param name="entry">Its entry in the registry.</param>
    public void Tell(TimelineEvent @event, YamlEntry entry)
    {
        var now = @event.Evidence.Select(piece => piece.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var piece in RegisteredEvidence.Of(entry).Where(piece => !now.Contains(piece.Id)))
        {
            bag.Add(ChronicleProblems.EvidenceLost, source, entry.KeySpan, @event.Id, piece.Id, Fate(piece));
        }

        foreach (var piece in @event.Evidence.Where(piece => !registered.Contains(piece.Id)))
        {
            bag.Add(ChronicleProblems.EvidenceGained, source, entry.KeySpan, @event.Id, piece.Id, piece.Article, piece.Anchor);
        }
    }

    private string Fate(RegisteredEvidence piece)
    {
        if (events.Value[piece.Id].FirstOrDefault() is { } other)
        {
            return $"it is evidence of \"{other}\" now";
        }

        if (piece.Article is null || Sentences(piece.Article) is not { } sentences)
        {
            return piece.Article is null ? "no sentence of this build has that id" : $"the article \"{piece.Article}\" is not there";
        }

        if (sentences.Ids.Contains(piece.Id))
        {
            return $"the sentence still stands in \"{piece.Article}\", but reports the event no more";
        }

        return sentences.Texts.GetValueOrDefault(piece.Anchor!) is { } text
            ? $"the sentence {piece.Anchor} of \"{piece.Article}\" has changed to \"{(text.Length > MostLetters ? text[..MostLetters] + "…" : text)}\""
            : $"\"{piece.Article}\" has no sentence {piece.Anchor} any more";
    }

    private ArticleSentences? Sentences(string id)
    {
        if (!read.TryGetValue(id, out var sentences))
        {
            sentences = articles(id) is { } article ? ArticleSentences.Of(article) : null;
            read.Add(id, sentences);
        }

        return sentences;
    }

    /// <summary>The sentences of an article: the ids that they have as evidence, and their texts by anchor.</summary>
    private sealed record ArticleSentences(HashSet<string> Ids, Dictionary<string, string> Texts)
    {
        public static ArticleSentences Of(Article article)
        {
            var sentences = new ArticleSentences(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
            foreach (var (block, index) in article.Blocks.Select((block, index) => (block, index)))
            {
                foreach (var sentence in block.Sentences)
                {
                    var text = article.TextOf(new BlockSpan(index, sentence.Span.Start, sentence.Span.End));
                    sentences.Ids.Add(EvidenceMaker.Id(article.Id, text));
                    sentences.Texts.TryAdd(SentenceAnchor.Of(article, index, sentence.Number), text);
                }
            }

            return sentences;
        }
    }
}
