namespace Depesche.Naming;

/// <summary>What the vocabulary knows of a word, beside the names that begin with it.</summary>
[Flags]
internal enum Words
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A definite article: der, die, das, den, dem, des.</summary>
    Article = 1,

    /// <summary>A preposition that makes a capital a place: in, nach, aus.</summary>
    PlacePreposition = 2,

    /// <summary>A given name.</summary>
    GivenName = 4,

    /// <summary>A form of address: Herr, Frau, Dr.</summary>
    Title = 8,

    /// <summary>A noun that names an office.</summary>
    Office = 16,

    /// <summary>A noun for a newspaper, a broadcaster or a portal.</summary>
    Press = 32,

    /// <summary>A person by trade: Sprecher, Experte; stands before names.</summary>
    Trade = 64,

    /// <summary>A German word that is no name, though it may be written with a capital.</summary>
    Common = 128,

    /// <summary>früher, ehemalig, designiert: who is called so does not hold the office.</summary>
    NotInOffice = 256,

    /// <summary>beide, beiden.</summary>
    Both = 512,

    /// <summary>A noun that some organisation's entry lists as standing for it.</summary>
    RoleNoun = 1024,

    /// <summary>A small word inside a name: von, de, al.</summary>
    Particle = 2048,

    /// <summary>A noun that, after a capital, makes it a place: Bürgermeister, Straßen.</summary>
    CityNoun = 4096,

    /// <summary>Any other preposition: the noun group behind it starts anew.</summary>
    Preposition = 8192,

    /// <summary>A joining word: und, oder, sowie.</summary>
    Conjunction = 16384,

    /// <summary>A prefix that may stand before a name with a hyphen: Ex, Pro, Anti.</summary>
    NamePrefix = 32768,

    /// <summary>Hauptstadt.</summary>
    CapitalCity = 65536,

    /// <summary>A form of a verb whose object is a place that somebody goes to, leaves or attacks: besucht, verlässt, beschoss.</summary>
    PlaceVerb = 131072,

    /// <summary>A word that makes of two places behind "zwischen" a way, or a border: pendelt, Flüge, Grenze.</summary>
    WayNoun = 262144,

    /// <summary>A noun for a company, a party or another body, which stands before its name.</summary>
    Firm = 524288,

    /// <summary>A word in front of a city that makes of both the name of a club, a court or a university: Dynamo Kiew, Universität Leipzig.</summary>
    Club = 1048576,

    /// <summary>A trade of sport, stage, court or town: the bare surname behind it is nobody's of politics unless the entry says so.</summary>
    Stranger = 2097152,
}
