using System.Buffers;
using Depesche.Diagnostics;

namespace Depesche.Dating;

/// <summary>Reads the tense of the clause around a place in a sentence.</summary>
public static class ClauseReader
{
    // How far a clause is looked for on either side; longer ones are cut, so that a text without full stops stays linear.
    private const int Reach = 60;

    // More places of one sentence are not kept: looking through them would take longer than reading anew.
    private const int MostReadings = 24;

    [ThreadStatic]
    private static string? lastText;

    [ThreadStatic]
    private static TextSpan lastSentence;

    [ThreadStatic]
    private static Token[]? lastTokens;

    [ThreadStatic]
    private static VerbClass[]? lastVerbs;

    [ThreadStatic]
    private static int lastCount;

    // What was read around places of the last sentence: every trigger asks for the clauses of the same names and dates.
    [ThreadStatic]
    private static List<(TextSpan Place, TextSpan Clause, Tense Tense)>? lastReadings;

    /// <summary>The clause that holds <paramref name="place"/>: its stretch of the text and its tense.</summary>
    /// <param name="text">A block's text.</param>
    /// <param name="sentence">The sentence in it.</param>
    /// <param name="place">The expression or trigger inside the sentence.</param>
    public static (TextSpan Clause, Tense Tense) Read(string text, TextSpan sentence, TextSpan place)
    {
        var part = text.AsSpan(sentence.Start, sentence.Length);
        var scanned = Scanned(text, sentence);
        var known = lastReadings!;
        foreach (var one in known)
        {
            if (one.Place == place)
            {
                return (one.Clause, one.Tense);
            }
        }

        var count = scanned.Length;
        var tokens = new Tokens(part, scanned, lastVerbs.AsSpan(0, count));
        var (first, last) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            first = tokens[i].End + sentence.Start <= place.Start ? i + 1 : first;
            last = tokens[i].Start + sentence.Start < place.End ? i + 1 : last;
        }

        first = Math.Min(first, Math.Max(0, count - 1));
        var reading = Read(tokens, 0, count, first, Math.Max(last, first + 1));
        var clause = count == 0 ? sentence : new TextSpan(sentence.Start + tokens[reading.First].Start, sentence.Start + tokens[reading.Last - 1].End);
        if (known.Count < MostReadings)
        {
            known.Add((place, clause, reading.Tense));
        }

