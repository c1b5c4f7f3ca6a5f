using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>All entities and the index that finds their forms in text; immutable, shared by all threads.</summary>
public sealed class KnowledgeBase
{
    private readonly Dictionary<string, Entity> byId;
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);

    private KnowledgeBase(ImmutableArray<Entity> entities, IReadOnlyList<SurfaceForm> forms)
    {
        Entities = entities;
        byId = new Dictionary<string, Entity>(entities.Length, StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            byId.Add(entity.Id, entity);
            if (entity.Subtype == "country" && entity.Country is { } code)
            {
                countries.TryAdd(code, entity.Id);
            }
        }

        Index = new NameIndex(entities, forms);
    }

    /// <summary>All entities by id, ordinal.</summary>
    public ImmutableArray<Entity> Entities { get; }

    internal NameIndex Index { get; }

    /// <summary>The entity with an id; null when there is none.</summary>
    public Entity? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The knowledge packed into the tool, added to and overridden key by key by a site's own files.</summary>
    public static KnowledgeBase Load(ImmutableArray<YamlFile> files, DiagnosticBag bag)
    {
        var known = new Dictionary<string, Entity>(StringComparer.Ordinal);
        EntityReader.Read(PackedYamlReader.Resource("entities"), packed: true, known, bag);
        EntityReader.Read(files, packed: false, known, bag);
        return Of(known.Values, bag);
    }

    /// <summary>A knowledge base of these files alone.</summary>
    internal static KnowledgeBase LoadOnly(ImmutableArray<YamlFile> files, DiagnosticBag bag)
    {
        var known = new Dictionary<string, Entity>(StringComparer.Ordinal);
        EntityReader.Read(files, packed: false, known, bag);
        return Of(known.Values, bag);
    }

    /// <summary>The same knowledge without listed variants, to measure how many spellings the rules find by themselves.</summary>
    public KnowledgeBase CanonicalNamesOnly()
    {
        var bare = Entities.Select(entity => entity with { Variants = [] }).ToImmutableArray();
        return new KnowledgeBase(bare, FormTable.Of(bare));
    }

    /// <summary>Who held an office on every day of a range; null when nobody did, or it changed hands, or several did.</summary>
    /// <param name="of">Id of the country or organisation.</param>
    /// <param name="role">German name of the office in any gender: Außenministerin, Staatschef.</param>
    /// <param name="days">The days.</param>
    public Entity? HolderOf(string of, string role, DateRange days) => Index.Offices.Holder(of, OfficeNouns.Canonical(role), days);

    /// <summary>The state, or else the international organisation, that an entity acts for: <c>c:ru</c> for Sergej Lawrow, <c>org:nato</c> for its Secretary General; null when none is known.</summary>
    public string? StateOf(string id, DateOnly? day = null) => Find(id) is { } entity ? Allegiance.Of(entity, day, Find, code => countries.GetValueOrDefault(code)) : null;

    /// <summary>What a person was on a day, in German: <c>Außenminister Russlands</c>; null when nothing is known.</summary>
    public string? RoleOf(string id, DateOnly? day) => Find(id) is { } entity ? RoleTitle.Of(entity, day, Find) : null;

    private static KnowledgeBase Of(IEnumerable<Entity> entities, DiagnosticBag bag)
    {
        var sorted = Separations.Apply([.. entities.OrderBy(entity => entity.Id, StringComparer.Ordinal)]);
        var forms = FormTable.Of(sorted);
        EntityChecks.Run(sorted, forms, bag);
        return new KnowledgeBase(sorted, forms);
    }
}
