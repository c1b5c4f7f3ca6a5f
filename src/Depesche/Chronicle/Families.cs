namespace Depesche.Chronicle;

/// <summary>Which kinds of event can be one: a visit and the meeting it was for, a warning and the statement it was part of.</summary>
internal static class Families
{
    /// <summary>0 encounters, 1 calls, 2 utterances, 3 documents, 4 decisions, 5 military.</summary>
    public static int Of(EventKind kind) => kind switch
    {
        EventKind.Meeting or EventKind.Visit or EventKind.Talks or EventKind.Summit => 0,
        EventKind.Call => 1,
        EventKind.Statement or EventKind.Warning or EventKind.Demand => 2,
        EventKind.Document => 3,
        EventKind.Decision or EventKind.Recognition or EventKind.Sanction or EventKind.Legislature => 4,
        _ => 5,
    };

    /// <summary>A vote, a recognition and sanctions are three acts; each of them may be told as a decision.</summary>
    public static bool AreTwoActs(EventKind left, EventKind right) =>
        left != right && Of(left) == 4 && Of(right) == 4 && left != EventKind.Decision && right != EventKind.Decision;

    /// <summary>Whether two triggers may speak of one event; Gespräch and sprechen may also be a call.</summary>
    public static bool Related(Trigger left, Trigger right) =>
        (Of(left.Kind) == Of(right.Kind) && !AreTwoActs(left.Kind, right.Kind)) || (left.Loose && right.Kind == EventKind.Call) || (right.Loose && left.Kind == EventKind.Call);
}
