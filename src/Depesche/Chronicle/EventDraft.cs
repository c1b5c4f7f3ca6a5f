using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>An event while its mentions are being gathered.</summary>
internal sealed class EventDraft
{
    private readonly List<EventMention> mentions = [];
    private readonly List<Trigger> triggers = [];

    public EventDraft(EventMention first, MentionDate date)
    {
        Date = date;
        Place = first.Place;
        Add(first);
    }

    /// <summary>The narrowest date that its mentions give.</summary>
    public MentionDate Date { get; private set; }

    public string? Place { get; private set; }

    /// <summary>Everyone whom a mention names, in the order of the mentions.</summary>
    public ImmutableArray<string> Participants { get; private set; } = [];

    public IReadOnlyList<EventMention> Mentions => mentions;

    /// <summary>Rules that worked on the whole event.</summary>
    public SortedSet<string> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>Ranges that reach beyond it and were taken as its frame.</summary>
    public List<EventMention> Frames { get; } = [];

    /// <summary>Triggers of the mentions that made it, without mere witnesses.</summary>
    public IReadOnlyList<Trigger> Triggers => triggers;

    /// <summary>Where its sources differ in more than its dates and places.</summary>
    public List<Disagreement> Disagreements { get; } = [];

    public void Add(EventMention mention)
    {
        triggers.Add(mention.Trigger);
        mentions.Add(mention);
        // "reist in die USA", "reist nach Washington": the town says more than its land; an exercise is in more than one town.
        Place = Place is null || (mention.Kind == EventKind.Visit && Place.StartsWith("c:", StringComparison.Ordinal) && mention.Place?.StartsWith("loc:", StringComparison.Ordinal) == true) ? mention.Place ?? Place : Place;
        Participants = [.. Participants, .. mention.Participants.Except(Participants, StringComparer.Ordinal)];
        if (mentions.Count > 1)
        {
            Rules.Add(ChronicleRules.Merged);
        }

        // A range that lasted is not narrowed to one of its days, all other dates are.
        if (mention.Date is { } date && Date.Contains(date) && !(date.From == Date.From && date.Last == Date.Last) && Date.Precision != DatePrecision.Span)
        {
            Date = date with { Clock = date.Clock ?? Date.Clock };
        }
        else if (mention.Date is { Clock: not null } clocked && Date.Clock is null)
        {
            Date = Date with { Clock = clocked.Clock };
        }
    }

    /// <summary>Adds a sentence that says nothing of the date, place or people that counts.</summary>
    public void AddWitness(EventMention mention, string rule)
    {
        mentions.Add(mention with { Rules = [.. mention.Rules, rule] });
        Rules.Add(rule);
    }

    /// <summary>What one text says only roughly another says to the day.</summary>
    public void NarrowTo(MentionDate date)
    {
        if (date.IsDay && !Date.IsDay && Date.Contains(date) && Date.Precision != DatePrecision.Span && Date.AgreesWith(date))
        {
            Date = date with { Clock = date.Clock ?? Date.Clock };
        }
    }

    /// <summary>Takes the sentences of an event that turned out to be this one; what they are besides stays out.</summary>
    public void TakeOver(EventDraft other)
    {
        foreach (var mention in other.Mentions)
        {
            // On a journey with two stops neither place contradicts the other.
            mentions.Add(mention.Place is null || mention.Place == Place ? mention : mention with { Place = null });
        }

        NarrowTo(other.Date);
        Frames.AddRange(other.Frames);
        Rules.Add(ChronicleRules.Merged);
        Rules.UnionWith(other.Rules);
        if (Families.Of(other.Triggers[0].Kind) == Families.Of(Triggers[0].Kind))
        {
            Place ??= other.Place;
            Participants = [.. Participants, .. other.Participants.Except(Participants, StringComparer.Ordinal)];
        }
    }

    public void Redate(MentionDate date, string rule)
    {
        Date = date;
        Rules.Add(rule);
    }
}
