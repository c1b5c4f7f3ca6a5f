using System.Collections.Frozen;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Weighs how well an event of the archive fits a known one: day, people, place, kind and the words that both have.</summary>
internal static class KnownEventScore
{
    private const int MostMatter = 16;

    private static readonly FrozenSet<string> Denials = GermanWords.Set("nicht kein keine keinen keiner keinem niemand niemanden weder nie niemals umsonst vergeblich vergebens fern fehlte fehlten");

    // "sei nicht gekommen", "habe niemanden getroffen".
    private static readonly FrozenSet<string> Encounters = GermanWords.Set("gekommen erschienen eingetroffen angereist gereist getroffen gesprochen stattgefunden telefoniert empfangen zusammengekommen begegnet kam kamen erschien erschienen traf trafen");

    /// <summary>Fewer points of shared words do not name an event of another kind.</summary>
    private const int Telling = 4;

    /// <summary>0 when they contradict or share too little, else the better the higher.</summary>
    public static int Of(TimelineEvent one, EventDraft draft, KnownEntry entry, int matter, Roster roster)
    {
        var known = entry.Event;
        if (known.NotSameAs.Contains(one.Id) || one.Evidence.Any(piece => known.NotSameAs.Contains(piece.Id)))
        {
            return 0;
        }

        var day = new MentionDate(known.When.First, known.When.Last, DatePrecision.Day, null, "");
        var near = Nearness(one, draft, entry);
        if (near == 0 || (near == 1 && Families.Of(entry.Kind) <= 1 && !IsPartOf(one, draft, entry, matter, roster)) || !(Compatibility.Places(one.Place, known.Place, roster) || entry.Tells(one.Place, roster)) || !draft.Date.AgreesWith(day))
        {
            return 0;
        }

        var (actors, shared, people, strangers) = (0, 0, 0, 0);
        foreach (var id in one.Participants)
        {
            if (roster.Find(id) is { Type: Naming.EntityType.Place } place && place.Subtype != "country")
            {
                continue;
            }

            actors++;
            shared += IsOne(id, known, roster) ? 1 : 0;
            people += roster.IsPerson(id) && known.Participants.Contains(id) ? 1 : 0;
            strangers += roster.IsPerson(id) && !known.Participants.Contains(id) ? 1 : 0;
        }

        // Whom the editor does not name may be one more, not most of them, nor the partner of a pair.
        if (shared == 0 || shared * 2 < actors || (strangers > 0 && strangers >= people && !IsSpokenFor(one, strangers, matter)) || (one.Place is null && IsWide(one) && matter < Telling))
        {
            return 0;
        }

        var exact = known.When.Contains(one.When.Last) && one.When.First is { } first && known.When.Contains(first);
        if (!IsEnough(one, entry, near, shared, people, matter, exact, roster))
        {
            return 0;
        }

        return (exact ? 100 : 50) + near + shared * 2 - strangers + Math.Min(matter, MostMatter) + (one.Place is not null && one.Place == known.Place ? 2 : 0) + (one.Kind == entry.Kind ? 1 : 0);
    }

    // 12 for one family, 1 for what may be told as another: a paper that was decided, a demand made at a meeting; 0 for what cannot.
    private static int Nearness(TimelineEvent one, EventDraft draft, KnownEntry entry)
    {
        var (own, other) = (Families.Of(one.Kind), Families.Of(entry.Kind));
        if (own == other)
        {
            return Families.AreTwoActs(one.Kind, entry.Kind) ? 0 : 12;
        }

        // Who telephoned did not meet, unless it was only told as a Gespräch, as consulting or as a Videositzung.
        if (own <= 1 && other <= 1)
        {
            return draft.Place is null && draft.Triggers.All(trigger => trigger.Loose || trigger.Name == "Videoschalte" || (trigger.Kind == EventKind.Talks && entry.Kind == EventKind.Call)) ? 9 : 0;
        }

        return 1;
    }

