using System.Collections.Frozen;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Turns entities into German nouns: surnames, countries and organisations with their gender.</summary>
internal static class GermanNames
{
    private static readonly FrozenDictionary<string, char> Genders = Table(
        "m:Iran Irak Libanon Jemen Sudan Südsudan Tschad Niger Senegal Oman Vatikan Kongo Donbass Balkan Kreml Sejm Bosporus Gazastreifen Westen Osten Norden Süden FSB KGB BND IWF IStGH SWR;"
        + "f:Ukraine Schweiz Türkei Slowakei Mongolei Elfenbeinküste Ukraine Krim Ostukraine Westukraine Südukraine Bretagne Normandie Ostsee Nordsee Rada Hamas Hisbollah Knesset;"
        + "n:Pentagon Baltikum Saarland Kanzleramt Bundeskanzleramt Unterhaus Oberhaus;"
        + "p:USA Niederlande Philippinen Malediven Bahamas Seychellen Komoren Salomonen G7 G8 G20 Taliban Separatisten Grünen");

    // Longest first: the ending of an organisation's name gives its gender.
    private static readonly (string Ending, char Gender)[] Endings =
    [
        ("ministerium", 'n'), ("präsidialamt", 'n'), ("parlament", 'n'), ("kommission", 'f'), ("regierung", 'f'), ("versammlung", 'f'), ("konferenz", 'f'), ("verwaltung", 'f'), ("republik", 'f'), ("agentur", 'f'), ("behörde", 'f'),
        ("mission", 'f'), ("kongress", 'm'), ("ukraine", 'f'), ("küste", 'f'), ("gruppe", 'f'), ("partei", 'f'), ("union", 'f'), ("dienst", 'm'), ("palast", 'm'), ("format", 'n'), ("wehr", 'f'), ("duma", 'f'), ("rada", 'f'), ("senat", 'm'),
        ("bank", 'f'), ("haus", 'n'), ("amt", 'n'), ("rat", 'm'), ("tag", 'm'), ("hof", 'm'), ("bund", 'm'), ("dreieck", 'n'), ("königreich", 'n'), ("meer", 'n'), ("armee", 'f'), ("kammer", 'f'), ("streitkräfte", 'p'), ("abkommen", 'n'), ("memorandum", 'n'), ("gespräche", 'p'), ("vertrag", 'm'), ("staaten", 'p'), ("emirate", 'p'), ("nationen", 'p'), ("truppen", 'p'), ("inseln", 'p'),
    ];

    private static readonly FrozenSet<string> Particles = GermanWords.Set("von van de der den del della di zu le la al bin ibn ter");

    private static readonly FrozenSet<string> FamilyFirst = GermanWords.Set("CN HK TW KR KP VN HU");

    public static GermanNoun Of(Entity entity) => entity.Type switch
    {
        EntityType.Person => new GermanNoun(Surname(entity), ' '),
        EntityType.Place => Place(entity),
        _ => Organisation(entity),
    };

    /// <summary>The surname with its particles: <c>von der Leyen</c>; the whole name where the register sorts by it as it stands.</summary>
    public static string Surname(Entity person)
    {
        var comma = person.Sort.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            var given = person.Sort[(comma + 1)..].Trim().Split(' ');
            var particles = given.SkipWhile(word => !Particles.Contains(word) || char.IsUpper(word[0]));
            return string.Join(' ', [.. particles, person.Sort[..comma]]);
        }

        // A name that sorts as it stands begins with the family's: Xi Jinping.
        if (person.Sort == person.Name && person.Country is { } country && FamilyFirst.Contains(country))
        {
            return person.Name;
        }

        var words = person.Name.Split(' ');
        var start = words.Length - 1;
        while (start > 1 && Particles.Contains(words[start - 1]))
        {
            start--;
        }

        return string.Join(' ', words[Math.Max(0, start)..]);
    }

    private static GermanNoun Place(Entity place)
    {
        if (Genders.TryGetValue(place.Name, out var gender))
        {
            return new GermanNoun(place.Name, gender);
        }

        var cut = place.Subtype is "city" ? ' ' : GenderByEnding(place.Name);
        return cut == ' ' ? new GermanNoun(place.Name, ' ') : Inflect(place.Name, cut, official: false);
    }

    private static GermanNoun Organisation(Entity organisation)
    {
        var name = organisation.Variants.Where(variant => IsAbbreviation(variant) && organisation.Type is not (EntityType.Event or EntityType.Other) && organisation.Name.Contains(' ')).OrderBy(variant => variant.Length).FirstOrDefault() ?? organisation.Name;
        if (Genders.TryGetValue(name, out var gender))
        {
            return new GermanNoun(name, gender);
        }

        var found = Genders.GetValueOrDefault(name.Split(' ')[0], GenderByEnding(name));
        return found != ' ' && organisation.Type is EntityType.Format or EntityType.Event && name.Split(' ')[0].EndsWith("er", StringComparison.Ordinal) ? new GermanNoun(name, found)
            : found != ' ' ? Inflect(name, found, organisation.Subtype is "ministry" or "government" or "parliament" or "agency")
            : IsAbbreviation(name) ? new GermanNoun(name, 'f') : new GermanNoun(name, ' ');
    }

    private static char GenderByEnding(string name)
    {
        var head = name.Split(' ').TakeWhile((word, index) => index == 0 || char.IsUpper(word[0])).Last();
        foreach (var (ending, gender) in Endings)
        {
            if (head.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return gender;
            }
        }

        // "Demokratische Republik Kongo": the noun behind its adjective.
        return name.Split(' ') is [_, var noun, _, ..] && noun.EndsWith("epublik", StringComparison.Ordinal) ? 'f' : ' ';
    }

    // "Weißes Haus" is "das Weiße Haus", "dem Weißen Haus"; adjectives of countries are lower case in front of an office (das russische Außenministerium).
    private static GermanNoun Inflect(string name, char gender, bool official)
    {
        var words = name.Split(' ');
        var strong = words.TakeWhile((word, index) => index < words.Length - 1 && Stem(word) is not null && char.IsUpper(word[0])).Select(word => official && IsNational(word) ? char.ToLowerInvariant(word[0]) + Stem(word)![1..] : Stem(word)!).ToArray();
        if (strong.Length == 0 || strong.Length == words.Length)
        {
            return new GermanNoun(name, gender);
        }

        var rest = string.Join(' ', words[strong.Length..]);
        return new GermanNoun($"{string.Join(' ', strong.Select(word => word + "e"))} {rest}", gender) { Weak = $"{string.Join(' ', strong.Select(word => word + "en"))} {rest}" };
    }

    private static string? Stem(string word) =>
        word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal) ? word[..^2] : word.EndsWith('e') ? word[..^1] : null;

    private static bool IsNational(string word) => Stem(word) is { } stem && (stem.EndsWith("isch", StringComparison.Ordinal) || stem is "Deutsch") && stem is not "Europäisch" and not "Deutsch";

    private static bool IsAbbreviation(string name) => name.Length is >= 2 and <= 5 && name.All(letter => char.IsUpper(letter) || char.IsDigit(letter));

    private static FrozenDictionary<string, char> Table(string rows) =>
        rows.Split(';').SelectMany(row => row[2..].Split(' ').Select(name => (Name: name, Gender: row[0]))).DistinctBy(pair => pair.Name).ToFrozenDictionary(pair => pair.Name, pair => pair.Gender, StringComparer.Ordinal);
}
