using Depesche.Chronicle;
using Depesche.Naming;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>The forms in which a name stands in the texts, typos kept, each with the articles that write it so.</summary>
internal static class Spellings
{
    /// <summary>Forms of the name itself; a genitive counts as the form it belongs to.</summary>
    public static IReadOnlyList<SpellingModel> Names(SiteIndex index, Entity entity, string page) =>
        Of(index, entity, page, kind => kind == MentionKind.Name);

    /// <summary>Other words that stand for it: offices, roles, a capital for its government.</summary>
    public static IReadOnlyList<SpellingModel> Paraphrases(SiteIndex index, Entity entity, string page) =>
        Of(index, entity, page, kind => kind is MentionKind.Role or MentionKind.Metonym or MentionKind.Demonym);

    /// <summary>The names and spellings beside the canonical one, bare surnames and typos left out.</summary>
    public static IEnumerable<string> OtherNames(SiteIndex index, Entity entity)
    {
        var found = index.LinksTo(entity.Id).Where(pair => pair.Link is { Kind: MentionKind.Name, Rule: "full-name" or "key" or "key+given" }).Select(pair => pair.Reading.Article.TextOf(pair.Link.Span));
        var forms = entity.Variants.Append(entity.Name).ToHashSet(StringComparer.Ordinal);
        return found.Select(text => Nominative(text, forms)).Where(text => !text.Equals(entity.Name, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>The articles that name an entity, by date.</summary>
    public static IReadOnlyList<Reading> ArticlesOf(SiteIndex index, string entity) =>
        [.. index.LinksTo(entity).Select(pair => pair.Reading).Distinct()];

    private static IReadOnlyList<SpellingModel> Of(SiteIndex index, Entity entity, string page, Func<MentionKind, bool> fits)
    {
        var found = index.LinksTo(entity.Id).Where(pair => fits(pair.Link.Kind)).Select(pair => (Text: pair.Reading.Article.TextOf(pair.Link.Span), pair.Reading.Article.Id, Rule: RuleWords(pair.Link))).ToList();
        var forms = found.Select(one => one.Text).Append(entity.Name).Concat(entity.Variants).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. found.GroupBy(one => Nominative(one.Text, forms), StringComparer.Ordinal)
                .OrderBy(group => group.Key != entity.Name).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new SpellingModel(Typographer.Set(group.Key), string.Join(", ", group.Select(one => one.Rule).Distinct(StringComparer.Ordinal)),
                [
                    .. group.GroupBy(one => one.Id, StringComparer.Ordinal).OrderBy(one => index.Number(one.Key)).Select(one => new LinkModel(
                        $"S{index.Number(one.Key)}", Addresses.Link(page, index.Addresses.Article(one.Key)), false, "", one.Count() == 1 ? "" : Count.Times(one.Count()))),
                ])),
        ];
    }

    private static string RuleWords(Link link) => link.Rule switch
    {
        _ when link.Kind == MentionKind.Metonym => "für die Regierung",
        "full-name" => "Name",
        "surname" or "surname-anchored" or "surname+office" => "Nachname",
        "key" or "key+given" => "Schreibvariante",
        "typo" or "typo+given" => "Tippfehler",
        "office" or "plural-role" => "Amt",
        "role-noun" => "Gattungswort",
        "demonym" => "Einwohner",
        "part" => "Zusammensetzung",
        "adjective" => "Adjektiv",
        _ => "von der Redaktion festgelegt",
    };

    private static string Nominative(string text, HashSet<string> forms) =>
        text.Length > 2 && text[^1] == 's' && forms.Contains(text[..^1]) ? text[..^1]
        : text.Length > 2 && text[^1] is '\'' or '’' && forms.Contains(text[..^1]) ? text[..^1] : text;
}
