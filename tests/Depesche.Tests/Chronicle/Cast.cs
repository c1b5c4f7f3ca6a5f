using Depesche.Chronicle;
using Depesche.Naming;

namespace Depesche.Tests.Chronicle;

/// <summary>The people, states and places that the scenarios speak of.</summary>
internal static class Cast
{
    public static Roster Roster { get; } = new(
    [
        State("c:us", "USA", "US"), State("c:ru", "Russland", "RU"), State("c:ua", "Ukraine", "UA"), State("c:de", "Deutschland", "DE"), State("c:fr", "Frankreich", "FR"), State("c:by", "Belarus", "BY"), State("c:ch", "Schweiz", "CH"), State("c:ir", "Iran", "IR"),
        Person("per:biden", "Joe Biden", "US", "Präsident"), Person("per:blinken", "Antony Blinken", "US", "Außenminister"), Person("per:putin", "Wladimir Putin", "RU", "Präsident"), Person("per:lawrow", "Sergej Lawrow", "RU", "Außenminister"), Person("per:selenskyj", "Wolodymyr Selenskyj", "UA", "Präsident"),
        Person("per:scholz", "Olaf Scholz", "DE", "Bundeskanzler"), Person("per:baerbock", "Annalena Baerbock", "DE", "Außenministerin"), Person("per:macron", "Emmanuel Macron", "FR", "Präsident"), Person("per:sacharowa", "Maria Sacharowa", "RU"), Person("per:lind", "Karin Lind", "DE"), Person("per:brandt", "Jan Brandt", "DE", "Inspekteur der Marine"),
        new Entity("per:leyen", EntityType.Person, "Ursula von der Leyen") { Sort = "Leyen, Ursula von der", Country = "EU" }, new Entity("per:xi", EntityType.Person, "Xi Jinping") { Sort = "Xi, Jinping" },
        City("loc:genf", "Genf", "CH"), City("loc:kiew", "Kiew", "UA"), City("loc:berlin", "Berlin", "DE"), City("loc:moskau", "Moskau", "RU"), City("loc:washington", "Washington", "US"), City("loc:paris", "Paris", "FR"), City("loc:wien", "Wien", "AT"),
        new Entity("loc:luhansk", EntityType.Place, "Luhansk") { Subtype = "region", Country = "UA" }, new Entity("loc:donezk", EntityType.Place, "Donezk") { Subtype = "region", Country = "UA" },
        Body("org:nato", "NATO", "international organisation"), Body("org:osze", "OSZE", "international organisation"), Body("org:nrr", "NATO-Russland-Rat", "international organisation"),
        new Entity("org:eu", EntityType.Organisation, "Europäische Union") { Subtype = "international organisation", Variants = ["EU"] },
        Body("org:us_wh", "Weißes Haus", "government", "US"), Body("org:us_state", "US-Außenministerium", "ministry", "US"), Body("org:ru_mfa", "Russisches Außenministerium", "ministry", "RU"), Body("org:duma", "Staatsduma", "parliament", "RU"),
        Body("org:g7", "G7", "international organisation"), Body("org:spd", "SPD", "party", "DE"), new Entity("loc:europa", EntityType.Place, "Europa") { Subtype = "continent" },
        Body("org:de_aa", "Auswärtiges Amt", "ministry", "DE"), Body("org:un", "Vereinte Nationen", "international organisation"), Body("org:kreml", "Kreml", "government", "RU"), Body("med:dpa", "dpa", "medium", "DE"),
    ]);

    private static Entity Person(string id, string name, string country, string? role = null) =>
        new(id, EntityType.Person, name) { Country = country, Offices = role is null ? [] : [new Office("c:" + country.ToLowerInvariant(), role, null, null)] };

    private static Entity State(string id, string name, string country) => new(id, EntityType.Place, name) { Subtype = "country", Country = country };

    private static Entity City(string id, string name, string country) => new(id, EntityType.Place, name) { Subtype = "city", Country = country };

    private static Entity Body(string id, string name, string subtype, string? country = null) => new(id, EntityType.Organisation, name) { Subtype = subtype, Country = country };
}
