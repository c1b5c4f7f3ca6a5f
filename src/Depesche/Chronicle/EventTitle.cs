using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Puts a headline together in correct German from kind, people, place and status; it never says more than the evidence.</summary>
internal static class EventTitle
{
    private const int MostWords = 12;

    private const int MostNames = 4;

    private static readonly GermanNoun Rest = new("andere", 'r') { Weak = "anderen" };

    /// <summary>At most twelve words; the place, then the others are left out when it would be longer.</summary>
    /// <param name="wording">The trigger's parts.</param>
    /// <param name="topic">Object in the words of the evidence (<c>den Abzug</c>); null for the wording's own.</param>
    /// <param name="participants">Entity ids, the acting one first.</param>
    /// <param name="place">Entity id, or null.</param>
    /// <param name="status">Status.</param>
    /// <param name="roster">Who is who.</param>
    /// <param name="subjects">Ids of those who act together; none for the first participant.</param>
    public static string Compose(Wording wording, string? topic, ImmutableArray<string> participants, string? place, EventStatus status, Roster roster, ImmutableArray<string> subjects = default)
    {
        var acting = subjects.IsDefault || wording.Others is Others.With or Others.To ? 1 : Math.Max(1, subjects.Length);
        var people = Named(participants, roster);
        var where = place is null ? null : roster.Find(place);
        foreach (var (names, spot, what) in ((List<Entity> Names, Entity? Spot, string? What)[])[(people, where, topic), (people, where, null), (people, null, null), ([.. people.Take(2)], null, null)])
        {
            var title = Sentence(wording, what, names, spot, status, acting);
            if (title.Split(' ').Length <= MostWords)
            {
                return title;
            }
        }

        return Capital(wording.Noun);
    }

    /// <summary>The headline in the words of the evidence; null when it would be longer than twelve words.</summary>
    public static string? Tell(Retold retold, ImmutableArray<string> subjects, Roster roster)
    {
        var people = subjects.Select(roster.Find).OfType<Entity>().ToList();
        if (people.Count == 0)
        {
            return null;
        }

        var said = retold.Singular.StartsWith(':');
        var plural = people.Count > 1 || GermanNames.Of(people[0]).IsPlural;
        var title = said ? (people.Count == 1 ? Plain(people[0]) : List(people, noun => noun.Stem)) + retold.Singular : Join(Capital(List(people, noun => noun.Nominative)), retold.KeepsPossessives ? plural ? retold.Plural : retold.Singular : Theirs(plural ? retold.Plural : retold.Singular, people, plural));
        return title.Split(' ').Length <= MostWords ? title : null;
    }

    // "Washington hat die Familien seiner Diplomaten aufgefordert": Die USA … ihrer Diplomaten.
    private static string Theirs(string told, List<Entity> people, bool plural)
    {
        if (people.Any(one => one.Type == EntityType.Person) || !(plural || GermanNames.Of(people[0]).Gender == 'f'))
        {
            return told;
        }

        var words = told.Split(' ');
        // "rufen Russland zum Abzug seiner Truppen auf": those of the one who is called upon.
        if (words.Length > 1 && char.IsUpper(words[1][0]))
        {
            return told;
        }

        for (var i = 0; i < words.Length; i++)
        {
            words[i] = words[i] is "sein" or "seine" or "seinen" or "seinem" or "seiner" or "seines" ? "ihr" + words[i]["sein".Length..] : words[i];
        }

        return string.Join(' ', words);
    }

    // In front of a colon a name stands without its article: Weißes Haus, EU.
    private static string Plain(Entity entity)
    {
        var stem = GermanNames.Of(entity).Stem;
        return entity.Type != EntityType.Person && entity.Name.EndsWith(stem[(stem.LastIndexOf(' ') + 1)..], StringComparison.Ordinal) ? entity.Name : stem;
    }

