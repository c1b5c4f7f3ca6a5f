using System.Collections.Frozen;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Chooses the time expression that dates a trigger: of its clause first, then of its sentence.</summary>
internal static class DateChooser
{
    /// <summary>How many days people stay together who are said to be so since a day.</summary>
    private const int LongestSession = 3;

    private static readonly FrozenSet<string> NoDay = GermanWords.Set("seit bis ab");

    private static readonly FrozenSet<string> Subordinators = GermanWords.Set("wo wohin woher dass als nachdem bevor während weil da wenn ob damit bei mit in auf");

    /// <summary>Prepositions, articles and particles that may stand before an expression.</summary>
    public static readonly FrozenSet<string> PhraseWords = GermanWords.Set("am an im in vom von zum zu gegen um bis vor nach noch bereits ebenfalls schon erst auch ab seit für diesen beim bei auf");

    private static readonly FrozenSet<string> Conjunctive = GermanWords.Set("sei seien habe wolle könne müsse solle werde dürfe");

    private static readonly FrozenSet<string> Told = GermanWords.Set("bekannt mitgeteilt mitteilte mitteilten sagte sagten berichtete berichteten berichtet meldete meldeten gemeldet verlautete hieß erklärte erklärten ankündigte ankündigten angekündigt bestätigte bestätigten verlautbart teilte schrieb schrieben bekanntgab gab vereinbart verabredet besprochen abgesprochen beschlossen zugesagt versprochen geplant gefordert");

    /// <summary>The date of a trigger; null when its sentence has none for it.</summary>
    public static MentionDate? Choose(ClauseView clause, IReadOnlyList<ClauseView> all)
    {
        if (clause.Passage.Timexes.IsEmpty)
        {
            return null;
        }

        if (Complement.PlannedDay(clause) is { } planned)
        {
            return DaysOf.Make(clause, [planned], ChronicleRules.SameClause);
        }

        var (usable, own) = (new List<ResolvedTimex>(), new List<ResolvedTimex>());
        foreach (var timex in clause.Passage.Timexes)
        {
            if ((IsUsable(clause.Passage, timex) || IsLastDay(clause, timex) || IsFirstDay(clause, timex) || AroundDay.IsTold(clause.Passage, timex)) && !IsAside(clause, timex) && !ParticipleAttribute.Holds(clause.Passage, timex.Timex.Span.Span, clause.Hit.Word) && !IsAgreed(clause, timex))
            {
                usable.Add(timex);
                if (clause.Holds(timex.Timex.Span.Span) && Belongs(clause, timex, all) && !OtherDays.OpenAnother(clause, timex))
                {
                    own.Add(timex);
                }
            }
        }

        // "kurz vor Weihnachten, am Mittwoch": the day itself says more.
        if (own.Count > 1 && own.Exists(timex => !AroundDay.Is(clause.Passage, timex)))
        {
            own.RemoveAll(timex => AroundDay.Is(clause.Passage, timex));
        }

        if (own.Count > 0)
        {
            var date = DaysOf.Make(clause, own, ChronicleRules.SameClause);
            // "die seit Donnerstag versammelt sind": they still are when it is printed.
            return clause.Hit.Trigger.Name == "versammeln" && date.IsDay && IsFirstDay(clause, own[0]) && clause.Passage.Reading.Time.Range is { IsDay: true } printed && printed.Last.DayNumber - date.Last.DayNumber is > 0 and <= LongestSession
                ? date with { Last = printed.Last, Precision = DatePrecision.Span, Edtf = null } : date;
        }

        // "Nun will sie reden: Am Sonntag telefoniert sie mit ihm": what stands behind the colon says when.
        var colon = Colon(clause);
        if (colon is not null)
        {
            if (clause.Tense is Tense.Past or Tense.Pluperfect || clause.Has("hat", "haben"))
            {
                return null;
            }

            var behind = usable.Where(timex => timex.Timex.Span.Start > colon && timex.Precision == DatePrecision.Day).Take(1).ToList();
            return behind.Count > 0 && !clause.Hit.Trigger.IsUtterance ? DaysOf.Make(clause, behind, ChronicleRules.SameSentence) : null;
        }

        // "Das hatte er am Dienstagabend in Berlin angekündigt, wo ihn A empfangen hatte": there he was then.
        if (OtherDays.Where(clause, usable) is { } there)
        {
            return DaysOf.Make(clause, [there], ChronicleRules.SameSentence);
        }

        // A date of another clause counts unless that clause has an event of its own to give it to; "während A mit B zusammensaß" was when the rest was.
        var meanwhile = clause is { Hit: { IsNoun: false, Trigger.IsEncounter: true }, Tense: Tense.Past } && clause.Words is var words && words.Length > 1 && words[words[0].Is(",") ? 1 : 0].Is("während");
        meanwhile |= OtherDays.AreMeant(clause);
        var near = usable.Where(timex => !clause.Holds(timex.Timex.Span.Span) && !OtherDays.AreApart(clause, timex) && (meanwhile || !all.Any(other => other != clause && !other.Hit.Trigger.IsSession && other.Holds(timex.Timex.Span.Span) && Separate(clause, other)))).ToList();
        return near.Count > 0 && !clause.Hit.Trigger.IsUtterance && !StandsAlone(clause) ? DaysOf.Make(clause, near, ChronicleRules.SameSentence) : null;
    }

