using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>The clause around a trigger.</summary>
/// <param name="passage">Its sentence.</param>
/// <param name="hit">The trigger.</param>
/// <param name="span">Stretch of the block's text.</param>
/// <param name="tense">Tense of the clause.</param>
internal sealed class ClauseView(Passage passage, TriggerHit hit, TextSpan span, Tense tense)
{
    private static readonly FrozenSet<string> OtherTimes = GermanWords.Set("zuletzt vorige vorigen voriges letztmals früher damals");

    private ImmutableArray<NamedPart> names;

    public Passage Passage => passage;

    public TriggerHit Hit => hit;

    public TextSpan Span => span;

    public Tense Tense => tense;

    /// <summary>For a later piece of a clause with several days: the first one, which names what this one leaves out.</summary>
    public ClauseView? Lead { get; init; }

    public Word Trigger => Passage.Words[Hit.Word];

    /// <summary>Names inside the clause, outside quotation marks.</summary>
    public ImmutableArray<NamedPart> Names => names.IsDefault ? names = Inside() : names;

    /// <summary>Words inside the clause.</summary>
    public ReadOnlySpan<Word> Words => Passage.Words.AsSpan()[Passage.WordAt(Span.Start)..Passage.WordAt(Span.End)];

    /// <summary>"haben am Freitag … verabschiedet": what stands before the bracket of the verb does not make it a plan.</summary>
    public bool IsPerfect =>
        !Hit.IsNoun && Has("hat", "haben") && !Has("will", "wollen", "soll", "sollen", "wird", "werden", "würde", "würden", "kann", "können", "muss", "müssen") && LastWord() is var last && (last.Span == Trigger.Span || last.Text == "lassen");

    /// <summary>Whether it ends with an infinitive: mit A zu sprechen.</summary>
    public bool IsInfinitive
    {
        get
        {
            var words = Words;
            var (last, before, count) = (-1, -1, 0);
            for (var i = words.Length - 1; i >= 0 && count < 3; i--)
            {
                if (words[i].IsLetters)
                {
                    (last, before) = count == 0 ? (i, before) : count == 1 ? (last, i) : (last, before);
                    count++;
                }
            }

            return count > 2 && words[before].Is("zu") && words[last].Text.EndsWith('n') && words[last].IsLower;
        }
    }

    /// <summary>Whether it says that it was another time than the one told before: schon einmal, zuletzt.</summary>
    public bool IsAnother
    {
        get
        {
            var words = Words;
            for (var i = 0; i < words.Length; i++)
            {
                if (OtherTimes.Contains(words[i].Text) || (words[i].Is("einmal") && i > 0 && words[i - 1].Is("schon")))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>"Während in A B Thema ist, telefoniert C": whether a word stands in the clause that says what goes on besides.</summary>
    public bool IsBesides(int word) =>
        !Hit.IsNoun && word < Hit.Word && Hit.Word > 1 && Passage.Words[Hit.Word - 1].Is(",") && Passage.Words[0].Is("Während");

    /// <summary>Whether a stretch begins inside the clause.</summary>
    public bool Holds(TextSpan stretch) => stretch.Start >= Span.Start && stretch.Start < Span.End;

    /// <summary>Whether one of some words stands in the clause, outside quotation marks.</summary>
    public bool Has(params ReadOnlySpan<string> any)
    {
        foreach (ref readonly var own in Words)
        {
            if (own.Quoted)
            {
                continue;
            }

            foreach (var word in any)
            {
                if (own.Is(word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a word of a closed class stands in the clause.</summary>
    public bool HasAny(FrozenSet<string> any)
    {
        foreach (ref readonly var own in Words)
        {
            if (any.Contains(own.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of a closed class stands in the clause, outside quotation marks.</summary>
    public bool HasUnquoted(FrozenSet<string> any)
    {
        foreach (ref readonly var own in Words)
        {
            if (!own.Quoted && any.Contains(own.Text))
            {
                return true;
            }
        }

        return false;
    }

    private Word LastWord()
    {
        var words = Words;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (words[i].IsLetters)
            {
                return words[i];
            }
        }

        return default;
    }

    private ImmutableArray<NamedPart> Inside()
    {
        var count = 0;
        foreach (var name in Passage.Names)
        {
            count += IsInside(name) ? 1 : 0;
        }

        // A sentence of one clause has them all.
        if (count == 0 || count == Passage.Names.Length)
        {
            return count == 0 ? [] : Passage.Names;
        }

        var found = ImmutableArray.CreateBuilder<NamedPart>(count);
        foreach (var name in Passage.Names)
        {
            if (IsInside(name))
            {
                found.Add(name);
            }
        }

        return found.MoveToImmutable();
    }

    private bool IsInside(NamedPart name) => Holds(name.Link.Span.Span) && !Passage.Words[name.First].Quoted;
}
