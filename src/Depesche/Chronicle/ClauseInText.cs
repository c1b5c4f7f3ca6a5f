namespace Depesche.Chronicle;

/// <summary>A clause with what stands around it: all that the steps of its reading may look at.</summary>
/// <param name="Clause">The clause, or one piece of it.</param>
/// <param name="All">All clauses of its sentence.</param>
/// <param name="Before">What stands before its sentence.</param>
/// <param name="Story">What the article told so far.</param>
/// <param name="Lead">What the first piece of the clause tells; null when this is the first.</param>
internal sealed record ClauseInText(ClauseView Clause, IReadOnlyList<ClauseView> All, Before Before, StorySoFar Story, EventMention? Lead)
{
    public Passage Passage => Clause.Passage;

    /// <summary>The row that the clause matched.</summary>
    public Trigger Trigger => Clause.Hit.Trigger;

    /// <summary>Whether the trigger is a verb of saying: sagte, warnte.</summary>
    public bool IsSpoken => Trigger.IsUtterance && !Clause.Hit.IsNoun;

    /// <summary>The last day on which the article may have been printed; null when unknown.</summary>
    public DateOnly? Printed => Passage.Reading.Time.Last;
}
