using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>What one article tells: all of it that is needed once its sentences are read, so that the rest can be let go.</summary>
/// <param name="Reading">The article.</param>
/// <param name="Mentions">Its event mentions in reading order.</param>
/// <param name="Dated">Its sentences with time expressions.</param>
/// <param name="Quotations">Its longer quotations.</param>
internal sealed record Account(Reading Reading, ImmutableArray<EventMention> Mentions, ImmutableArray<Passage> Dated, ImmutableArray<Quotation> Quotations)
{
    public static Account Of(Reading reading, Roster roster, WordReader reader)
    {
        var passages = PassageReader.Read(reading, roster, reader);
        var mentions = MentionDating.Apply(MentionReader.Read(passages, roster));
        return new Account(reading, mentions, [.. passages.Where(passage => !passage.Timexes.IsEmpty)], [.. QuotationReader.Read(passages, mentions, roster)]);
    }
}
