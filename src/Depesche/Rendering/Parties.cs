using Depesche.Chronicle;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>Who takes part in an event, as drawings name them.</summary>
internal static class Parties
{
    /// <summary>The participants; a person speaks for the country: „Baerbock–Lawrow“, not „Baerbock–Deutschland“.</summary>
    public static IEnumerable<Entity> Of(SiteIndex index, TimelineEvent one)
    {
        var all = one.Participants.Select(index.Site.Knowledge.Find).OfType<Entity>().ToList();
        var spoken = all.Where(entity => entity.Type == EntityType.Person).Select(entity => entity.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return all.Where(entity => entity.Type == EntityType.Person || entity.Country is not { } country || !spoken.Contains(country));
    }
}
