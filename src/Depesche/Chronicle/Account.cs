using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>What one article tells: all of it that is needed once its sentences are read, so that the rest can be let go.</summary>
/// <param name="Reading">The article.</param>
/// <param name="Mentions">Its event mentions in reading order.</param>
/// <param name="Dated">Its sentences with time expressions.</param>
/// <param name="Passages">All its sentences where a known event may be told; empty else.</param>
/// <param name="Quotations">Its longer quotations.</param>
internal sealed record Account(Reading Reading, ImmutableArray<EventMention> Mentions, ImmutableArray<Passage> Dated, ImmutableArray<Passage> Passages, ImmutableArray<Quotation> Quotations)
{
    public static Account Of(Reading reading, Roster roster, WordReader reader, bool keepsAll)
    {
        var passages = PassageReader.Read(reading, roster, reader);
        var mentions = MentionDating.Apply(MentionReader.Read(passages, roster), roster);
        return new Account(reading, mentions, [.. passages.Where(passage => !passage.Timexes.IsEmpty)], keepsAll ? passages : [], [.. QuotationReader.Read(passages, mentions, roster)]);
    }
}
