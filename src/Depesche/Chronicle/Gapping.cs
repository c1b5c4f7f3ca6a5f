using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Cuts a clause with several days, each with people or places of its own, into a piece for each day: am Montag in Genf die USA, am Mittwoch in Brüssel die NATO.</summary>
internal static class Gapping
{
    /// <summary>The pieces in order, the later ones with the first as <see cref="ClauseView.Lead"/>; the clause as it is when it has but one day.</summary>
    public static ImmutableArray<ClauseView> Split(ClauseView clause, IReadOnlyList<ClauseView> all)
    {
        if (clause.Passage.Timexes.Length < 2 || Days(clause) is not { Count: > 1 } days)
        {
            return [clause];
        }

        var pieces = ImmutableArray.CreateBuilder<ClauseView>();
        var start = clause.Span.Start;
        for (var i = 1; i <= days.Count; i++)
        {
            var joiner = i == days.Count ? -1 : Joiner(clause.Passage, days[i - 1], days[i]);
            if (i < days.Count && joiner < 0)
            {
                return [clause];
            }

            var end = i == days.Count ? clause.Span.End : clause.Passage.Words[joiner].Span.Start;
            var piece = new ClauseView(clause.Passage, clause.Hit, new(start, end), clause.Tense) { Lead = pieces.Count > 0 ? pieces[0] : null };
            if ((!piece.Names.Any() && !(i == days.Count && pieces.Count > 0 && piece.Has("wieder", "erneut", "abermals", "nochmals"))) || all.Any(other => other.Hit.Word != clause.Hit.Word && !other.Hit.IsNoun && piece.Holds(other.Trigger.Span)))
            {
                return [clause];
            }

            pieces.Add(piece);
            start = joiner < 0 ? end : clause.Passage.Words[joiner].Span.End;
        }

        return pieces.ToImmutable();
    }

    /// <summary>Whoever a later piece leaves out is the one whom the first one names.</summary>
    public static ImmutableArray<string> Fill(ImmutableArray<string> own, ImmutableArray<string> lead, ClauseView piece)
    {
        var names = piece.Lead!.Names.Count(name => name is { IsBare: true, IsAttribute: false } && name.Link.Type != Naming.EntityType.Place);
        return own.IsEmpty ? lead
            : piece.Hit.Trigger.IsUtterance || lead.IsEmpty || own.Contains(lead[0]) || piece.Names.Any(name => name.Link.Type == Naming.EntityType.Organisation && name.IsBare) || (names < 2 && !piece.Names.Any(name => name.Preposition is "mit" or "bei" or "von")) ? own
            : [lead[0], .. own];
    }

    private static List<ResolvedTimex> Days(ClauseView clause)
    {
        var days = new List<ResolvedTimex>();
        foreach (var timex in clause.Passage.Timexes)
        {
            if (clause.Holds(timex.Timex.Span.Span) && timex is { Interval: null, Timex.Type: TimexType.Date } && (timex.Precision == DatePrecision.Day || timex.Timex.Says.Weekday is not null)
                && DateChooser.IsUsable(clause.Passage, timex) && (days.Count == 0 || (days[^1].Days != timex.Days && !DaysOf.IsListed(clause.Passage, days[^1], timex))))
            {
                days.Add(timex);
            }
        }

        return days;
    }

    // The comma or "und" right before the later day, else the last one between the two that joins no names.
    private static int Joiner(Passage passage, ResolvedTimex one, ResolvedTimex other)
    {
        var from = passage.WordAt(one.Timex.Span.End);
        for (var i = passage.WordAt(other.Timex.Span.Start) - 1; i >= from; i--)
        {
            if (GermanWords.Joiners.Contains(passage.Words[i].Text) && !passage.Names.Any(name => name.Last == i - 1 && passage.Names.Any(next => next.First > i && next.First <= i + 2 && next.Link.Type == name.Link.Type && next.Last < passage.WordAt(other.Timex.Span.Start) - 2)))
            {
                return i;
            }
        }

        return -1;
    }
}
