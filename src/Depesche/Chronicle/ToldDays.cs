using System.Collections.Frozen;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Remembers the day of which an article told last: what is told on without a day was then too.</summary>
internal sealed class ToldDays
{
    /// <summary>How far before its article a day may lie that the next paragraph goes on telling of.</summary>
    private const int NearDays = 1;

    private static readonly FrozenSet<string> Earlier = GermanWords.Set("zuvor vorher zuletzt kürzlich vorige vorigen voriges letztmals früher damals");

    private static readonly FrozenSet<string> Preceding = GermanWords.Set("zuvor vorher davor vorab");

    // What has been going on, or was long ago, is no next step of a story.
    private static readonly FrozenSet<string> Background = GermanWords.Set(
        "bereits schon inzwischen mittlerweile bislang bisher seit seither seitdem mehrfach wiederholt mehrmals stets immer regelmäßig jahrelang einst längst nie ursprünglich vorab eigentlich bis jedes jeder jeden zwischenzeitlich");

    private (DateOnly Day, int Block, int Sentence, bool Back)? last;

    private (DateOnly Day, int Block)? latest;

    // The last day that was no look back: a new paragraph goes on from there.
    private DateOnly? forward;

    // Sentences with dates that nobody has asked for yet: most texts date every event themselves.
    private readonly Queue<Passage> noted = [];

    /// <summary>Takes notice of a sentence after it was read.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="meanwhile">Whether it tells what was at the same time: on the day told of last.</param>
    public void Note(Passage passage, bool meanwhile = false)
    {
        if (meanwhile)
        {
            CatchUp();
            if ((forward ?? last?.Day) is { } day)
            {
                last = (day, passage.Block, passage.Sentence.Number, false);
            }
        }
        else if (!passage.Timexes.IsEmpty)
        {
            noted.Enqueue(passage);
        }
    }

    /// <summary>The day of the sentence right before in the same paragraph; null when it has none.</summary>
    public MentionDate? Just(Passage passage)
    {
        CatchUp();
        return last is { } told && told.Block == passage.Block && told.Sentence == passage.Sentence.Number - 1 ? new MentionDate(told.Day, told.Day, DatePrecision.Day, null, ChronicleRules.PreviousSentence) { Inferred = true, Because = "Der Satz führt den vorigen fort; es ist dessen Tag." } : null;
    }

    /// <summary>The day of the past that the paragraph told of last, for what was called off then; null when there is none.</summary>
    public MentionDate? Here(Passage passage)
    {
        CatchUp();
        return last is { } told && told.Block == passage.Block ? new MentionDate(told.Day, told.Day, DatePrecision.Day, null, ChronicleRules.PreviousSentence) { Inferred = true, Because = "Der Absatz erzählt von diesem Tag." } : null;
    }

    /// <summary>"Am Abend schaltete er sich zu" in the story of the day before: the evening of that day, not of the paper's.</summary>
    public MentionDate Story(ClauseView clause, MentionDate date)
    {
        if (clause.Tense != Tense.Past || !date.IsDay || date.Timexes.IsEmpty || clause.Has("hat", "haben") || clause.Passage.Reading.Time.Last != date.Last)
        {
            return date;
        }

        foreach (var timex in date.Timexes)
        {
            if (timex.Timex.Says is not ({ Weekday: null, Day: null, Month: null, Shift: null, DayPart: not DayPart.None } or { Weekday: null, Day: null, Month: null, Shift: null, Minute: not null }))
            {
                return date;
            }
        }

        CatchUp();
        return forward is { } story && story == date.Last.AddDays(-1) ? date with { First = story, Last = story, Edtf = null, Inferred = true, Because = "Der Text erzählt weiter vom selben Tag." } : date;
    }

    /// <summary>The day that the sentences before in the same paragraph told of last, whatever their tense; null when none did.</summary>
    public DateOnly? Latest(Passage passage)
    {
        CatchUp();
        return latest is { } told && told.Block == passage.Block ? told.Day : null;
    }

    /// <summary>The day told of last; null when it was none or a look back.</summary>
    public MentionDate? Meanwhile()
    {
        CatchUp();
        return (forward ?? last?.Day) is { } day ? new MentionDate(day, day, DatePrecision.Day, null, ChronicleRules.PreviousSentence) { Inferred = true, Because = "Zur selben Zeit: am Tag, von dem zuvor erzählt wird." } : null;
    }

