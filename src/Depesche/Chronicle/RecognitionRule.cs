using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Finds the sentences that tell of a known event on its day without any word of the trigger table: they name its people and share its telling words.</summary>
internal static class RecognitionRule
{
    private static readonly FrozenSet<string> Doubts = GermanWords.Set(
        "nicht kein keine keinen keiner keinem niemand könnte könnten dürfte dürften würde würden wäre wären hätte hätten falls ob sollte sollten wollte wollten abgesagt abgesagte ausgefallen verschoben geplatzt angeblich");

    // "saß allein", "blieb fern", "fehlte": whoever is meant was not with the other.
    private static readonly FrozenSet<string> Absences = GermanWords.Set("allein alleine fern fernblieb fernblieben fehlte fehlten fehlt fehlen abwesend weder nie niemals umsonst stattdessen anstatt anstelle");

    /// <param name="matches">Which known event each event is; new ones are added.</param>
    /// <param name="accounts">What the articles tell.</param>
    /// <param name="drafts">All events.</param>
    /// <param name="index">The known events that may be told of.</param>
    /// <param name="lends">Whether a known event may be recognised so.</param>
    /// <param name="roster">Who is who.</param>
    /// <returns>The events that gained evidence.</returns>
    public static HashSet<EventDraft> Apply(Dictionary<EventDraft, KnownEntry> matches, IEnumerable<Account> accounts, List<EventDraft> drafts, KnownEventIndex index, Func<KnownEvent, bool> lends, Roster roster)
    {
        // Without a known event to tell of no article kept its sentences.
        if (accounts.All(account => account.Passages.IsEmpty))
        {
            return new HashSet<EventDraft>(ReferenceEqualityComparer.Instance);
        }

        var (told, used) = (new HashSet<(string, int, int)>(), new HashSet<Passage>(ReferenceEqualityComparer.Instance));
        foreach (var draft in drafts)
        {
            foreach (var mention in draft.Mentions)
            {
                used.Add(mention.Passage);
                foreach (var timex in mention.Date?.Timexes ?? [])
                {
                    told.Add(ShelfRule.Key(mention.Passage.Reading, timex));
                }
            }
        }

        var byEntry = new Dictionary<string, EventDraft>(StringComparer.Ordinal);
        foreach (var (draft, entry) in matches)
        {
            byEntry[entry.Event.Id] = draft;
        }

        var witnesses = new Dictionary<EventDraft, HashSet<Passage>>(ReferenceEqualityComparer.Instance);
        var changed = new HashSet<EventDraft>(ReferenceEqualityComparer.Instance);
        foreach (var account in accounts)
        {
            var (block, running) = (-1, default(MentionDate));
            foreach (var passage in account.Passages)
            {
                if (passage.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow))
                {
                    continue;
                }

                (block, running) = (passage.Block, passage.Block == block ? running : ArticleDay(account.Reading));
                var dated = false;
                foreach (var timex in passage.Timexes)
                {
                    var begins = DateChooser.IsBeginning(passage, timex);
                    if (timex.Days is { } days && (begins || DateChooser.IsUsable(passage, timex)))
                    {
                        dated |= !begins;
                        var date = DateOf(passage, timex);
                        running = date.IsDay && !begins ? date with { Phrase = null, Timexes = [], Rule = ChronicleRules.PreviousSentence, Inferred = true, Because = "Der Text erzählt weiter vom selben Tag." } : running;
                        if (!told.Contains(ShelfRule.Key(passage.Reading, timex)))
                        {
                            Tell(passage, date, isOwn: true);
                        }
                    }
                }

                if (!dated && running is not null && !used.Contains(passage))
                {
                    Tell(passage, running, isOwn: false);
                }
            }
        }

        return changed;

