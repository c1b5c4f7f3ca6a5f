using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Says which known event of its day a sentence tells of: who is named and which words it shares.</summary>
internal static class KnownEventTelling
{
    /// <summary>Points of shared words beside two people, beside a person and the place, beside one person, beside states or bodies, and without anyone.</summary>
    private const int BesideTwo = 3, BesidePlace = 4, BesideOne = 6, BesideBodies = 6, BesideBody = 8, Alone = 12;

    /// <summary>So many more where the sentence has no day of its own.</summary>
    private const int Undated = 2;

    /// <summary>What it is worth to be named who is on the list of hardly any other event.</summary>
    private const int RarePerson = 4;

    /// <summary>Points by which the best must lead the next one.</summary>
    private const int Lead = 2;

    /// <summary>The known event; null when none fits or several do.</summary>
    public static KnownEntry? Best(Passage passage, MentionDate date, bool isOwn, KnownEventIndex index, Func<KnownEvent, bool> lends, Roster roster)
    {
        if (date.First is not { } first || date.Last.DayNumber - first.DayNumber > 1 || index.On(date.Last) is not { Count: > 0 } near)
        {
            return null;
        }

        var part = TellingPart.Of(passage, date);
        var (said, tails) = (default(HashSet<string>), default(HashSet<string>));
        var (best, points, second) = (default(KnownEntry), 0, 0);
        foreach (var entry in near)
        {
            if (!lends(entry.Event) || !entry.When.Contains(first))
            {
                continue;
            }

            var (people, others, rare) = Named(passage, part, entry, roster);
            if (people == 0 && ((others == 0 && !isOwn) || IsOfOthers(passage, part, entry, roster)) || TellingPart.IsThere(passage, part, entry, roster) is var there && there == false)
            {
                continue;
            }

            if (said is null)
            {
                said = new HashSet<string>(StringComparer.Ordinal);
                ContentWords.Add(said, passage.Text.AsSpan(part.Start, part.Length));
                tails = ContentWords.Tails(said);
            }

            if (Families.Of(entry.Kind) <= 1 && !TellingPart.IsEncounter(passage, part, entry, people, others, there == true, said, tails!, roster))
            {
                continue;
            }

            var own = Points(passage, part, entry, entry.Matter(said, tails!), people, others, rare, isOwn);
            if (own > points)
            {
                (best, points, second) = (entry, own, points);
            }
            else
            {
                second = Math.Max(second, own);
            }
        }

        return points - second >= Lead ? best : null;
    }

    // Whether somebody acts in it who belongs to none of those of the event.
    private static bool IsOfOthers(Passage passage, TextSpan part, KnownEntry entry, Roster roster)
    {
        foreach (var name in passage.Names)
        {
            if (name is not { IsBare: true, IsAttribute: false } || !part.Contains(name.Link.Span.Span) || !roster.IsPerson(name.Id))
            {
                continue;
            }

            var own = false;
            foreach (var id in entry.Event.Participants)
            {
                own |= roster.Same(id, name.Id);
            }

            if (!own)
            {
                return true;
            }
        }

        return false;
    }

    private static (int People, int Others, int Rare) Named(Passage passage, TextSpan part, KnownEntry entry, Roster roster)
    {
        var (people, others, rare) = (0, 0, 0);
        foreach (var id in entry.Event.Participants)
        {
            foreach (var name in passage.Names)
            {
                if (name.Id != id || name.IsAttribute || !part.Contains(name.Link.Span.Span) || passage.Words[name.First].Quoted)
                {
                    continue;
                }

                if (roster.IsPerson(id))
                {
                    people++;
                    rare += entry.Rare.Contains(id) ? 1 : 0;
                }
                else
                {
                    others++;
                }

                break;
            }
        }

        return (people, others, rare);
    }

    // 0 unless who and what together name the event.
    private static int Points(Passage passage, TextSpan part, KnownEntry entry, int words, int people, int others, int rare, bool isOwn)
    {
        var there = false;
        foreach (var name in passage.Names)
        {
            there |= part.Contains(name.Link.Span.Span) && entry.Event.Place is { } place && (name.Link.Entity == place || name.Id == place);
        }

        var least = people > 1 ? BesideTwo : people == 1 ? there ? BesidePlace : BesideOne : others > 1 ? BesideBodies : others == 1 ? BesideBody : Alone;
        var matter = words + (rare * RarePerson);
        return words > 0 && matter >= least + (isOwn ? 0 : Undated) ? matter + (people * 4) + others + (there ? 2 : 0) : 0;
    }
}
