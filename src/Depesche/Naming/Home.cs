namespace Depesche.Naming;

/// <summary>Decides whose an office is that its noun gives to one country when nobody says so: der Kanzler, der Regierungssprecher.</summary>
/// <param name="scan">The article.</param>
internal sealed class Home(ArticleScan scan)
{
    private const string Austria = "c:at";

    private (int Austrian, int German)? first;

    /// <summary>The owner; null when what the text named leaves it open.</summary>
    public string? Of(int noun, string of)
    {
        var place = noun + 2;
        if (scan.Has(place, noun) && scan.Follows(noun + 1) && scan.Text(noun + 1) is "in" && scan.OwnerOf(place) is { Entity: >= 0 } owner
            && scan.Index.Number(of) is >= 0 and var home && scan.Index.Entities[owner.Entity] is { Type: EntityType.Place, Country: { } country } && country != scan.Index.Entities[home].Country)
        {
            return null;
        }

        if (!scan.Text(noun).Contains("anzler", StringComparison.Ordinal))
        {
            return of;
        }

        first ??= First();
        return first.Value.Austrian < noun && first.Value.German > noun ? Austria : of;
    }

    // Where the text first names anything Austrian, and anything German.
    private (int Austrian, int German) First()
    {
        var (austrian, german) = (int.MaxValue, int.MaxValue);
        foreach (var draft in scan.Drafts)
        {
            if (draft.Entity >= 0 && scan.Index.Entities[draft.Entity].Country is { } country)
            {
                austrian = country == "AT" ? Math.Min(austrian, draft.First) : austrian;
                german = country == "DE" ? Math.Min(german, draft.First) : german;
            }
        }

        return (austrian, german);
    }
}
