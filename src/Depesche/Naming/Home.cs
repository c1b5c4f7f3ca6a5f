namespace Depesche.Naming;

/// <summary>Decides whose an office is that its noun gives to one country when nobody says so: der Kanzler, der Regierungssprecher.</summary>
internal static class Home
{
    private const string Austria = "c:at";

    /// <summary>The owner; null when what the text named leaves it open.</summary>
    public static string? Of(ArticleScan scan, int noun, string of, bool isChancellor)
    {
        var place = noun + 2;
        if (scan.Has(place, noun) && scan.Follows(noun + 1) && scan.Text(noun + 1) is "in" && scan.OwnerOf(place) is { Entity: >= 0 } owner
            && scan.Index.Number(of) is >= 0 and var home && scan.Index.Entities[owner.Entity] is { Type: EntityType.Place, Country: { } country } && country != scan.Index.Entities[home].Country)
        {
            return null;
        }

        if (!isChancellor)
        {
            return of;
        }

        var (isAustrian, isGerman) = (false, false);
        foreach (var draft in scan.Drafts)
        {
            if (draft.Entity >= 0 && draft.First < noun)
            {
                var named = scan.Index.Entities[draft.Entity].Country;
                isAustrian |= named == "AT";
                isGerman |= named == "DE";
            }
        }

        return isAustrian && !isGerman ? Austria : of;
    }
}