        return (clause, reading.Tense);
    }

    // A sentence is asked about several places one after the other: each thread keeps the tokens and verbs of the last one.
    private static Span<Token> Scanned(string text, TextSpan sentence)
    {
        if (!ReferenceEquals(text, lastText) || sentence != lastSentence)
        {
            lastTokens ??= ArrayPool<Token>.Shared.Rent(256);
            lastCount = Scanner.Scan(text.AsSpan(sentence.Start, sentence.Length), ref lastTokens);
            (lastText, lastSentence) = (text, sentence);
            if (lastVerbs is null || lastVerbs.Length < lastCount)
            {
                lastVerbs = new VerbClass[lastTokens.Length];
            }

            lastVerbs.AsSpan(0, lastCount).Clear();
            (lastReadings ??= []).Clear();
        }

        return lastTokens.AsSpan(0, lastCount);
    }

    /// <summary>The same over tokens; the sentence is given by its first token and the one after its last.</summary>
    internal static ClauseReading Read(in Tokens tokens, int sentenceFirst, int sentenceLast, int first, int last)
    {
        var low = Math.Max(sentenceFirst, first - Reach);
        var high = Math.Min(sentenceLast, last + Reach);
        var start = Left(tokens, low, first);
        // "am Freitag, dem 21. Januar, wollen sie": the comma that closes the date's apposition closes no clause.
        var end = Right(tokens, tokens.Is(last, ',') && HasComma(tokens, first, last) ? last + 1 : last, high);
        var verbs = Verbs(tokens, start, end);
        verbs |= (verbs & VerbClass.Finite) == VerbClass.None && HasPluralPresent(tokens, start, TrimEnd(tokens, start, end), last) ? VerbClass.Present : VerbClass.None;
        // "bei denen sich die Staaten am Mittwoch zum Vertrag bekannten": last in a relative clause it is a verb, whatever it is elsewhere.
        verbs |= (verbs & VerbClass.Finite) == VerbClass.None && Subordinate.Opens(tokens, start) && TrimEnd(tokens, start, end) - 1 is var closed && closed > last && tokens[closed] is { Class: TokenClass.Word, Capital: false } && tokens.Words(closed).Length > 6 && tokens.Words(closed).EndsWith("ten", StringComparison.Ordinal) ? VerbClass.Preterite : VerbClass.None;
        // "Sie habe, so ihr Sprecher, am Freitag mit ihm telefoniert": last in a main clause the form is the participle.
        if (start > low && tokens.Is(start - 1, ',') && !Subordinate.Opens(tokens, start) && TrimEnd(tokens, start, end) - 1 is var closing && closing > last && (VerbAt(tokens, closing, start) & VerbClass.Participle) != VerbClass.None
            && (Verbs(tokens, start, closing) & VerbClass.Finite) == VerbClass.None)
        {
            verbs &= ~VerbClass.Finite;
        }

        // "hatte sich am Montag mit A, B und C beraten": behind a list the form that closes the bracket is the participle.
        if (start > low && tokens.Is(start - 1, ',') && TrimEnd(tokens, start, end) - 1 is var listed && listed == first && (VerbAt(tokens, listed, start) & VerbClass.Participle) != VerbClass.None
            && (Verbs(tokens, start, listed) & VerbClass.Finite) == VerbClass.None && IsOpen(Verbs(tokens, Left(tokens, low, start - 1), start - 1)))
        {
            verbs &= ~VerbClass.Finite;
        }

        verbs |= (verbs & VerbClass.Finite) == VerbClass.None && IsSecond(tokens, start, TrimEnd(tokens, start, end)) ? VerbClass.Present : VerbClass.None;
        // "Der Botschafter, am Dienstag einbestellt, entschuldigte sich": a participle between commas is a clause of its own.
        if ((verbs & VerbClass.Finite & ~VerbClass.Present) == VerbClass.None && start > sentenceFirst && tokens.Is(start - 1, ',') && tokens.Is(end, ',')
            && tokens.Class(start) is TokenClass.FusedPreposition or TokenClass.Preposition or TokenClass.DayWord && (VerbAt(tokens, end - 1, start) & (VerbClass.Participle | VerbClass.EitherForm)) != VerbClass.None)
        {
            return new ClauseReading(start, end, (VerbAt(tokens, end - 1, start) & VerbClass.Planned) != VerbClass.None ? Tense.Future : Tense.Past, verbs, -1);
        }

        // "kündigte an, am Freitag Zahlen vorzulegen": an infinitive with zu looks ahead; "warf ihm vor, am Montag gelogen zu haben" looks back.
        if ((verbs & VerbClass.Finite) == VerbClass.None && start > low && tokens.Is(start - 1, ',') && TenseReader.OfInfinitive(tokens, start, TrimEnd(tokens, start, end)) is { } infinitive)
        {
            return new ClauseReading(start, end, infinitive, verbs, -1);
        }

        // An apposition or a list item has no verb of its own: it belongs to the clause before it, else to the one behind.
        for (var tries = 0; tries < 4 && (verbs & VerbClass.Finite) == VerbClass.None && start > low; tries++)
        {
            var further = Left(tokens, low, Math.Max(low, start - 1));
            // "hat das Paket, auf das sie sich geeinigt hatten, am Mittwoch gebilligt": a relative clause inside the bracket has its own verb.
            if (further > low && (verbs & (VerbClass.Participle | VerbClass.EitherForm | VerbClass.Infinitive)) != VerbClass.None && Subordinate.Opens(tokens, further) && (Verbs(tokens, further, start) & VerbClass.Finite) != VerbClass.None
                && Left(tokens, low, further - 1) is var outer && Verbs(tokens, outer, further) is var opened && (IsOpen(opened) || ((opened & VerbClass.OtherModal) != VerbClass.None && (opened & VerbClass.Infinitive) == VerbClass.None)))
            {
                verbs |= opened;
                start = outer;
                break;
            }

            verbs |= Verbs(tokens, further, start);
            start = further;
        }

        for (var tries = 0; tries < 4 && (verbs & VerbClass.Finite) == VerbClass.None && end < high; tries++)
        {
            var further = Right(tokens, end + 1, high);
            // "Am Montag, teilte die Stadt mit, beginnt der Abriss": who says it stands between.
            if (tokens.Is(end, ',') && tokens.Is(further, ',') && IsSaying(tokens, end + 1) && (VerbAt(tokens, further + 1, further + 1) & VerbClass.Finite) != VerbClass.None)
            {
                end = further;
                further = Right(tokens, end + 1, high);
            }

            verbs |= Verbs(tokens, end, further);
            end = further;
        }

        // "habe am Sonntag die „Einheit“ des Landes bekräftigt": a quotation or insertion does not close the bracket of the verb.
        for (var tries = 0; tries < 4 && IsOpen(verbs) && end < high && !(IsQuote(tokens, end) && tokens.Is(end + 1, ',')); tries++)
        {
            var further = Right(tokens, end + 1, high);
            if (further <= end + 1)
            {
                end = further;
                continue;
            }

            var more = Verbs(tokens, end, further);
            // "sei möglich, soll er gewarnt haben": a clause with a verb and bracket of its own.
            if ((more & (VerbClass.Modal | VerbClass.PastModal | VerbClass.PastAuxiliary | VerbClass.Werden | VerbClass.Wurde)) != VerbClass.None && !IsOpen(more) && !Subordinate.Opens(tokens, end + 1))
            {
                break;
            }

            if ((more & VerbClass.Finite & ~VerbClass.Present & ~VerbClass.Scheduled) != VerbClass.None && (more & (VerbClass.Participle | VerbClass.Done)) == VerbClass.None)
            {
                break;
            }

            end = further;
            verbs |= more;
        }

        var (from, to) = Coordinated(tokens, start, end, first, last);
        verbs = from == start && to == end ? verbs : Verbs(tokens, from, to);
        (start, end) = (from, to);
        return new ClauseReading(start, end, TenseReader.Of(tokens, start, end, verbs), verbs, FirstVerb(tokens, start, end));
    }

    /// <summary>The verb classes of one token, seen where it stands.</summary>
    internal static VerbClass VerbAt(in Tokens tokens, int at, int start)
    {
        var token = tokens[at];
        if (token.Class != TokenClass.Word)
        {
            return VerbClass.None;
        }

        var first = token.Capital && (at == start || tokens.Is(at - 1, ':'));
        var classes = first ? Opening(tokens, at) : token.Capital ? VerbClass.None : tokens.Verb(at);
        const VerbClass byEnding = VerbClass.Preterite | VerbClass.Present | VerbClass.Scheduled | VerbClass.Infinitive | VerbClass.Planned;
        // "die geplante Reise", "mit bekannten Folgen": in front of a noun it is an adjective.
        var attributive = (classes & byEnding) != VerbClass.None && tokens[at + 1] is { Class: TokenClass.Word, Capital: true }
            && tokens.Class(at - 1) is TokenClass.Article or TokenClass.Demonstrative or TokenClass.Indefinite or TokenClass.FusedPreposition or TokenClass.Preposition or TokenClass.Several or TokenClass.Every;
        // "zum für Sonntag angesetzten Referendum": only an adjective has this ending.
        attributive |= (classes & VerbClass.Planned) != VerbClass.None && tokens[at + 1] is { Class: TokenClass.Word, Capital: true } && tokens.Words(at) is var word && (word.EndsWith("ten", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("ene", StringComparison.Ordinal) || word.EndsWith("enen", StringComparison.Ordinal));
        // "bereit zu verhandeln", "vor, ihn zu empfangen": behind "zu" the form is the infinitive.
        classes = (classes & (VerbClass.EitherForm | VerbClass.Infinitive)) != VerbClass.None && tokens.Says(at - 1, "zu") ? classes & ~(VerbClass.EitherForm | VerbClass.Participle | VerbClass.Preterite) : classes;
        return attributive ? VerbClass.None : classes;
    }

    // "Angekündigt hatte sie es", "Ausgefallen ist das Treffen": a participle in front of its auxiliary; "Berlin hat" stays a name.
    private static VerbClass Opening(in Tokens tokens, int at)
    {
        const VerbClass auxiliary = VerbClass.PerfectAuxiliary | VerbClass.PastAuxiliary | VerbClass.Wurde;
        const VerbClass closed = VerbClass.Participle | VerbClass.Done | VerbClass.Planned | VerbClass.Moved;
        var word = tokens.Words(at);
        var known = GermanVerbs.Of(word, first: true);
        if (known != VerbClass.None || word.Length is < 5 or > 24 || tokens[at + 1] is not { Class: TokenClass.Word, Capital: false } || (tokens.Verb(at + 1) & auxiliary) == VerbClass.None)
        {
            return known;
        }

        Span<char> lower = stackalloc char[24];
        word.CopyTo(lower);
        lower[0] = char.ToLowerInvariant(lower[0]);
        return GermanVerbs.Of(lower[..word.Length], first: false) & closed;
    }

    // "Am Freitag besprechen die Minister", "die Minister beraten am Freitag": the plural has the infinitive's form; behind "zu" and at the end of a clause it is one.
    private static bool HasPluralPresent(in Tokens tokens, int start, int end, int last)
    {
        // "Wenn die Piloten am Montag streiken", "die Länder, die am Freitag schließen": last in a subordinate clause.
        if (Subordinate.Opens(tokens, start) && (VerbAt(tokens, end - 1, start) & (VerbClass.Infinitive | VerbClass.Participle)) == VerbClass.Infinitive && !tokens.Says(end - 2, "zu"))
        {
            return true;
        }

        for (var i = start + 1; i < end - 1; i++)
        {
            if ((VerbAt(tokens, i, start) & (VerbClass.Infinitive | VerbClass.Participle)) == VerbClass.Infinitive && !tokens.Says(i - 1, "zu")
                && (i == last || tokens[i - 1].Capital || tokens.Class(i - 1) is TokenClass.Weekday or TokenClass.WeekdayPart || tokens.Words(i - 1) is "sie" or "wir" or "Sie" or "Wir") && !(tokens[i + 1] is { Class: TokenClass.Word, Capital: true } && i != last))
            {
                return true;
            }
        }

        return false;
    }

    // "teilte die Stadt mit", "so kündigte er an", "heißt es".
    private static bool IsSaying(in Tokens tokens, int at)
    {
        at = tokens.Says(at, "so") ? at + 1 : at;
        return (VerbAt(tokens, at, at - 1) & VerbClass.Reporting) != VerbClass.None || tokens.Says(at, "heißt") || tokens.Says(at, "heisst") || (tokens.Says(at - 1, "so") && (VerbAt(tokens, at, at - 1) & VerbClass.Finite) == VerbClass.None);
    }

    // "bestellt am Montag die Botschafterin ein", "verlangt die Opposition Auskunft": a present with the form of the participle, in front of the rest of its main clause.
    private static bool IsSecond(in Tokens tokens, int start, int end)
    {
        if (Subordinate.Opens(tokens, start))
        {
            return false;
        }

        for (var i = start; i < end - 1; i++)
        {
            if ((VerbAt(tokens, i, start) & (VerbClass.Act | VerbClass.Participle)) == (VerbClass.Act | VerbClass.Participle))
            {
                return true;
            }
        }

        return false;
    }

    // Without the full stop of the sentence.
    private static int TrimEnd(in Tokens tokens, int start, int end)
    {
        while (end - 1 > start && tokens.Is(end - 1, TokenClass.Sign))
        {
            end--;
        }

        return end;
    }

    private static bool IsOpen(VerbClass verbs) =>
        (verbs & (VerbClass.PerfectAuxiliary | VerbClass.PastAuxiliary | VerbClass.Wurde | VerbClass.Werden | VerbClass.Modal | VerbClass.PastModal)) != VerbClass.None
        && (verbs & (VerbClass.Participle | VerbClass.Done | VerbClass.Planned | VerbClass.Infinitive | VerbClass.Preterite | VerbClass.Present)) == VerbClass.None;

    private static VerbClass Verbs(in Tokens tokens, int start, int end)
    {
        var result = VerbClass.None;
        for (var i = start; i < end; i++)
        {
            result |= VerbAt(tokens, i, start);
        }

        return result;
    }

    private static int FirstVerb(in Tokens tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((VerbAt(tokens, i, start) & VerbClass.Finite) != VerbClass.None)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasComma(in Tokens tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens.Is(i, ','))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuote(in Tokens tokens, int at) => tokens[at] is { Class: TokenClass.Sign, Value: '“' or '”' or '"' or '«' or '»' };

    private static int Left(in Tokens tokens, int low, int at)
    {
        while (at > low && !IsBoundary(tokens, at - 1))
        {
            at--;
        }

        return at;
    }

    private static int Right(in Tokens tokens, int at, int high)
    {
        while (at < high && !IsBoundary(tokens, at))
        {
            at++;
        }

        return Math.Min(at, high);
    }

    private static bool IsBoundary(in Tokens tokens, int at)
    {
        var token = tokens[at];
        return token.Class == TokenClass.Sign && token.Value switch
        {
            ',' => !(token.Glued && tokens[at + 1].Glued),
            ';' or ':' => !tokens[at + 1].Glued || !token.Glued,
            '-' => !token.Glued,
            '(' or ')' or '„' or '“' or '”' or '"' or '»' or '«' or '!' or '?' => true,
            _ => false,
        };
    }

    // "reiste am Mittwoch nach Kiew und trifft am Freitag …": two verbs, two clauses.
    private static (int Start, int End) Coordinated(in Tokens tokens, int start, int end, int first, int last)
    {
        for (var i = first - 1; i > start; i--)
        {
            if (IsConjunction(tokens, i) && Verbs(tokens, start, i) is var left && (left & VerbClass.Finite) != VerbClass.None && !IsOpen(left) && (Verbs(tokens, i + 1, end) & VerbClass.Finite) != VerbClass.None)
            {
                start = i + 1;
                break;
            }
        }

        for (var i = last; i < end; i++)
        {
            if (IsConjunction(tokens, i) && (Verbs(tokens, i + 1, end) & VerbClass.Finite) != VerbClass.None && Verbs(tokens, start, i) is var left && (left & VerbClass.Finite) != VerbClass.None && !IsOpen(left))
            {
                return (start, i);
            }
        }

        return (start, end);
    }

    private static bool IsConjunction(in Tokens tokens, int at) =>
        tokens.Is(at, TokenClass.And) || (tokens[at] is { Class: TokenClass.Word, Capital: false } && tokens.Words(at) is "aber" or "doch" or "denn" or "sondern");
}
