using System.Collections.Immutable;
using System.Globalization;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>Reads the entries of content/entities; an entry whose id is known replaces the keys that it gives.</summary>
internal static class EntityReader
{
    // In the order of the enumeration.
    private static readonly string[] Types = ["person", "place", "organisation", "format", "event", "other"];

    private static readonly string[] Guards = ["none", "quoted", "capitals", "newspaper", "article", "party", "common"];

    /// <summary>Adds the entries of one layer of files to those of the layers below it; packed entries have no place.</summary>
    public static void Read(ImmutableArray<YamlFile> files, bool packed, Dictionary<string, Entity> known, DiagnosticBag bag)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Root is not YamlNode.List list)
            {
                if (file.Root is not YamlNode.Map { Entries.IsEmpty: true })
                {
                    bag.Add(NamingProblems.NotAList, file.Source, file.Root.Span);
                }

                continue;
            }

            foreach (var item in list.Items)
            {
                if (item is YamlNode.Map map)
                {
                    Entry(new YamlFields(file.Source, map, "an entity", bag), packed, seen, known, bag);
                }
                else
                {
                    bag.Add(NamingProblems.NotAList, file.Source, item.Span);
                }
            }
        }
    }

    private static void Entry(YamlFields fields, bool packed, HashSet<string> seen, Dictionary<string, Entity> known, DiagnosticBag bag)
    {
        if (fields.Required("id") is not { } id)
        {
            return;
        }

        if (!IsId(id.Value))
        {
            bag.Add(NamingProblems.MalformedId, id.Source, id.Span, id.Value);
            return;
        }

        if (!seen.Add(id.Value))
        {
            bag.Add(NamingProblems.DuplicateId, id.Source, id.Span, id.Value);
            return;
        }

        var isNew = !known.TryGetValue(id.Value, out var entity);
        var name = isNew ? fields.Required("name") : fields.Text("name");
        var type = ReadType(isNew ? fields.Required("type") : fields.Text("type"), bag);
        if (isNew && (name is null || type is null || name.Value.Trim().Length == 0))
        {
            return;
        }

        entity = entity is null ? new Entity(id.Value, type!.Value, name!.Value) : entity with { Name = name?.Value ?? entity.Name, Type = type ?? entity.Type };
        entity = Keys(fields, entity, bag);
        fields.Done();
        known[id.Value] = packed ? entity : entity with { Origin = (fields.File, fields.Span) };
    }

    private static Entity Keys(YamlFields fields, Entity entity, DiagnosticBag bag)
    {
        var named = fields.Entry("name") is not null;
        return entity with
        {
            Sort = fields.Text("sort")?.Value ?? (named ? DefaultSort(entity) : entity.Sort),
            Subtype = fields.Text("subtype")?.Value ?? entity.Subtype,
            Country = fields.Text("country")?.Value ?? entity.Country,
            Native = fields.Map("native", "a native name")?.Pairs().Select(pair => pair.Value.Value).FirstOrDefault() ?? entity.Native,
            Variants = Texts(fields, "variants", entity.Variants),
            Adjectives = Texts(fields, "adjectives", entity.Adjectives),
            Inhabitants = Texts(fields, "inhabitants", entity.Inhabitants),
            Roles = Texts(fields, "roles", entity.Roles),
            Offices = fields.Entry("offices") is null ? entity.Offices : [.. fields.Maps("offices", "an office").Select(office => ReadOffice(office, bag)).OfType<Office>()],
            Article = fields.Text("article")?.Value ?? entity.Article,
            Actor = fields.Text("actor")?.Value ?? entity.Actor,
            Members = Texts(fields, "members", entity.Members),
            BareSurname = fields.Flag("bare_surname") ?? entity.BareSurname,
            Geo = ReadGeo(fields, bag) ?? entity.Geo,
            Wikidata = ReadWikidata(fields, bag) ?? entity.Wikidata,
            Not = Texts(fields, "not", entity.Not),
            NotSameAs = Texts(fields, "not_same_as", entity.NotSameAs),
            Guard = ReadGuard(fields, bag) ?? entity.Guard,
        };
    }

    private static string DefaultSort(Entity entity) => entity.Type == EntityType.Person ? PersonName.Of(entity.Name, surnameFirst: false).Sort : entity.Name;

    private static ImmutableArray<string> Texts(YamlFields fields, string key, ImmutableArray<string> known)
    {
        if (fields.Entry(key) is null)
        {
            return known;
        }

        var texts = fields.Texts(key);
        var result = ImmutableArray.CreateBuilder<string>(texts.Length);
        foreach (var text in texts)
        {
            if (text.Value.Trim() is { Length: > 0 } trimmed)
            {
                result.Add(trimmed);
            }
        }

        return result.ToImmutable();
    }

    private static EntityType? ReadType(Stated<string>? word, DiagnosticBag bag)
    {
        if (word is null)
        {
            return null;
        }

        var type = Array.IndexOf(Types, word.Value);
        if (type >= 0)
        {
            return (EntityType)type;
        }

        bag.Add(NamingProblems.UnknownType, word.Source, word.Span, word.Value, NearestName.Hint(word.Value, Types));
        return null;
    }

    private static string? ReadGuard(YamlFields fields, DiagnosticBag bag)
    {
        if (fields.Text("guard") is not { } guard)
        {
            return null;
        }

        if (Guards.Contains(guard.Value))
        {
            return guard.Value;
        }

        bag.Add(NamingProblems.UnknownGuard, guard.Source, guard.Span, guard.Value, NearestName.Hint(guard.Value, Guards));
        return null;
    }

    private static Office? ReadOffice(YamlFields fields, DiagnosticBag bag)
    {
        var (of, role) = (fields.Required("of"), fields.Required("role"));
        var from = ReadDay(fields.Text("from"), first: false, bag, out var fromPrecision);
        var to = ReadDay(fields.Text("to"), first: true, bag, out var toPrecision);
        fields.Done();
        if (from > to && fields.Text("from")!.Value != fields.Text("to")!.Value)
        {
            var place = fields.Text("to")!;
            bag.Add(NamingProblems.ReversedDates, place.Source, place.Span, fields.Text("from")!.Value, place.Value);
        }

        return of is null || role is null ? null : new Office(of.Value, role.Value, from, to) { FromPrecision = fromPrecision, ToPrecision = toPrecision };
    }

    // A month or a year that is all we know counts only where it is certain: from its last day on, up to its first.
    private static DateOnly? ReadDay(Stated<string>? text, bool first, DiagnosticBag bag, out DatePrecision precision)
    {
        precision = DatePrecision.Day;
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            precision = DatePrecision.Month;
            return first ? day : day.AddMonths(1).AddDays(-1);
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            precision = DatePrecision.Year;
            return first ? day : day.AddYears(1).AddDays(-1);
        }

        bag.Add(NamingProblems.MalformedDate, text.Source, text.Span, text.Value);
        return null;
    }

    private static (double, double)? ReadGeo(YamlFields fields, DiagnosticBag bag)
    {
        if (fields.Entry("geo") is not { } entry)
        {
            return null;
        }

        var parts = fields.Texts("geo");
        if (parts.Length == 2
            && double.TryParse(parts[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude) && Math.Abs(latitude) <= 90
            && double.TryParse(parts[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude) && Math.Abs(longitude) <= 180)
        {
            return (latitude, longitude);
        }

        bag.Add(NamingProblems.BadCoordinates, fields.File, entry.Value.Span);
        return null;
    }

    private static string? ReadWikidata(YamlFields fields, DiagnosticBag bag)
    {
        if (fields.Text("wikidata") is not { } id)
        {
            return null;
        }

        if (id.Value.Length is > 1 and < 12 && id.Value[0] == 'Q' && id.Value[1] != '0' && id.Value.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return id.Value;
        }

        bag.Add(NamingProblems.MalformedWikidata, id.Source, id.Span, id.Value);
        return null;
    }

    private static bool IsId(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        for (var i = 0; i < id.Length; i++)
        {
            if (i != colon && !char.IsAsciiLetterLower(id[i]) && !char.IsAsciiDigit(id[i]) && id[i] != '_')
            {
                return false;
            }
        }

        return colon > 0 && colon < id.Length - 1;
    }
}
