using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Says which two "beide Länder" are: those of the last two people or states that a sentence named together.</summary>
internal sealed class TwoLands(Roster roster)
{
    private ImmutableArray<string> latest = [];

    /// <summary>The two; empty when no sentence named exactly two.</summary>
    public ImmutableArray<string> Latest => latest;

    /// <summary>Takes notice of a sentence after it was read.</summary>
    public void Note(Passage passage)
    {
        // "die Mitglieder des Rats … Beide Seiten": those of the body, not of whoever was told of before.
        foreach (var name in passage.Names)
        {
            if (roster.MembersOf(name.Id) is { Length: > 1 } members)
            {
                latest = members is [var one, var other] ? [one, other] : [];
                return;
            }
        }

        // "A und B streiten über C": the two who act, whoever else is named.
        if (Joined(passage) is { } joined)
        {
            latest = joined;
            return;
        }

        string? first = null, second = null;
        foreach (var name in passage.Names)
        {
            if ((roster.IsState(name.Id) || roster.IsPerson(name.Id)) && !PlaceChooser.IsPlace(name) && (roster.IsState(name.Id) ? name.Id : roster.StateOf(name.Id)) is { } land && land != first && land != second)
            {
                if (second is not null)
                {
                    return;
                }

                (first, second) = first is null ? (land, null) : (first, land);
            }
        }

        latest = first is not null && second is not null ? [first, second] : latest;
    }

    private ImmutableArray<string>? Joined(Passage passage)
    {
        var words = passage.Words;
        for (var i = 1; i < passage.Names.Length; i++)
        {
            var (left, right) = (passage.Names[i - 1], passage.Names[i]);
            if (left is { IsBare: true, IsAttribute: false, Noun: < 0 } && right is { IsBare: true, IsAttribute: false, Noun: < 0 } && right.First == left.Last + 2 && words[left.Last + 1].Is("und") && !(left.First > 1 && words[left.First - 1].Is(","))
                && roster.IsState(left.Id) && roster.IsState(right.Id) && left.Id != right.Id && !(i + 1 < passage.Names.Length && passage.Names[i + 1].First == right.Last + 2))
            {
                return [left.Id, right.Id];
            }
        }

        return null;
    }

    /// <summary>Whether a clause speaks of both lands, or of people of both: beide Länder, Unterhändler beider Staaten.</summary>
    public static bool AreMeant(ClauseView clause)
    {
        var words = clause.Words;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (!words[i].Quoted && words[i].Text is "beide" or "Beide" or "beider" or "beiden" && words[i + 1].Text is "Länder" or "Ländern" or "Staaten" or "Seiten" or "Regierungen" or "Nationen" or "Mächte" or "Mächten" or "Großmächte" or "Außenministerien" && !(i > 0 && GermanWords.Prepositions.Contains(words[i - 1].Text) && !words[i - 1].Is("von")))
            {
                return true;
            }
        }

        return false;
    }
}