    private static string Sentence(Wording wording, string? topic, List<Entity> people, Entity? place, EventStatus status, int acting)
    {
        var nominal = people.Count == 0 || status is EventStatus.Cancelled or EventStatus.Postponed or EventStatus.Open;
        var spot = place is null ? "" : wording.Goal && !(nominal && wording.NounStays) ? GermanNames.Of(place).Towards : GermanNames.Of(place).Inside;
        if (nominal)
        {
            return Nominal(wording, people, spot, status);
        }

        var joined = wording.Others == Others.Joined;
        var subject = joined ? people : people.GetRange(0, Math.Min(acting, people.Count));
        // "reist" alone says nothing: it needs somewhere or someone to go to.
        var lost = wording.Goal && spot.Length == 0 && wording.Object.Length == 0 && !people.Skip(1).Any(other => other.Type == EntityType.Person);
        if (lost || (wording.NeedsTopic && topic is null) || (joined && subject.Count == 1 && wording.Object == "sich" && topic is null))
        {
            return Nominal(wording, people, spot, status);
        }

        var others = wording.Others is Others.Joined or Others.Unnamed ? "" : OthersOf(wording.Others, [.. people.Skip(subject.Count)]);
        var plural = subject.Count > 1 || GermanNames.Of(subject[0]).IsPlural;
        var what = topic ?? wording.Object;
        if (wording.Others == Others.Against)
        {
            (what, others) = (Join(what, others), "");
        }

        var first = Capital(List(subject, noun => noun.Nominative));
        // "will sich zu A äußern".
        if (status == EventStatus.Announced && wording.Infinitive.StartsWith("sich ", StringComparison.Ordinal) && what != "sich")
        {
            return Join(first, Modal(wording, plural), "sich", others, wording.Goal ? "" : spot, what, wording.Goal ? spot : "", wording.Infinitive["sich ".Length..]);
        }

        return status == EventStatus.Announced
            ? Join(first, Modal(wording, plural), what == "sich" ? what : "", others, wording.Goal ? "" : spot, what == "sich" ? "" : what, wording.Goal ? spot : "", wording.Infinitive)
            : Join(first, plural ? wording.Plural : wording.Singular, what == "sich" ? what : "", others, wording.Goal ? "" : spot, what == "sich" ? "" : what, wording.Goal ? spot : "", wording.Particle);
    }

    private static string Nominal(Wording wording, List<Entity> people, string spot, EventStatus status)
    {
        var of = people.Count == 0 ? "" : people.Count == 1 ? GermanNames.Of(people[0]).Genitive : "von " + List(people, noun => noun.Dative);
        var title = Join(wording.Noun, of, spot);
        return status switch
        {
            EventStatus.Cancelled => title + " abgesagt",
            EventStatus.Postponed => title + " verschoben",
            EventStatus.Open => title,
            EventStatus.Announced => title + " geplant",
            _ => title,
        };
    }

    private static string OthersOf(Others how, List<Entity> others) => others.Count == 0 ? "" : how switch
    {
        Others.With => "mit " + List(others, noun => noun.Dative),
        Others.Dative => List([others[0]], noun => noun.Dative),
        Others.Accusative => List(others, noun => noun.Accusative),
        Others.Against => "gegen " + List(others, noun => noun.Accusative),
        Others.To => others.Where(other => other.Type == EntityType.Person).ToList() is { Count: > 0 } hosts ? "zu " + List(hosts, noun => noun.Dative) : "",
        _ => "",
    };

    private static string Modal(Wording wording, bool plural) => wording.Willed ? plural ? "wollen" : "will" : plural ? "sollen" : "soll";

    private static string List(List<Entity> entities, Func<GermanNoun, string> form)
    {
        var names = entities.Take(MostNames).Select(entity => form(GermanNames.Of(entity))).ToList();
        if (entities.Count > MostNames)
        {
            names = [.. names.Take(MostNames - 1), form(Rest)];
        }

        return names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " und " + names[^1];
    }

    // Where a minister is named, the headline need not name the state as well.
    private static List<Entity> Named(ImmutableArray<string> participants, Roster roster) =>
    [
        .. participants.SelectMany(id => participants.Where(other => other != id && Covers(other, id, roster)).ToList() is { Count: > 0 } named ? named : [id]).Distinct(StringComparer.Ordinal).Select(roster.Find).OfType<Entity>(),
    ];

    // A president is not his parliament.
    private static bool Covers(string one, string other, Roster roster) =>
        roster.Same(one, other) && ((roster.IsPerson(one) && !roster.IsPerson(other) && !roster.IsParliament(other)) || (roster.IsOrgan(one) && roster.IsState(other)));

    private static string Join(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
