using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Reads a dated picture that shows two or more people: they met then and there.</summary>
internal static class CaptionReader
{
    private static readonly Trigger Shown = EncounterTriggers.All.First(trigger => trigger.Name == "Treffen");

    /// <summary>A line without any verb that names two people and a date is a caption, wherever it stands.</summary>
    public static IEnumerable<EventMention> ReadVerbless(Passage passage, Roster roster)
    {
        foreach (var timex in passage.Timexes)
        {
            if (ClauseFinder.IsVerbless(passage, timex.Timex.Span.Span))
            {
                return Read(passage, roster);
            }
        }

        return [];
    }

    public static IEnumerable<EventMention> Read(Passage passage, Roster roster)
    {
        ImmutableArray<string> people = [.. passage.Names.Where(name => !name.IsAttribute && roster.IsPerson(name.Id)).Select(name => name.Id).Distinct(StringComparer.Ordinal)];
        var dated = passage.Timexes.Where(timex => DateChooser.IsUsable(passage, timex)).ToList();
        if (people.Length < 2 || dated.Count == 0)
        {
            yield break;
        }

        var clause = new ClauseView(passage, new TriggerHit(Shown, 0, IsNoun: true), passage.Sentence.Span, Dating.Tense.Past);
        var place = passage.Names.Where(name => name.Link is { Type: EntityType.Place, Kind: MentionKind.Name or MentionKind.Metonym } && !roster.IsState(name.Link.Entity!) && name.Head < 0).Select(name => name.Link.Entity).FirstOrDefault();
        yield return new EventMention(passage, Shown, IsNoun: true, 0, DaysOf.Make(clause, dated, ChronicleRules.Caption), EvidenceRole.LooksBack, people, place)
        {
            Rules = [ChronicleRules.Caption],
        };
    }
}