    /// <summary>Whether an expression gives days on which something can have been.</summary>
    public static bool IsUsable(Passage passage, ResolvedTimex timex) =>
        timex.Days is not null && timex.Precision is not (DatePrecision.None or DatePrecision.Year) && timex.Timex.Type != TimexType.Set
        && !passage.IsQuoted(timex.Timex.Span.Span) && !IsOpenSpan(passage, timex) && !DeniedDays.Has(passage, timex) && !AroundDay.Is(passage, timex);

    /// <summary>Whether it only says since when or until when.</summary>
    public static bool IsOpenSpan(Passage passage, ResolvedTimex timex)
    {
        var before = passage.WordAt(timex.Timex.Span.Start) - 1;
        while (before > 0 && passage.Words[before].Text is "zum" or "zur" or "in" or "den" or "dem" or "die" or "einschließlich")
        {
            before--;
        }

        var after = passage.WordAt(timex.Timex.Span.End);
        var onward = before >= 0 && passage.Words[before].Text is "von" or "vom" or "Von" or "Vom" && after < passage.Words.Length && passage.Words[after].Is("an") && timex.Clock is null;
        return before >= 0 && timex.Interval is null && (NoDay.Contains(passage.Words[before].Text) || onward);
    }

    // "Bis Freitag berieten sie in Wien": that day they still did.
    private static bool IsLastDay(ClauseView clause, ResolvedTimex timex)
    {
        var before = clause.Passage.WordAt(timex.Timex.Span.Start) - 1;
        return before >= 0 && clause.Passage.Words[before].Is("bis") && clause.Hit.Trigger.IsEncounter && clause.Hit.Trigger.Kind != EventKind.Visit && (clause.Tense is Tense.Past or Tense.Pluperfect || clause.IsPerfect) && !clause.Has("nicht", "kein", "keine")
            && timex is { Days: { IsDay: true } day, Precision: DatePrecision.Day, Interval: null } && timex.Timex.Type == TimexType.Date && !clause.Passage.IsQuoted(timex.Timex.Span.Span) && clause.Passage.Reading.Time.Last is { } published && day.Last <= published;
    }

    // "Seit Freitag üben Truppen", "seit Freitag läuft das Manöver": that day it began.
    private static bool IsFirstDay(ClauseView clause, ResolvedTimex timex) => (clause.Hit.Trigger.Name is "üben" or "versammeln" || (clause.Hit.Trigger.Name == "Manöver" && clause.Has("läuft", "laufen", "lief", "liefen", "laufende", "laufenden"))) && IsBeginning(clause.Passage, timex);