        void Tell(Passage passage, MentionDate date, bool isOwn)
        {
            if (passage.Words is [.., { Text: "?" }] || KnownEventTelling.Best(passage, date, isOwn, index, lends, roster) is not { } entry || RoleOf(passage, date, entry) is not { } role)
            {
                return;
            }

            if (byEntry.TryGetValue(entry.Event.Id, out var draft))
            {
                if (!(witnesses.TryGetValue(draft, out var own) ? own : witnesses[draft] = Passages(draft)).Add(passage))
                {
                    return;
                }

                draft.AddWitness(Mention(passage, date, entry, role), ChronicleRules.Recognised);
                draft.NarrowTo(date);
            }
            else if (role == EvidenceRole.Announces && Families.Of(entry.Kind) > 1)
            {
                return;
            }
            else
            {
                var mention = Mention(passage, date, entry, role);
                draft = new EventDraft(mention, date);
                draft.Rules.Add(ChronicleRules.Recognised);
                byEntry[entry.Event.Id] = draft;
                matches[draft] = entry;
            }

            changed.Add(draft);
        }
    }

    private static HashSet<Passage> Passages(EventDraft draft)
    {
        var found = new HashSet<Passage>(ReferenceEqualityComparer.Instance);
        foreach (var mention in draft.Mentions)
        {
            found.Add(mention.Passage);
        }

        return found;
    }

    private static MentionDate? ArticleDay(Reading reading) =>
        reading.Time.Range is { IsDay: true } day ? new MentionDate(day.First, day.Last, DatePrecision.Day, null, ChronicleRules.ArticleDay) { Inferred = true, Because = "Der Text nennt keinen Tag; es ist der Tag der Meldung." } : null;

    private static MentionDate DateOf(Passage passage, ResolvedTimex timex)
    {
        var days = timex.IntervalDays ?? timex.Days!.Value;
        return new MentionDate(days.First, days.Last, days.IsDay ? DatePrecision.Day : DatePrecision.Span, timex.IntervalDays is null ? timex.Edtf : timex.Interval, ChronicleRules.SameSentence)
        {
            Timexes = [timex],
            Phrase = DaysOf.Phrase(passage, [timex]),
            Inferred = timex.Inferred && !DaysOf.IsWritten(timex),
            Because = timex.Inferred && !DaysOf.IsWritten(timex) ? timex.Because : "",
        };
    }

    // Null where the clause of the day, or a sentence without one, doubts or denies.
    private static EvidenceRole? RoleOf(Passage passage, MentionDate date, KnownEntry entry)
    {
        var sentence = passage.Sentence.Span;
        var (clause, tense) = ClauseReader.Read(passage.Text, sentence, date.Timexes is [var timex, ..] ? timex.Timex.Span.Span : new Diagnostics.TextSpan(sentence.Start, Math.Min(sentence.End, sentence.Start + 1)));
        // "das Manöver, das an diesem Tag enden sollte, werde fortgesetzt": the day of a relative clause is told with the main clause.
        var relative = passage.WordAt(clause.Start) is > 0 and var opening && opening < passage.Words.Length && passage.Words[opening].Text is "das" or "die" or "der" && passage.Words[opening - 1].Is(",");
        clause = date.Timexes.IsEmpty ? sentence : relative && clause.Start > sentence.Start ? new Diagnostics.TextSpan(sentence.Start, clause.Start) : clause;
        foreach (var word in passage.Words)
        {
            if (!word.Quoted && ((clause.Overlaps(word.Span) && Doubts.Contains(word.Text)) || (Absences.Contains(word.Text) && Families.Of(entry.Kind) <= 1)))
            {
                return null;
            }
        }

        if (Families.Of(entry.Kind) <= 1 && IsWithout(passage, entry))
        {
            return null;
        }

        // "Wer 62 Minuten telefoniert, muss Geduld haben": of a day that nobody names only a report tells, of an encounter only one in the past.
        if (date.Rule == ChronicleRules.ArticleDay && ((Families.Of(entry.Kind) <= 1 && tense is not (Tense.Past or Tense.Pluperfect)) || passage.Words[0].Text is "Wer" or "Wenn" or "Falls"))
        {
            return null;
        }

        if (date.Rule == ChronicleRules.ArticleDay && Families.Of(entry.Kind) == 2 && IsObject(passage, entry))
        {
            return null;
        }

        var time = passage.Reading.Time;
        if ((time.Last is { } last && date.From > last) || (tense == Tense.Future && (date.Timexes.Length > 0 || time.Last is not { } printed || date.Last >= printed) && Families.Of(entry.Kind) <= 1))
        {
            return EvidenceRole.Announces;
        }

        return tense == Tense.Hypothetical && !date.Timexes.IsEmpty ? null : tense == Tense.Pluperfect || (time.First is { } first && first.DayNumber - date.Last.DayNumber > 2) ? EvidenceRole.LooksBack : EvidenceRole.Reports;
    }

    // "ohne Putin", "statt Putin", "statt zu verhandeln"; "fand statt" and "ohne Ergebnis" deny nobody.
    private static bool IsWithout(Passage passage, KnownEntry entry)
    {
        for (var i = 0; i + 1 < passage.Words.Length; i++)
        {
            if (!passage.Words[i].Quoted && ((passage.Words[i].Is("statt") && passage.Words[i + 1].IsLetters && (passage.Words[i + 1].IsCapital || passage.Words[i + 1].Is("zu"))) || (passage.Words[i].Is("ohne") && passage.Words[i + 1].Is("dass"))))
            {
                return true;
            }
        }

        foreach (var name in passage.Names)
        {
            if (name.Preposition is "ohne" or "statt" && entry.Event.Participants.Contains(name.Id))
            {
                return true;
            }
        }

        return false;
    }

    // "Ein Eindringen irritierte die Sprecherin A": something else opens the sentence, and no verb says that A spoke; "Das Manöver nannte A gewöhnlich" has one.
    private static bool IsObject(Passage passage, KnownEntry entry)
    {
        if (passage.Words[0].Text is not ("Ein" or "Eine" or "Der" or "Die" or "Das"))
        {
            return false;
        }

        var verb = -1;
        for (var i = 1; i < passage.Words.Length; i++)
        {
            if (passage.Words[i].IsLower && TriggerTable.Verbs.TryGetValue(passage.Words[i].Text, out var rows) && rows.Any(row => row.Trigger.IsUtterance))
            {
                return false;
            }

            verb = verb < 0 && passage.Words[i].IsLower && (GermanVerbs.Of(passage.Words[i].Text, first: false) & (VerbClass.Preterite | VerbClass.Present | VerbClass.PerfectAuxiliary | VerbClass.PastAuxiliary)) != VerbClass.None ? i : verb;
        }

        return verb > 1 && !passage.Names.Any(name => name.First < verb && entry.Event.Participants.Contains(name.Id));
    }

    private static EventMention Mention(Passage passage, MentionDate date, KnownEntry entry, EvidenceRole role)
    {
        ImmutableArray<string> named = [.. entry.Event.Participants.Where(id => passage.Names.Any(name => name.Id == id && !name.IsAttribute))];
        var place = entry.Event.Place is { } there && passage.Names.Any(name => name.Link.Entity == there) ? there : null;
        return new EventMention(passage, TriggerTable.All.First(trigger => trigger.Kind == entry.Kind), IsNoun: true, date.Phrase is { } phrase ? passage.WordAt(phrase.Start) : 0, date, role, named, place) { Rules = [ChronicleRules.Recognised, date.Rule] };
    }
}
