namespace Depesche.Chronicle;

/// <summary>The day that the sentence itself gives its clause, or the heading under which it stands.</summary>
/// <param name="Date">The day; null when neither gives one.</param>
/// <param name="IsRelative">Whether it stands in the relative clause behind the noun: eine Sitzung, die am Montag stattfand.</param>
/// <param name="IsHeaded">Whether it is that of the heading.</param>
internal readonly record struct OwnDay(MentionDate? Date, bool IsRelative, bool IsHeaded)
{
    public static OwnDay Of(ClauseInText text)
    {
        var clause = text.Clause;
        var relative = RelativeDay.Of(clause);
        var date = relative ?? DateChooser.Choose(clause, text.All) ?? ColonDay.Of(clause);
        if (date is not null)
        {
            date = text.Story.Days.Story(clause, Itinerary.InOrder(date, text.Lead?.Date, text.Printed));
        }

        var headed = text.Story.Headed.For(clause, date);
        return new OwnDay(headed ?? date, relative is not null, headed is not null);
    }
}