    /// <summary>"Seit Freitag läuft das Manöver": a day of the past on which something began.</summary>
    public static bool IsBeginning(Passage passage, ResolvedTimex timex)
    {
        var before = passage.WordAt(timex.Timex.Span.Start) - 1;
        return before >= 0 && passage.Words[before].Text is "seit" or "Seit" && timex is { Days: { IsDay: true } day, Precision: DatePrecision.Day, Interval: null } && timex.Timex.Type == TimexType.Date
            && !passage.IsQuoted(timex.Timex.Span.Span) && passage.Reading.Time.Last is { } published && day.Last <= published;
    }

    // "…, wie am Freitag bekannt wurde": the day of the news, not of what it tells.
    private static bool IsAside(ClauseView clause, ResolvedTimex timex)
    {
        var words = clause.Passage.Words;
        var at = clause.Passage.WordAt(timex.Timex.Span.Start);
        var start = at - 1;
        while (start >= 0 && words[start].Text is not ("," or ";" or ":" or "–" or "("))
        {
            start--;
        }

        if (start + 1 >= words.Length || !words[start + 1].Is("wie") || clause.Hit.Word > start && clause.Hit.Word < at + 8 && !words[(start + 1)..Math.Max(start + 1, clause.Hit.Word)].Any(word => word.Is(",")))
        {
            return false;
        }

        for (var i = at; i < words.Length && i < at + 8 && !words[i].Is(","); i++)
        {
            if (Told.Contains(words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Colon(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Hit.Word + 1; i < words.Length - 1; i++)
        {
            if (words[i].Is(":") && !words[i].Quoted)
            {
                return words[i].Span.Start;
            }
        }

        return null;
    }

    // Where a clause both says something and names a meeting, the future day is the meeting's, a day beside the verb of saying its own.
    private static bool Belongs(ClauseView clause, ResolvedTimex timex, IReadOnlyList<ClauseView> all)
    {
        // "sprach sich für ein Treffen in zwei Wochen aus": what is spoken of is then.
        if (clause.Hit.Trigger.IsUtterance && timex.Timex.Type == TimexType.Duration && clause.Passage.WordAt(timex.Timex.Span.Start) is > 0 and var at && clause.Passage.Words[at - 1].Is("in"))
        {
            return false;
        }

        // "hatte am Montag gesagt, ein Einmarsch im Februar sei möglich", "ein Einmarsch im Februar sei möglich, warnte er": the time is that of what is spoken of.
        if (clause.Hit.Trigger.IsUtterance && ((!clause.Hit.IsNoun && IsSaid(clause, timex)) || (timex.Precision != DatePrecision.Day && timex.Interval is null && HasComma(clause, timex))))
        {
            return false;
        }

        // "nannte einen Einmarsch im Februar denkbar": the month belongs to the noun right before it.
        if (clause.Hit.Trigger.IsUtterance && timex.Precision != DatePrecision.Day && timex.Interval is null && IsOfNoun(clause, timex))
        {
            return false;
        }

        if (all.Count == 1)
        {
            return true;
        }

        var rivals = all.Where(other => other != clause && other.Holds(timex.Timex.Span.Span) && other.Hit.Trigger.IsUtterance != clause.Hit.Trigger.IsUtterance).ToList();
        if (rivals.Count == 0)
        {
            return true;
        }

        var ahead = clause.Passage.Reading.Time.Last is { } published && timex.Days!.Value.First > published;
        // "Bei einem Telefonat am Mittwoch sagte sie Hilfe zu": what is said at a talk with a day is said then.
        if (clause.Hit.Trigger.IsUtterance)
        {
            return !ahead && !rivals.Any(rival => rival.Hit.IsNoun && !(rival.Hit.Word < clause.Hit.Word && clause.Trigger.Span.End <= timex.Timex.Span.Start) && timex.Timex.Span.Start > rival.Trigger.Span.Start && !Touches(clause, timex) && !Complement.IsOccasion(rival) && !Complement.IsSetting(rival) && !Complement.IsCallSetting(rival) && !(clause.Hit.Trigger.Kind == EventKind.Demand && Complement.IsObject(rival)));
        }

        // "hat am Dienstag bei einem Besuch in Kiew zugesichert": both were then.
        return ahead || Complement.IsSetting(clause) || Complement.IsCallSetting(clause) || (clause.Hit.IsNoun ? timex.Timex.Span.Start > clause.Trigger.Span.Start : !rivals.Any(rival => Touches(rival, timex)));
    }

    private static bool IsOfNoun(ClauseView clause, ResolvedTimex timex)
    {
        var words = clause.Passage.Words;
        var noun = clause.Passage.WordAt(timex.Timex.Span.Start) - 1;
        noun -= noun > 0 && words[noun].Text is "im" or "in" ? 1 : 0;
        return noun > clause.Hit.Word && words[noun].IsCapital && noun < clause.Passage.WordAt(timex.Timex.Span.Start) - 1 && !clause.Passage.Names.Any(name => name.First <= noun && noun <= Math.Max(name.Last, name.Noun));
    }

    // In the conjunctive, while the sentence has a more exact day before it.
    private static bool IsSaid(ClauseView clause, ResolvedTimex timex)
    {
        var words = clause.Passage.Words;
        var from = clause.Passage.WordAt(timex.Timex.Span.Start);
        while (from > 0 && !words[from].Is(","))
        {
            from--;
        }

        var said = false;
        for (var i = from + 1; from > 0 && i < words.Length && !words[i].Is(","); i++)
        {
            said |= Conjunctive.Contains(words[i].Text);
        }

        if (!said)
        {
            return false;
        }

        foreach (var other in clause.Passage.Timexes)
        {
            if (!ReferenceEquals(other, timex) && other.Timex.Span.End <= words[from].Span.Start && DaysOf.Exactness(other.Precision) < DaysOf.Exactness(timex.Precision) && IsUsable(clause.Passage, other))
            {
                return true;
            }
        }

        return false;
    }

    // "In einem Telefonat verabredeten beide, sich am Freitag zu sehen": the day is that of what they agreed.
    private static bool IsAgreed(ClauseView clause, ResolvedTimex timex) =>
        Complement.IsCallSetting(clause) && clause.Passage.Reading.Time.Last is { } published && timex.Days is { First: var day } && day > published && HasComma(clause, timex);

    private static bool HasComma(ClauseView clause, ResolvedTimex timex)
    {
        var at = clause.Passage.WordAt(timex.Timex.Span.Start);
        for (var i = Math.Min(at, clause.Hit.Word); i < Math.Max(at, clause.Hit.Word); i++)
        {
            if (clause.Passage.Words[i].Is(","))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Touches(ClauseView verb, ResolvedTimex timex)
    {
        var word = verb.Passage.WordAt(timex.Timex.Span.Start);
        return word > verb.Hit.Word && word - verb.Hit.Word <= 3;
    }

    private static bool Separate(ClauseView clause, ClauseView other) =>
        other.Span != clause.Span && (other.Hit.Trigger.IsUtterance || other.Hit.Trigger.Kind != clause.Hit.Trigger.Kind) && !(other.Hit.Trigger.IsEncounter && clause.Hit.Trigger.IsEncounter);

    // "London zieht Personal ab": a main clause with a subject of its own takes no date from its neighbour; a subordinate one does.
    private static bool StandsAlone(ClauseView clause)
    {
        if (clause.Hit.IsNoun)
        {
            return false;
        }

        var words = clause.Words;
        while (words.Length > 0 && !words[0].IsLetters)
        {
            words = words[1..];
        }

        var subject = clause.Names.FirstOrDefault(name => name is { IsBare: true, IsAttribute: false });
        return subject is not null && words.Length > 1 && subject.First < clause.Hit.Word && subject.Link.Span.Start - words[0].Span.Start <= 5 && !Subordinators.Contains(words[0].Text)
            && clause.Passage.Words.Length > clause.Hit.Word + 1 && clause.Passage.Words[clause.Hit.Word + 1].IsLetters;
    }

}
