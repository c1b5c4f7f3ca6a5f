using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Remembers who was the subject of the last sentences of an article: whom er and sie may mean.</summary>
internal sealed class RecentSubjects(Roster roster)
{
    /// <summary>A pronoun reaches back so many sentences.</summary>
    private const int Reach = 4;

    private readonly List<(int Sentence, string Who)> subjects = [];
    private int sentences;

    /// <summary>Those of the last sentences, the latest first, each once.</summary>
    public ImmutableArray<string> Latest => [.. Enumerable.Reverse(subjects).TakeWhile(one => sentences - one.Sentence < Reach).Select(one => one.Who).Distinct(StringComparer.Ordinal)];

    public void Note(Passage passage)
    {
        sentences++;
        var subject = passage.Names.FirstOrDefault(name => name is { IsBare: true, IsAttribute: false } && roster.IsPerson(name.Id) && !passage.Words[name.First].Quoted);
        if (subject is not null)
        {
            subjects.Add((sentences - 1, subject.Id));
        }
    }
}