    /// <summary>The day that a clause without one goes on with; null when it begins something else.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="isJustOver">Whether it is what someone spoke after: äußerte sich nach einem Treffen mit A.</param>
    /// <param name="isOpened">Whether the sentence before told no event, so that its day can only be that of what follows: Für Unruhe sorgte am selben Tag das Parlament.</param>
    public MentionDate? For(ClauseView clause, bool isJustOver = false, bool isOpened = false)
    {
        var trigger = clause.Hit.Trigger;
        var visit = clause.Hit.IsNoun && trigger.Kind == EventKind.Visit && Complement.IsSetting(clause);
        var call = trigger.Kind == EventKind.Call && Complement.IsCallSetting(clause);
        var occasion = isJustOver || Complement.OpensWithOccasion(clause) || Complement.IsNewSetting(clause);
        CatchUp();
        if ((clause.Hit.IsNoun && !visit && !call && !occasion) || (trigger.IsUtterance && !(isOpened && IsSaidThen(clause))) || trigger.IsPresence || !clause.Passage.Timexes.All(timex => IsNoOtherDay(clause.Passage, timex, isOpened)) || (clause.HasAny(Earlier) && !(isOpened && clause.Has("damals"))))
        {
            return null;
        }

        // "Bei seinem Besuch in Kiew schlug er …", "hatte sie am Telefon unterrichtet" right behind a sentence with a day.
        if ((visit || call || occasion) && !(last is { } just && just.Block == clause.Passage.Block && just.Sentence == clause.Passage.Sentence.Number - 1))
        {
            return null;
        }

        var back = last is { Back: true };
        // "Mehr als acht Stunden lang hatten sie getagt": how long it took, told behind it.
        var lasted = clause.Tense == Tense.Pluperfect && clause.Passage.Words.Take(6).Any(word => word.Text is "Stunden" or "Stunde" or "Minuten");
        // "nachdem A mit B zusammengekommen war" right behind a sentence with a day: that day too.
        var after = clause.Tense == Tense.Pluperfect && trigger.IsEncounter && clause.Words is var own && own.Length > 1 && (own[0].Is("nachdem") || own[1].Is("nachdem"));
        var past = clause.Tense == Tense.Past || clause.IsPerfect || lasted || after || (back && clause.Tense == Tense.Pluperfect);
        var here = last is { } told && told.Block == clause.Passage.Block ? last : null;
        var next = here is { } before && before.Sentence == clause.Passage.Sentence.Number - 1 && (!back || clause.Tense == Tense.Pluperfect || isOpened || (occasion && clause.Passage.Words.Any(word => word.Text is "er" or "sie")));
        if (!past || !(next || (!trigger.IsUtterance && GoesOn(clause, here is not null, back))))
        {
            return null;
        }

        var day = next || here is not null ? here!.Value.Day : forward!.Value;
        return new MentionDate(day, day, DatePrecision.Day, null, ChronicleRules.PreviousSentence) { Inferred = true, Because = next ? "Der Satz führt den vorigen fort; es ist dessen Tag." : "Der Text erzählt weiter vom selben Tag." };
    }

    /// <summary>"Zuvor hatte er sie am Telefon unterrichtet" right behind a sentence with a day: a call was on that day, anything else only where it says kurz zuvor; null when it is neither.</summary>
    public MentionDate? JustBefore(ClauseView clause)
    {
        // "unterrichtete er vorher am Telefon" says the same of a call.
        if (!(clause.Tense == Tense.Pluperfect || (clause.Tense == Tense.Past && clause.Hit.Trigger.Kind == EventKind.Call)) || !clause.Passage.Timexes.IsEmpty || clause.Hit.Trigger.IsUtterance || !(clause.HasAny(Preceding) || (clause.Has("kurz") && clause.Has("vor"))) || !(clause.Hit.Trigger.Kind == EventKind.Call || (clause.Hit.Trigger.IsEncounter && clause.Has("kurz", "unmittelbar", "eben"))))
        {
            return null;
        }

        return Just(clause.Passage);
    }

    // "Am Freitag hatte A den Druck erhöht. Er verlangte …": behind a look back only the same one goes on.
    private bool IsSaidThen(ClauseView clause) => clause.Tense == Tense.Past && (last is not { Back: true } || clause.Passage.Words is [{ Text: "Er" or "Sie" }, ..]);

    // How long it took, "zwei Stunden später", "bis in die Nacht", "damals" behind a sentence with a day.
    private static bool IsNoOtherDay(Passage passage, ResolvedTimex timex, bool isOpened) =>
        (timex is { Days: null, Timex.Type: TimexType.Duration } && !(passage.WordAt(timex.Timex.Span.Start) is > 0 and var at && passage.Words[at - 1].Text is "vor" or "Vor" or "seit" or "Seit")) || IsLater(passage, timex) || IsUntilLate(passage, timex) || (isOpened && timex.Days is null && passage.Words[passage.WordAt(timex.Timex.Span.Start)].Is("damals"));

