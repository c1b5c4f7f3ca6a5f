using System.Text;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Collects the text of one block and normalises it on the way, keeping for every unit where it came from.</summary>
/// <remarks>
/// One blank for a run of white space of any kind, none at the ends; soft hyphens, zero-width, direction and control characters out;
/// letters composed; UTF-8 misread as Windows-1252 repaired; lone surrogates shown as U+FFFD.
/// </remarks>
internal sealed class BlockText
{
    // More marks than any script stacks on one letter.
    private const int MostMarks = 4;

    private readonly StringBuilder text = new();
    private readonly List<OffsetRun> runs = [];
    private int marks;

    /// <summary>Number of units so far.</summary>
    public int Length => text.Length;

    /// <summary>Adds a stretch of the text as read.</summary>
    public void Add(SourceText source, TextSpan span)
    {
        var all = source.Text.AsSpan(0, span.End);
        for (var i = span.Start; i < span.End;)
        {
            i += AddUnit(all[i..], i, null);
        }
    }

    /// <summary>Adds text that a stretch of the text as read stands for as a whole: an entity, an escape.</summary>
    public void AddFor(string words, TextSpan span)
    {
        for (var i = 0; i < words.Length;)
        {
            i += AddUnit(words.AsSpan(i), span.Start, span);
        }
    }

    /// <summary>Adds text that is its own source and begins there at <paramref name="start"/>.</summary>
    public void AddOwn(ReadOnlySpan<char> words, int start)
    {
        for (var i = 0; i < words.Length;)
        {
            i += AddUnit(words[i..], start + i, null);
        }
    }

    /// <summary>The text and the way back; the blank at the end, if any, is left out.</summary>
    public (string Text, OffsetMap Map) Build()
    {
        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
            var last = runs[^1];
            if (last.Text == text.Length)
            {
                runs.RemoveAt(runs.Count - 1);
            }
            else if (last.OneToOne)
            {
                runs[^1] = last with { SourceEnd = last.SourceEnd - 1 };
            }
        }

        return (text.ToString(), new OffsetMap(runs.Count == 0 ? [new OffsetRun(0, 0, 0, OneToOne: true)] : [.. runs]));
    }

    // Adds what stands at the start of the rest; gives the number of units read. A whole is the stretch that all of the rest stands for.
    private int AddUnit(ReadOnlySpan<char> rest, int source, TextSpan? whole)
    {
        var oneToOne = whole is null;
        var end = whole?.End ?? source + 1;
        var unit = rest[0];
        if (char.IsWhiteSpace(unit))
        {
            Put(' ', source, end, oneToOne);
            return 1;
        }

        if (char.IsAsciiLetterOrDigit(unit))
        {
            Put(unit, source, end, oneToOne);
            return 1;
        }

        if (MisreadLetters.MayStart(unit) && MisreadLetters.Match(rest, out var meant) is > 0 and var length)
        {
            Put(meant, source, whole?.End ?? source + length, oneToOne: false);
            return length;
        }

        if (char.IsHighSurrogate(unit) && rest.Length > 1 && char.IsLowSurrogate(rest[1]))
        {
            // Tag characters are invisible and nothing but a way to hide words.
            if (unit != '\uDB40')
            {
                Put(unit, source, end, oneToOne);
                Put(rest[1], whole?.Start ?? source + 1, whole?.End ?? source + 2, oneToOne);
            }

            return 2;
        }

        if (char.IsSurrogate(unit))
        {
            Put('\uFFFD', source, end, oneToOne);
        }
        else if (ComposedLetters.IsMark(unit))
        {
            AddMark(unit, source, end, oneToOne);
        }
        else if (!IsInvisible(unit))
        {
            Put(unit, source, end, oneToOne);
        }

        return 1;
    }

    private void AddMark(char mark, int source, int end, bool oneToOne)
    {
        if (text.Length > 0 && ComposedLetters.TryCompose(text[^1], mark, out var composed))
        {
            var from = TakeLast();
            Put(composed, from, end, oneToOne: false);
        }
        else if (marks < MostMarks)
        {
            var before = marks;
            Put(mark, source, end, oneToOne);
            marks = before + 1;
        }
    }

    // Takes the last unit back; gives where it came from.
    private int TakeLast()
    {
        text.Length--;
        var last = runs[^1];
        if (last.Text == text.Length)
        {
            runs.RemoveAt(runs.Count - 1);
            return last.Source;
        }

        runs[^1] = last with { SourceEnd = last.SourceEnd - 1 };
        return last.SourceEnd - 1;
    }

    private void Put(char unit, int source, int sourceEnd, bool oneToOne)
    {
        if (unit == ' ')
        {
            if (text.Length == 0)
            {
                return;
            }

            if (text[^1] == ' ')
            {
                return;
            }
        }

        marks = 0;
        if (oneToOne && runs.Count > 0 && runs[^1] is { OneToOne: true } last && last.SourceEnd == source)
        {
            runs[^1] = last with { SourceEnd = sourceEnd };
        }
        else
        {
            runs.Add(new OffsetRun(text.Length, source, sourceEnd, oneToOne));
        }

        text.Append(unit);
    }

    // Soft hyphen, zero width, direction, control, interlinear and non-characters: none of them is part of a word.
    private static bool IsInvisible(char unit) =>
        char.IsControl(unit) || unit is '\u00AD' or '\uFEFF' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or (>= '\uFFF9' and <= '\uFFFB') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE';
}
