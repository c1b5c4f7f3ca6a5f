namespace Depesche.Naming;

/// <summary>What an entity is; in data <c>PER LOC ORG FMT EVT OTH</c>, in YAML <c>person place organisation format event other</c>.</summary>
public enum EntityType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A country, city, region or water.</summary>
    Place,

    /// <summary>An organisation, ministry, party or medium.</summary>
    Organisation,

    /// <summary>An agreement or a format of talks.</summary>
    Format,

    /// <summary>A conference or exercise.</summary>
    Event,

    /// <summary>The rest.</summary>
    Other,
}
