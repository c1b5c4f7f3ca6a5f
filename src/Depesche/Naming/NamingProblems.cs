using Depesche.Diagnostics;

namespace Depesche.Naming;

/// <summary>Everything that can be wrong with names: DE40nn in the knowledge, DE41nn in the texts.</summary>
public static class NamingProblems
{
    /// <summary>One id twice.</summary>
    public static readonly Problem DuplicateId = new("DE4001", Severity.Error, "the entity id \"{0}\" is given twice");

    /// <summary>A file that is no list of entities.</summary>
    public static readonly Problem NotAList = new("DE4002", Severity.Error, "a file of entities is a list of entries that begin with \"- id:\"");

    /// <summary>An id of the wrong form.</summary>
    public static readonly Problem MalformedId = new("DE4003", Severity.Error, "\"{0}\" is no entity id; write a prefix, a colon and lower-case letters, digits or _, such as per:lawrow");

    /// <summary>An unknown type.</summary>
    public static readonly Problem UnknownType = new("DE4004", Severity.Error, "unknown type \"{0}\"{1}; types are person, place, organisation, format, event and other");

    /// <summary>An unknown guard.</summary>
    public static readonly Problem UnknownGuard = new("DE4005", Severity.Error, "unknown guard \"{0}\"{1}; guards are none, quoted, capitals, newspaper, article, party and common");

    /// <summary>A date of the wrong form.</summary>
    public static readonly Problem MalformedDate = new("DE4006", Severity.Error, "\"{0}\" is no date; write YYYY-MM-DD, YYYY-MM or YYYY");

    /// <summary>An office that ends before it begins.</summary>
    public static readonly Problem ReversedDates = new("DE4007", Severity.Error, "the office begins on {0} and ends before, on {1}");

    /// <summary>Coordinates that lie nowhere.</summary>
    public static readonly Problem BadCoordinates = new("DE4008", Severity.Error, "\"geo\" must be [latitude, longitude] in degrees, -90 to 90 and -180 to 180");

    /// <summary>A Wikidata id of the wrong form.</summary>
    public static readonly Problem MalformedWikidata = new("DE4009", Severity.Error, "\"{0}\" is no Wikidata id; it is a Q and digits, such as Q58217");

    /// <summary>A Wikidata id on two entities.</summary>
    public static readonly Problem SharedWikidata = new("DE4010", Severity.Error, "{0} and {1} both have the Wikidata id {2}");

    /// <summary>A reference to nothing.</summary>
    public static readonly Problem UnknownReference = new("DE4011", Severity.Error, "{0}: \"{1}\" names the unknown entity \"{2}\"{3}");

    /// <summary>Two holders of one office.</summary>
    public static readonly Problem TwoHolders = new("DE4012", Severity.Error, "{0} and {1} hold the office \"{2}\" of {3} at the same time; give from and to");

    /// <summary>One form for two entities.</summary>
    public static readonly Problem SharedForm = new("DE4013", Severity.Error, "\"{0}\" names both {1} and {2}; take it from one of them, or give one of two persons \"bare_surname: false\" or \"not_same_as\" with the other's id");

    /// <summary>A name that is a common word.</summary>
    public static readonly Problem CommonWord = new("DE4014", Severity.Error, "{0}: \"{1}\" is a common German word; give the entity a guard");

    /// <summary>An article of the wrong form.</summary>
    public static readonly Problem UnknownArticle = new("DE4015", Severity.Error, "{0}: the article must be der, die or das, not \"{1}\"");

    /// <summary>An override that names nothing known.</summary>
    public static readonly Problem UnknownOverride = new("DE4101", Severity.Error, "names: there is no entity \"{0}\"{1}");

    /// <summary>An override without effect.</summary>
    public static readonly Problem IdleOverride = new("DE4102", Severity.Warning, "names: \"{0}\" changes nothing in this article{1}");

    /// <summary>A role that its bearer did not have on the article's day.</summary>
    public static readonly Problem RoleAgainstDate = new("DE4103", Severity.Warning, "\"{0}\" is called {1}, but held no such office on the article's day{2}");

    /// <summary>A known surname with another given name.</summary>
    public static readonly Problem Vetoed = new("DE4104", Severity.Warning, "\"{0}\" is not linked to {1}: the given name differs; add that person to content/entities, or say \"names: unlink: [{0}]\" in the article");

    /// <summary>One form for two entities in one text.</summary>
    public static readonly Problem TwoReadings = new("DE4105", Severity.Warning, "\"{0}\" is linked to {1} here, and to {2} in line {3}; \"names: link:\" in the article decides");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } =
    [
        DuplicateId, NotAList, MalformedId, UnknownType, UnknownGuard, MalformedDate, ReversedDates, BadCoordinates, MalformedWikidata, SharedWikidata, UnknownReference, TwoHolders, SharedForm, CommonWord,
        UnknownArticle, UnknownOverride, IdleOverride, RoleAgainstDate, Vetoed, TwoReadings,
    ];
}
