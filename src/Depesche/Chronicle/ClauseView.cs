using System.Collections.Frozen;
using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>The clause around a trigger.</summary>
/// <param name="Passage">Its sentence.</param>
/// <param name="Hit">The trigger.</param>
/// <param name="Span">Stretch of the block's text.</param>
/// <param name="Tense">Tense of the clause.</param>
internal sealed record ClauseView(Passage Passage, TriggerHit Hit, TextSpan Span, Tense Tense)
{
    /// <summary>For a later piece of a clause with several days: the first one, which names what this one leaves out.</summary>
    public ClauseView? Lead { get; init; }

    public Word Trigger => Passage.Words[Hit.Word];

    public bool Holds(TextSpan span) => span.Start >= Span.Start && span.Start < Span.End;

    /// <summary>Names inside the clause, outside quotation marks.</summary>
    public IEnumerable<NamedPart> Names => Passage.Names.Where(name => Holds(name.Link.Span.Span) && !Passage.Words[name.First].Quoted);

    /// <summary>Words inside the clause.</summary>
    public IEnumerable<Word> Words => Passage.Words.Where(word => Holds(word.Span));

    /// <summary>"haben am Freitag … verabschiedet": what stands before the bracket of the verb does not make it a plan.</summary>
    public bool IsPerfect =>
        !Hit.IsNoun && Has("hat", "haben") && !Has("will", "wollen", "soll", "sollen", "wird", "werden", "würde", "würden", "kann", "können", "muss", "müssen") && LastWord() is var last && (last.Span == Trigger.Span || last.Text == "lassen");

    /// <summary>Whether one of some words stands in the clause, outside quotation marks.</summary>
    public bool Has(params ReadOnlySpan<string> any)
    {
        var words = Passage.Words;
        for (var i = Passage.WordAt(Span.Start); i < words.Length && words[i].Span.Start < Span.End; i++)
        {
            if (words[i].Quoted)
            {
                continue;
            }

            foreach (var word in any)
            {
                if (words[i].Is(word))
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
        var words = Passage.Words;
        for (var i = Passage.WordAt(Span.Start); i < words.Length && words[i].Span.Start < Span.End; i++)
        {
            if (any.Contains(words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private Word LastWord()
    {
        var last = default(Word);
        for (var i = Passage.WordAt(Span.Start); i < Passage.Words.Length && Passage.Words[i].Span.Start < Span.End; i++)
        {
            last = Passage.Words[i].IsLetters ? Passage.Words[i] : last;
        }

        return last;
    }
}
