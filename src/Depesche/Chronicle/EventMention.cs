using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>What one sentence says of one event.</summary>
/// <param name="Passage">The sentence.</param>
/// <param name="Trigger">The row that it matched.</param>
/// <param name="IsNoun">Whether a noun triggered it.</param>
/// <param name="Order">Place of the trigger among the words.</param>
/// <param name="Date">When; null when the sentence gives no date and inherits none.</param>
/// <param name="Role">What the sentence does to the event.</param>
/// <param name="Participants">Entity ids, the acting ones first.</param>
/// <param name="Place">Entity id, or null.</param>
internal sealed record EventMention(
    Passage Passage, Trigger Trigger, bool IsNoun, int Order, MentionDate? Date, EvidenceRole Role, ImmutableArray<string> Participants, string? Place)
{
    public Modality Modality { get; init; }

    /// <summary>Whether it points back to an event named before: das Treffen, in dem Telefonat.</summary>
    public bool IsAnaphor { get; init; }

    /// <summary>Whether it tells of something before the rest of its article: hatte zuvor telefoniert.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>Stretch of its clause.</summary>
    public Diagnostics.TextSpan Clause { get; init; }

    /// <summary>Whether those named travel together: reist zusammen mit A nach Kiew.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Whether its subject is the host: hatte den Kollegen zu Gast.</summary>
    public bool IsHosting { get; init; }

    /// <summary>Whether it is the call in which the rest of its clause was done: in einer Videoschalte.</summary>
    public bool IsSettingCall { get; init; }

    /// <summary>Whether it says that it was another time than the one told before: schon einmal, zuletzt.</summary>
    public bool IsAnother { get; init; }

    /// <summary>Whether the day of its sentence belongs to something else: Angekündigt hatte er das Treffen am Montag.</summary>
    public bool IsUnmoored { get; init; }

    /// <summary>Whether it is only the occasion of what the sentence tells: bei seinem Besuch.</summary>
    public bool IsOnOccasion { get; init; }

    /// <summary>Whether someone speaks right after it: sagte nach seinem Treffen mit A.</summary>
    public bool IsJustOver { get; init; }

    /// <summary>Whether its day stands with the plan itself: das für Montag vereinbarte Telefonat.</summary>
    public bool HasPlannedDay { get; init; }

    /// <summary>Whether it was only meant to be: wollte am Montag telefonieren.</summary>
    public bool IsIntended { get; init; }

    /// <summary>Whether its day is that on which it ends: soll am Sonntag zu Ende gehen.</summary>
    public bool IsEnding { get; init; }

    /// <summary>Whether its day is that on which it was called off: sagte am Dienstag das Treffen ab.</summary>
    public bool IsDayOfCall { get; init; }

    /// <summary>Whether it may be dated by the day of its article: the main clause of the lead.</summary>
    public bool IsLeadAct { get; init; }

    /// <summary>Whether a paragraph begins by telling it as done, without a day: it may be dated by the day of its article.</summary>
    public bool IsTopicAct { get; init; }

    /// <summary>Whether it is said to be before another event: vor dem Treffen.</summary>
    public bool IsBeforeEncounter { get; init; }

    /// <summary>Whether its day is that of what was said before it: ebenfalls am Dienstag.</summary>
    public bool IsLikewise { get; init; }

    /// <summary>Object for a headline, in the words of the sentence; null for none.</summary>
    public string? Topic { get; init; }

    /// <summary>What an utterance is on, as it stands behind "äußert sich"; null when unknown.</summary>
    public string? Matter { get; init; }

    /// <summary>Ids of those who are the subject together; the first participant alone where the clause names none.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>What a headline in the words of the evidence is made from; null for meetings, plans and nouns.</summary>
    public Telling? Telling { get; init; }

    /// <summary>Partners without a name, as written: mit den Verbündeten; null when there are none.</summary>
    public string? Group { get; init; }

    /// <summary>Whether it is told as going on: telefoniert, spricht.</summary>
    public bool IsPresent { get; init; }

    /// <summary>The day that its paragraph told of last before it; null when it told of none.</summary>
    public DateOnly? ToldDay { get; init; }

    /// <summary>Remark that replaces the one made from the date; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Names of the rules that made it.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    public EventKind Kind => Trigger.Kind;

    /// <summary>Article id, block, sentence, word: one order for all mentions of the archive.</summary>
    public (string Article, int Block, int Sentence, int Word) Position => (Passage.Reading.Article.Id, Passage.Block, Passage.Sentence.Number, Order);
}