    // What was said is part of an encounter where it was said there, names it or tells of its matter: "warb in Moskau", "nannte das Treffen mit A zäh", "sagte neben A", "drohte, A nannte das Propaganda"; "verteidigte in London", "sagte, A sei nicht gekommen" are none.
    private static bool IsPartOf(TimelineEvent one, EventDraft draft, KnownEntry entry, int matter, Roster roster)
    {
        var (there, elsewhere, named) = (false, false, one.Participants.Count(roster.IsPerson) > 1);
        var crowd = entry.Event.Participants.Count(roster.IsPerson) < 2 || !one.Participants.Any(roster.IsPerson);
        foreach (var mention in draft.Mentions)
        {
            var where = TellingPart.IsThere(mention.Passage, mention.Passage.Sentence.Span, entry, roster);
            (there, elsewhere) = (there || where == true, elsewhere || where == false);
            var (noun, denied, came) = (false, false, false);
            foreach (var word in mention.Passage.Words)
            {
                denied |= !word.Quoted && Denials.Contains(word.Text);
                came |= !word.Quoted && Encounters.Contains(word.Text);
                noun |= !word.Quoted && word.IsCapital && TriggerTable.IsNoun(word.Text);
            }

            if (denied && came)
            {
                return false;
            }

            named |= mention.Passage.Names.Any(name => !one.Participants.Contains(name.Id) && roster.IsPerson(name.Id) && entry.Event.Participants.Contains(name.Id) && (name.Preposition is "neben" or "mit" or "bei" or "gegenüber" || MainActors.Acts(mention.Passage, name)));
            // "forderte A den Abzug, der Russe belehrte ihn".
            named |= mention.Passage.Names.Any(name => name is { IsAttribute: false, IsBare: true, Link.Kind: Naming.MentionKind.Demonym } && Descriptions.IsOne(mention.Passage, name) && entry.Event.Participants.Any(id => roster.IsPerson(id) && !one.Participants.Contains(id) && roster.StateOf(id) == name.Id));
            named |= noun && (crowd || mention.Passage.Names.Any(name => !one.Participants.Contains(name.Id) && roster.IsPerson(name.Id) && entry.Event.Participants.Contains(name.Id)));
        }

        return there || (!elsewhere && (named || matter >= Telling * 2));
    }

    // One who speaks for a state may be left out of an editor's list where the matter is plain: der Kremlsprecher.
    private static bool IsSpokenFor(TimelineEvent one, int strangers, int matter) => Families.Of(one.Kind) > 1 && strangers == 1 && matter >= Telling;

    private static bool IsOne(string id, KnownEvent known, Roster roster)
    {
        foreach (var other in known.Participants)
        {
            // A parliament is not its government.
            if (roster.IsParliament(id) || roster.IsParliament(other) ? id == other : roster.Same(id, other))
            {
                return true;
            }
        }

        return false;
    }

    // Whoever acts is named, or the state is; a diplomat on an editor's list does not make it an act of the state.
    private static bool IsActor(string id, KnownEvent known, Roster roster) =>
        known.Participants.Contains(id) || (!roster.IsParliament(id) && ((roster.StateOf(id) is { } state && known.Participants.Contains(state)) || (!known.Participants.IsEmpty && !roster.IsParliament(known.Participants[0]) && roster.Same(id, known.Participants[0]))));

    private static bool IsWide(TimelineEvent one) => one.When.Last.DayNumber - (one.When.First ?? one.When.Last).DayNumber >= 7;

    // Who met whom on a day names an encounter; what someone said or decided is only known by its matter.
    private static bool IsEnough(TimelineEvent one, KnownEntry entry, int near, int shared, int people, int matter, bool exact, Roster roster)
    {
        var subject = !one.Participants.IsEmpty && IsActor(one.Participants[0], entry.Event, roster);
        if (near == 1)
        {
            var there = one.Place is not null && one.Place == entry.Event.Place;
            return exact && subject && (matter >= Telling || (matter > 1 && entry.Alone.Contains(one.Participants[0])) || (people > 1 && (matter > 1 || (there && people > 2))));
        }

        switch (Families.Of(one.Kind))
        {
            case 0 or 1:
                return matter > 1 || (!IsWide(one) && (people > 1 || shared > 1 || (one.Place is not null && one.Place == entry.Event.Place)));
            // Whoever hands over a paper does so for the state; two on one day by the same one are rare.
            case 3 when exact && one.Participants is [var giver, ..] && entry.Event.Participants.Take(2).Any(id => id == giver || (roster.StateOf(id) ?? id) == (roster.StateOf(giver) ?? giver)):
                return true;
            case 2 or 3:
                return subject && (matter >= Telling || (matter > 1 && (exact || IsFirst(one, entry.Event, roster))));
            default:
                // Nobody recognises a state twice.
                return matter > 1 || (one.Kind == EventKind.Recognition && entry.Kind == EventKind.Recognition) || (shared > 1 && one.When.Precision == DatePrecision.Day && one.Kind == entry.Kind);
        }
    }

    private static bool IsFirst(TimelineEvent one, KnownEvent known, Roster roster) => !known.Participants.IsEmpty && roster.Same(known.Participants[0], one.Participants[0]);
}
