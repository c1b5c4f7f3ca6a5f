using System.Collections.Frozen;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Makes the mention of a clause from what the steps before found, with all the marks by which the rules of the whole archive tell one mention from another.</summary>
internal static class MentionMaker
{
    private static readonly FrozenSet<string> Earlier = GermanWords.Set("zuvor vorher vorab zuletzt kürzlich");

    /// <summary>The mention; null when it says no more than that someone stood before the press.</summary>
    public static EventMention? Make(ClauseInText text, Trigger trigger, ClauseDay day, ClauseModality modality, ClauseRole role, ClauseCast cast, Roster roster)
    {
        var (clause, passage, date, before) = (text.Clause, text.Passage, day.Date, text.Before.Passage);
        var subjects = ParticipantChooser.Subjects(clause, cast.Participants, roster);
        var telling = IsDeedOrWord(clause, trigger, modality, role) ? new Telling(clause, date, subjects, before) : null;
        if (StatementMatter.IsOnlyAppearance(trigger) && telling?.Read(roster) is null or [])
        {
            return null;
        }

        return new EventMention(passage, trigger, clause.Hit.IsNoun, clause.Hit.Word, date, role.Value, cast.Participants, cast.Place)
        {
            Group = GroupReader.Read(clause),
            Modality = modality.Value,
            Subjects = subjects,
            Telling = telling,
            IsAnaphor = Anaphor.Is(clause),
            Clause = clause.Span,
            IsJoint = trigger.Kind == EventKind.Visit && (clause.Has("zusammen", "gemeinsam", "Klinke") || subjects.Length > 1),
            IsAnother = clause.IsAnother,
            IsHosting = trigger.Kind == EventKind.Visit && IsHosting(clause),
            IsSettingCall = Complement.IsCallSetting(clause),
            IsUnmoored = day.IsUnmoored,
            IsOnOccasion = Complement.IsSetting(clause),
            IsDayOfCall = modality.IsOff && date is { Rule: ChronicleRules.SameClause } && CancellationRule.IsDayOfCall(clause, date),
            IsIntended = role.IsIntended,
            IsEnding = EndingRule.IsEnding(clause),
            HasPlannedDay = day.IsOfPlan || Complement.PlannedDay(clause) is not null || PlannedDays.IsNamed(clause, date, modality.Value),
            IsPresent = !clause.Hit.IsNoun && (role.Tense == Tense.Present || IsAloneInPresent(clause)),
            ToldDay = text.Story.Days.Latest(passage),
            IsJustOver = day.IsJustOver,
            IsEarlier = clause.Tense == Tense.Pluperfect || clause.HasAny(Earlier) || Hearsay.IsOfThePast(clause),
            IsLeadAct = passage.IsLead && !clause.Hit.IsNoun && (MentionChecks.IsDeed(clause, role.Tense, passage, cast.Participants) || IsLastSaying(text)),
            IsTopicAct = date is null && modality.Value == Modality.Fact && TopicAct.Is(clause, role.Tense, text.Story.Days, cast.Participants, roster),
            IsBeforeEncounter = trigger.IsUtterance && date is null && (SameTime.IsBeforeEncounter(passage) || (text.Before.Mention is { IsBeforeEncounter: true } && passage.Timexes.IsEmpty)),
            IsLikewise = date is { Phrase: not null } && SameTime.Likewise(passage, date),
            Topic = TopicReader.Read(clause, text.All, before, cast.Participants.FirstOrDefault(), roster),
            Matter = StatementMatter.Of(text, trigger, day, cast, roster),
            Rules = [ChronicleRules.TriggerWord, .. cast.Rules, .. date is null ? [] : (ReadOnlySpan<string>)[date.Rule]],
        };
    }

    // What is told in the words of the evidence: no meeting, no plan, no noun.
    private static bool IsDeedOrWord(ClauseView clause, Trigger trigger, ClauseModality modality, ClauseRole role) =>
        modality.Value == Modality.Fact && role.Value != EvidenceRole.Announces && !clause.Hit.IsNoun && !trigger.IsEncounter && trigger.Kind != EventKind.Call;

    // "hat den Kollegen zu Gast", "hatte Besuch von A".
    private static bool IsHosting(ClauseView clause)
    {
        var (words, noun) = (clause.Passage.Words, clause.Hit.Word);
        return clause.Hit.IsNoun && noun > 0 && (words[noun - 1].Is("zu") || (noun + 1 < words.Length && words[noun + 1].Text is "von" or "vom")) && clause.Has("hat", "hatte", "haben", "hatten");
    }

    // "telefoniert", "diskutiert": a participle only beside an auxiliary.
    private static bool IsAloneInPresent(ClauseView clause) =>
        clause.Trigger.Text.EndsWith("iert", StringComparison.Ordinal) && !clause.Has("hat", "haben", "hatte", "hatten", "habe", "wird", "wurde", "wurden", "werden", "worden");

    // Of several verbs of saying in the lead the last one: "…, sagte A und kündigte B an".
    private static bool IsLastSaying(ClauseInText text)
    {
        for (var i = text.All.Count - 1; i >= 0; i--)
        {
            if (text.All[i].Hit is { IsNoun: false, Trigger.IsUtterance: true } last)
            {
                return last.Word == text.Clause.Hit.Word;
            }
        }

        return false;
    }
}
