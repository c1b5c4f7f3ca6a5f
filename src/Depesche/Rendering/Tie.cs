using System.Collections.Immutable;
using Depesche.Chronicle;

namespace Depesche.Rendering;

/// <summary>What two or more have in common: all events of one kind in which just they took part, the main events apart.</summary>
/// <param name="Nodes">Who, the most connected first; at least two, of different delegations.</param>
/// <param name="Kind">How they came together.</param>
/// <param name="Main">Whether these are main events of the site.</param>
/// <param name="Events">The events by date; never empty.</param>
internal sealed record Tie(ImmutableArray<NetworkNode> Nodes, TieKind Kind, bool Main, ImmutableArray<TimelineEvent> Events)
{
    /// <summary>Whether more than two came together.</summary>
    public bool IsRound => Nodes.Length > 2;

    /// <summary>The classes of its line.</summary>
    public string Class => ClassOf(Kind) + (Main ? " haupt" : "");

    /// <summary>The kind of an event's tie.</summary>
    public static TieKind KindOf(TimelineEvent one) => one switch
    {
        { Status: not EventStatus.Happened } => TieKind.Planned,
        { Kind: EventKind.Call } => TieKind.Call,
        { Kind: EventKind.Talks } => TieKind.Talks,
        _ => TieKind.Meeting,
    };

    /// <summary>What the line stands for, in a word.</summary>
    public static string Words(TieKind kind) => kind switch
    {
        TieKind.Call => "Telefonat",
        TieKind.Talks => "Gespräche",
        TieKind.Planned => "nur angekündigt",
        _ => "Treffen",
    };

    private static string ClassOf(TieKind kind) => kind switch
    {
        TieKind.Call => "tel",
        TieKind.Talks => "ges",
        TieKind.Planned => "gep",
        _ => "tre",
    };
}
