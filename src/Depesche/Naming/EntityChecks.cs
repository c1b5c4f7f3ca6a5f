using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Naming;

/// <summary>What must hold between the entries of the knowledge; every problem is told, not only the first.</summary>
internal static class EntityChecks
{
    private static readonly SourceText Nowhere = new("entities", "");

    /// <summary>Checks all entities together.</summary>
    public static void Run(ImmutableArray<Entity> entities, IReadOnlyList<SurfaceForm> forms, DiagnosticBag bag)
    {
        var ids = entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var wikidata = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            References(entity, ids, bag);
            if (entity.Wikidata is { } id && !wikidata.TryAdd(id, entity))
            {
                Tell(entity, bag, NamingProblems.SharedWikidata, wikidata[id].Id, entity.Id, id);
            }

            if (entity.Article is not (null or "der" or "die" or "das"))
            {
                Tell(entity, bag, NamingProblems.UnknownArticle, entity.Id, entity.Article);
            }
        }

        Holders(entities, bag);
        Forms(entities, forms, bag);
    }

    private static void References(Entity entity, HashSet<string> ids, DiagnosticBag bag)
    {
        foreach (var office in entity.Offices)
        {
            Reference(entity, "of", office.Of, ids, bag);
        }

        foreach (var id in entity.NotSameAs)
        {
            Reference(entity, "not_same_as", id, ids, bag);
        }

        if (entity.Actor is { } actor)
        {
            Reference(entity, "actor", actor, ids, bag);
        }
    }

    private static void Reference(Entity entity, string key, string id, HashSet<string> ids, DiagnosticBag bag)
    {
        if (!ids.Contains(id))
        {
            Tell(entity, bag, NamingProblems.UnknownReference, entity.Id, key, id, NearestName.Hint(id, ids));
        }
    }

    private static void Holders(ImmutableArray<Entity> entities, DiagnosticBag bag)
    {
        foreach (var (of, office, terms) in new OfficeBook(entities).All.Where(terms => OfficeBook.IsSingle(terms.Office)).OrderBy(terms => terms.Of, StringComparer.Ordinal))
        {
            var sorted = terms.OrderBy(term => term.Term.From?.DayNumber ?? 0).ThenBy(term => term.Holder.Id, StringComparer.Ordinal).ToArray();
            for (var i = 1; i < sorted.Length; i++)
            {
                var (before, after) = (sorted[i - 1], sorted[i]);
                if (before.Holder.Id != after.Holder.Id && (before.Term.To is null || before.Term.To > (after.Term.From ?? DateOnly.MinValue)))
                {
                    Tell(after.Holder, bag, NamingProblems.TwoHolders, before.Holder.Id, after.Holder.Id, office, of);
                }
            }
        }
    }

    private static void Forms(ImmutableArray<Entity> entities, IReadOnlyList<SurfaceForm> forms, DiagnosticBag bag)
    {
        var common = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (kind, list) in GermanWords.Table)
        {
            if (kind == Words.Common)
            {
                common.UnionWith(list.Split(' '));
            }
        }

        HashSet<(int, int)>? told = null;
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            var (number, entity) = (form.Entity, entities[form.Entity]);
            var isName = form.Kind == FormKind.Surname ? entity.BareSurname : form.Kind == FormKind.Name && form.Listed;
            if (!isName)
            {
                continue;
            }

            if (common.Contains(form.Text) && entity.Guard == "none")
            {
                Tell(entity, bag, NamingProblems.CommonWord, entity.Id, form.Text);
            }

            if (!owners.TryAdd(form.Text, number) && owners[form.Text] != number && !entity.NotSameAs.Contains(entities[owners[form.Text]].Id) && (told ??= []).Add((owners[form.Text], number)))
            {
                Tell(entity, bag, NamingProblems.SharedForm, form.Text, entities[owners[form.Text]].Id, entity.Id);
            }
        }
    }

    private static void Tell(Entity entity, DiagnosticBag bag, Problem problem, params ReadOnlySpan<string> arguments)
    {
        var (file, span) = entity.Origin ?? (Nowhere, default);
        bag.Add(problem, file, span, arguments);
    }
}
