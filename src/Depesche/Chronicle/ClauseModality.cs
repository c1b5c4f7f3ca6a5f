namespace Depesche.Chronicle;

/// <summary>How sure it is what a clause tells.</summary>
/// <param name="Value">What its words claim.</param>
/// <param name="IsSummons">Whether it calls together those who need not accept first: lud die Regierungschefs für Donnerstag zu einem Sondergipfel ein.</param>
/// <param name="IsPledged">Whether it is only promised or agreed on: kündigte an, Helme zu liefern.</param>
internal readonly record struct ClauseModality(Modality Value, bool IsSummons, bool IsPledged)
{
    /// <summary>Whether it was called off or put off.</summary>
    public bool IsOff => Value is Modality.Cancelled or Modality.Postponed;

    public static ClauseModality Of(ClauseView clause, MentionDate? date)
    {
        var value = ModalityReader.Read(clause.Passage.Words, clause.Span, clause.Hit);
        // "hat bei einem Besuch seine Hilfe angeboten": the visit is no offer.
        // "hatten das bei einer Videokonferenz abgelehnt": nor is it denied.
        value = value is Modality.Hypothetical or Modality.Denied && (Complement.IsSetting(clause) || (value == Modality.Denied && Complement.IsCallSetting(clause) && clause.Has("abgelehnt", "lehnte", "lehnten", "zurückgewiesen", "wies", "wiesen"))) ? Modality.Fact : value;
        var summons = value == Modality.Hypothetical && Convening.IsSummons(clause, date);
        value = summons || (value == Modality.Hypothetical && Convening.IsAppointed(clause, date)) ? Modality.Fact : value;
        return new ClauseModality(value, summons, !clause.Hit.Trigger.IsUtterance && Complement.IsPledged(clause));
    }
}