    // "bis in die Nacht": how long it went on.
    private static bool IsUntilLate(Passage passage, ResolvedTimex timex) => timex.Timex.Says is { Weekday: null, Day: null, Month: null, Shift: null, DayPart: not DayPart.None } && DateChooser.IsOpenSpan(passage, timex);

    // "Zwei Stunden später": on the day told of.
    private static bool IsLater(Passage passage, ResolvedTimex timex)
    {
        var (first, last) = (passage.WordAt(timex.Timex.Span.Start), passage.WordAt(timex.Timex.Span.End) - 1);
        return timex.Days is null && last > first && passage.Words[last].Is("später") && passage.Words[first..last].Any(word => word.Text is "Stunden" or "Stunde" or "Minuten");
    }

    private void CatchUp()
    {
        while (noted.TryDequeue(out var passage))
        {
            Take(passage);
        }
    }

    private void Take(Passage passage)
    {
        var days = passage.Timexes.Where(timex => DateChooser.IsUsable(passage, timex)).ToList();
        if (days.Count == 0)
        {
            return;
        }

        var tense = ClauseReader.Read(passage.Text, passage.Sentence.Span, days[0].Timex.Span.Span).Tense;
        // "Am Abend sprach er" in the story of a day: the evening of that day, not of the paper's.
        if (days is [{ Timex.Says: { Weekday: null, Day: null, Shift: null, DayPart: not DayPart.None } }] && tense is Tense.Past or Tense.Pluperfect && forward is { } story)
        {
            (last, latest) = ((story, passage.Block, passage.Sentence.Number, tense == Tense.Pluperfect), (story, passage.Block));
            return;
        }

        latest = days.FindLast(timex => timex is { Precision: DatePrecision.Day, Days.IsDay: true }) is { } named ? (named.Days!.Value.First, passage.Block) : latest;
        // "Ein für Montag geplantes Treffen wurde abgesagt": nothing was told of a day to come.
        var told = tense is Tense.Past or Tense.Pluperfect && !(passage.Reading.Time.Last is { } printed && days[0].Days is { } first && first.First > printed) && days.TrueForAll(timex => timex is { Precision: DatePrecision.Day, Days.IsDay: true } && timex.Days == days[0].Days);
        forward = told ? tense == Tense.Past ? days[0].Days!.Value.First : forward : null;
        last = told ? (days[0].Days!.Value.First, passage.Block, passage.Sentence.Number, tense == Tense.Pluperfect) : null;
    }

    // Further on in the paragraph a deed or meeting, in a later one only a deed told of who did it, on the day of the news or the day before.
    private bool GoesOn(ClauseView clause, bool here, bool back)
    {
        var trigger = clause.Hit.Trigger;
        var deed = trigger.Kind is EventKind.Decision or EventKind.Sanction or EventKind.Recognition or EventKind.Legislature or EventKind.Document or EventKind.Military;
        // "Nach einem Gespräch mit A wurde B im Kanzleramt empfangen" at the head of the next paragraph: the day goes on.
        if (!here && forward is { } begun && trigger.IsEncounter && !clause.Hit.IsNoun && clause.Tense == Tense.Past && !clause.Has("hat", "haben") && Complement.BeginsWithOccasion(clause.Passage) && !IsBackground(clause.Passage)
            && clause.Passage.Words.Take(8).Any(word => word.IsCapital && TriggerTable.IsNoun(word.Text)) && clause.Passage.Reading.Time.Range is { } printed && begun <= printed.Last && printed.First.DayNumber - begun.DayNumber <= NearDays)
        {
            return true;
        }

        if (IsBackground(clause.Passage) || !clause.Names.Any(name => name is { IsBare: true, IsAttribute: false, Noun: < 0 }))
        {
            return false;
        }

        return here ? !back && (deed || trigger.IsEncounter || trigger.Kind == EventKind.Call)
            : deed && forward is { } day && clause.Tense == Tense.Past && !clause.Has("hat", "haben", "ist", "sind") && clause.Passage.Reading.Time.Range is { IsDay: true } range && day <= range.Last && range.Last.DayNumber - day.DayNumber <= NearDays;
    }

    /// <summary>Whether the story told so far is on no other day than those.</summary>
    public bool MayBeOn(DateRange range)
    {
        CatchUp();
        return forward is not { } day || range.Contains(day);
    }

    /// <summary>"bereits", "inzwischen", "mehrfach": what has been going on is no next step of a story.</summary>
    public static bool IsBackground(Passage passage)
    {
        foreach (var word in passage.Words)
        {
            if (!word.Quoted && Background.Contains(word.Text))
            {
                return true;
            }
        }

        return false;
    }
}
