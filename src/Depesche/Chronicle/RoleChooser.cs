using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Says what a sentence does to its event: from modality, the days told and the day of the article, and only then from tense.</summary>
internal static class RoleChooser
{
    /// <summary>News of so many days ago are still a report, older ones a look back.</summary>
    private const int FreshDays = 2;

    /// <summary>The role; null when the sentence claims no event at all.</summary>
    public static EvidenceRole? Choose(Modality modality, Tense tense, MentionDate? date, DocumentTime time, Trigger trigger, bool isDone = false)
    {
        var isUtterance = trigger.IsUtterance;
        switch (modality)
        {
            case Modality.Denied or Modality.Hypothetical:
                return null;
            case Modality.Cancelled or Modality.Postponed:
                return EvidenceRole.Cancels;
            case Modality.Doubted:
                return EvidenceRole.Announces;
        }

        if (date is not null && time.Last is { } published && date.From > published)
        {
            return isUtterance && tense is not (Tense.Future or Tense.Scheduled) ? null : EvidenceRole.Announces;
        }

        if (date is not null && time.First is { } earliest && date.Last < earliest)
        {
            return tense != Tense.Pluperfect && earliest.DayNumber - date.Last.DayNumber <= FreshDays ? EvidenceRole.Reports : EvidenceRole.LooksBack;
        }

        return tense switch
        {
            Tense.Hypothetical => null,
            Tense.Future => EvidenceRole.Announces,
            Tense.Pluperfect => EvidenceRole.LooksBack,
            Tense.Scheduled when date is not null && date.Last >= (time.First ?? date.Last) => EvidenceRole.Announces,
            Tense.Present when !isUtterance && date is not null && time.Last is { } last && date.Last > last => EvidenceRole.Announces,
            // What meets or talks in the present on the day of the paper is still to come when it is printed.
            Tense.Present when !isDone && (trigger.IsEncounter || trigger.Kind == EventKind.Call) && date is { IsDay: true } && time.First is { } day && date.Last >= day => EvidenceRole.Announces,
            _ => EvidenceRole.Reports,
        };
    }
}
