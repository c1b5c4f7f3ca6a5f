using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Remembers who was the subject of the last sentences of an article: whom er and sie may mean.</summary>
internal sealed class RecentSubjects(Roster roster)
{
    /// <summary>A pronoun reaches back so many sentences.</summary>
    private const int Reach = 4;

    /// <summary>Who is told by where he is from may have been named further above.</summary>
    private const int Far = 3 * Reach;

    // "sagte sie", "war sie": a verb of one person.
    private static readonly FrozenSet<string> Singular = GermanWords.Set("sagte erklärte warnte mahnte betonte forderte versicherte teilte nannte sprach traf reiste war hat hatte wird will wollte soll sollte ging kam fuhr flog blieb warb warf hielt gab bekräftigte kritisierte");

    private readonly List<(int Sentence, string Who)> subjects = [];
    private readonly Dictionary<(string State, bool IsWoman), (int Sentence, string? Who)> named = [];
    private int sentences;
    private ImmutableArray<string> latest;

    /// <summary>Those of the last sentences, the latest first, each once.</summary>
    public ImmutableArray<string> Latest
    {
        get
        {
            if (latest.IsDefault)
            {
                var found = ImmutableArray.CreateBuilder<string>();
                for (var i = subjects.Count - 1; i >= 0 && sentences - subjects[i].Sentence < Reach; i--)
                {
                    if (!found.Contains(subjects[i].Who))
                    {
                        found.Add(subjects[i].Who);
                    }
                }

                latest = found.DrainToImmutable();
            }

            return latest;
        }
    }

    /// <summary>The woman or man of a state who was named last; null when nobody was of late, or two in one sentence.</summary>
    public string? NativeOf(string state, bool isWoman) => named.TryGetValue((state, isWoman), out var last) && sentences - last.Sentence < Far ? last.Who : null;

    /// <summary>The last woman and man of each state who was named.</summary>
    public IEnumerable<string> Named => named.Values.OrderByDescending(last => last.Sentence).Select(last => last.Who).OfType<string>();

    /// <summary>The er or sie that is the subject of a sentence before any name is; null when a name comes first.</summary>
    public static Word? PronounOf(Passage passage, Roster roster)
    {
        var name = First(passage, roster);
        var end = name?.First ?? passage.Words.Length;
        for (var i = 0; i < end; i++)
        {
            if (!passage.Words[i].Quoted && (passage.Words[i].Is("er") || (passage.Words[i].Is("sie") && (name is not null || (i > 0 && Singular.Contains(passage.Words[i - 1].Text))))))
            {
                return passage.Words[i];
            }
        }

        return null;
    }

    // The first person without a preposition.
    private static NamedPart? First(Passage passage, Roster roster)
    {
        foreach (var name in passage.Names)
        {
            if (IsSubject(passage, name, roster))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsSubject(Passage passage, NamedPart name, Roster roster) => name is { IsBare: true, IsAttribute: false } && roster.IsPerson(name.Id) && !passage.Words[name.First].Quoted;

    // The first person, or the first who is named by where he is from: der Amerikaner.
    private static NamedPart? Native(Passage passage, Roster roster)
    {
        foreach (var name in passage.Names)
        {
            if (!name.IsAttribute && (name.IsBare && roster.IsPerson(name.Id) || (name.Link.Kind == Naming.MentionKind.Demonym && (name.IsBare || name.Preposition == "für"))) && !passage.Words[name.First].Quoted)
            {
                return name;
            }
        }

        return null;
    }

    private NamedPart? Other(Passage passage, NamedPart subject)
    {
        foreach (var name in passage.Names)
        {
            if (IsSubject(passage, name, roster) && IsWoman(passage, name.Id) != IsWoman(passage, subject.Id) && IsApart(passage, subject.First, name.First))
            {
                return name;
            }
        }

        return null;
    }

    private string? Meant(bool isWoman)
    {
        foreach (var id in Latest)
        {
            if (roster.IsKnownWoman(id) == isWoman)
            {
                return id;
            }
        }

        return null;
    }

    // Who of each state was named last; nobody when a sentence names two of one state.
    private void Name(Passage passage)
    {
        foreach (var name in passage.Names)
        {
            if (!name.IsAttribute && roster.IsPerson(name.Id) && roster.StateOf(name.Id) is { } state)
            {
                var from = (state, roster.IsKnownWoman(name.Id));
                named[from] = (sentences, named.TryGetValue(from, out var last) && last.Sentence == sentences && last.Who != name.Id ? null : name.Id);
            }
        }
    }

    private bool IsWoman(Passage passage, string id) => roster.IsKnownWoman(id) || RoleFit.IsToldAsWoman(passage, id);

    // Whether a comma stands between them: they are in different clauses.
    private static bool IsApart(Passage passage, int first, int second)
    {
        for (var i = first; i < second; i++)
        {
            if (passage.Words[i].Is(","))
            {
                return true;
            }
        }

        return false;
    }

    // "sagte sie", "Sie ging": beside a verb in the singular.
    private static bool IsOfHer(ImmutableArray<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].Quoted && words[i].Is("sie") && ((i > 0 && IsSingular(words[i - 1])) || (i == 0 && words.Length > 1 && IsSingular(words[1]))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSingular(Word word) =>
        word.IsLower && (word.Text is "war" or "ist" or "hat" or "hatte" or "wird" or "will" or "wollte" or "soll" or "sollte" or "ging" or "kam" or "fuhr" or "flog" or "sah" or "gab" or "bat" || (!word.Text.EndsWith('n') && TriggerTable.Verbs.ContainsKey(word.Text)));

    public void Note(Passage passage)
    {
        // A headline between two paragraphs takes nothing out of reach.
        sentences += passage.Kind == Loading.BlockKind.Subheading ? 0 : 1;
        latest = default;
        var native = Native(passage, roster);
        // "A sprach mit B. Danach flog der Amerikaner weiter": the only one from there who was named of late.
        if (native is { Link.Kind: Naming.MentionKind.Demonym } && Descriptions.IsOne(passage, native) && NativeOf(native.Id, Descriptions.IsWoman(passage, native)) is { } known)
        {
            subjects.Add((sentences - 1, known));
            latest = default;
            Name(passage);
            return;
        }

        Name(passage);
        if (PronounOf(passage, roster) is { } pronoun && Meant(isWoman: pronoun.Is("sie")) is { } meant)
        {
            subjects.Add((sentences - 1, meant));
            latest = default;
            return;
        }

        var subject = First(passage, roster);
        // "Durch den Ort ging sie mit Helm": told on of her, without a name.
        if (subject is null && IsOfHer(passage.Words) && Meant(isWoman: true) is { } she)
        {
            subjects.Add((sentences - 1, she));
            latest = default;
        }

        if (subject is not null)
        {
            // "Kaum war A abgereist, traf B ein. Er kam aus Wien": a man and a woman, each the subject of a clause.
            if (Other(passage, subject) is { } other)
            {
                subjects.Add((sentences - 1, other.Id));
            }

            subjects.Add((sentences - 1, subject.Id));
            latest = default;
        }
    }
}
