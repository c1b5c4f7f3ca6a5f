namespace Depesche.Chronicle;

/// <summary>The events that each article tells of, in their order.</summary>
internal sealed class DraftsByArticle
{
    private static readonly List<EventDraft> None = [];

    private readonly Dictionary<string, List<EventDraft>> drafts = new(StringComparer.Ordinal);

    public DraftsByArticle(List<EventDraft> all)
    {
        foreach (var draft in all)
        {
            Add(draft);
        }
    }

    /// <summary>Takes an event up.</summary>
    public void Add(EventDraft draft)
    {
        foreach (var mention in draft.Mentions)
        {
            var article = mention.Passage.Reading.Article.Id;
            if (!drafts.TryGetValue(article, out var told))
            {
                drafts[article] = told = [];
            }

            // The mentions of one event come one after the other: it is there already when it is the last.
            if (told.Count == 0 || !ReferenceEquals(told[^1], draft))
            {
                told.Add(draft);
            }
        }
    }

    /// <summary>Those that the article of a mention tells of; not to be changed.</summary>
    public List<EventDraft> Of(EventMention mention) => drafts.GetValueOrDefault(mention.Passage.Reading.Article.Id, None);
}
