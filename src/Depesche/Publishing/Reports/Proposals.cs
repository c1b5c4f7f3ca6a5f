using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Rendering;

namespace Depesche.Publishing.Reports;

/// <summary>The proposals of a whole archive, most frequent first: what an editor would add to the knowledge.</summary>
internal static class Proposals
{
    private const int MostExamples = 3;

    /// <summary>All of them; a surname alone counts for the full name that the same article gives, or else for the only one in the archive.</summary>
    public static ImmutableArray<Proposal> Of(Site site)
    {
        var places = site.Readings.SelectMany(PlacesOf).ToList();
        var bearers = places.Where(place => place.Name.Contains(' ', StringComparison.Ordinal)).Select(place => place.Name).Distinct(StringComparer.Ordinal).ToLookup(Last, StringComparer.Ordinal);
        var groups = places.GroupBy(place => bearers[place.Name].ToArray() is [var only] ? only : place.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        var ids = site.Knowledge.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        return [.. groups.Select(group => Make(site, group.Key, [.. group], ids))];
    }

    private static Proposal Make(Site site, string name, ImmutableArray<Place> places, HashSet<string> ids)
    {
        // One sentence of every article comes before a second of the same.
        var examples = places.GroupBy(place => place.Reading.Article.Id, StringComparer.Ordinal).SelectMany(article => article.Select((place, turn) => (Place: place, Turn: turn)))
            .OrderBy(pair => pair.Turn).Take(MostExamples).Select(pair => Example(pair.Place)).ToImmutableArray();
        var full = places.FirstOrDefault(place => place.Name == name) ?? places[0];
        return new Proposal(name, full.Link.Type, places.Length, places.Select(place => place.Reading.Article.Id).Distinct(StringComparer.Ordinal).Count(), full.Link.Because, examples,
            Stub(site.Knowledge, name, full.Link.Type, ids));
    }

    private static IEnumerable<Place> PlacesOf(Reading reading)
    {
        var found = reading.Links.Where(link => link.Entity is null).Select(link => (Link: link, Text: reading.Article.TextOf(link.Span))).ToList();
        var forms = found.SelectMany(one => new[] { one.Text, Last(one.Text) }).ToHashSet(StringComparer.Ordinal);
        var latest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (link, text) in found)
        {
            var name = Nominative(text, forms);
            if (name.Contains(' ', StringComparison.Ordinal))
            {
                latest[Last(name)] = name;
            }

            yield return new Place(reading, link, latest.GetValueOrDefault(name, name));
        }
    }

    // Quendels is Quendel where the article has that too.
    private static string Nominative(string text, HashSet<string> forms) =>
        text.Length > 3 && (text[^1] is '’' or '\'' || (text[^1] == 's' && (forms.Contains(text[..^1]) || forms.Contains(Last(text)[..^1])))) ? text[..^1] : text;

    private static string Last(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static ProposalExample Example(Place place)
    {
        var (article, span) = (place.Reading.Article, place.Link.Span);
        var block = article.Blocks[span.Block];
        var sentence = SentenceSplitter.Split(block.Text).FirstOrDefault(one => one.Span.Start <= span.Start && one.Span.End >= span.End);
        var words = sentence.Span.Length > 0 ? block.Text[sentence.Span.Start..sentence.Span.End] : block.Text;
        var (line, column) = article.Source.Locate(article.ToSource(span).Start);
        return new ProposalExample(article.Id, article.Source.Path, line, column, words);
    }

    private static string Stub(KnowledgeBase knowledge, string name, EntityType type, HashSet<string> ids)
    {
        var (prefix, word) = type switch
        {
            EntityType.Person => ("per", "person"),
            EntityType.Place => ("loc", "place"),
            EntityType.Organisation => ("org", "organisation"),
            EntityType.Format => ("fmt", "format"),
            EntityType.Event => ("evt", "event"),
            _ => ("oth", "other"),
        };
        var surname = type == EntityType.Person ? PersonName.Of(name, surnameFirst: false).Surname : name;
        var bare = Key(surname);
        string[] tries = [$"{prefix}:{bare}", $"{prefix}:{Key(name)}"];
        var id = tries.FirstOrDefault(id => !ids.Contains(id)) ?? Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{tries[1]}_{number}").First(id => !ids.Contains(id));
        ids.Add(id);

        var stub = $"- id: {id}\n  type: {word}\n  name: {Quoted(name)}\n";
        var sharesSurname = type == EntityType.Person && knowledge.Entities.Any(entity => entity.Type == EntityType.Person && PersonName.Of(entity).Surname == surname);
        return sharesSurname ? stub + "  bare_surname: false\n" : stub;
    }

    private static string Key(string name) => Slug.Of(name).Replace('-', '_');

    private static string Quoted(string name) => name.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '.') ? name : $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private sealed record Place(Reading Reading, Link Link, string Name);
}
