using Depesche.Dating;

namespace Depesche.Naming;

/// <summary>Why a mention is taken for an entity, in one German sentence part.</summary>
internal static class LinkReason
{
    /// <summary>The reason of a rule for an entity, given the words as written.</summary>
    public static string Of(string rule, Entity entity, string words) => rule switch
    {
        "full-name" => words == entity.Name ? "Voller Name" : $"Name oder gebeugte Form von {entity.Name}",
        "surname-anchored" => $"Nachname; der volle Name {entity.Name} steht im selben Text",
        "surname" => $"Nachname; unter den bekannten Personen eindeutig {entity.Name}",
        "surname+office" => $"Nachname hinter dem Amt von {entity.Name}",
        "key+given" or "key" => $"Schreibvariante von {entity.Name}",
        "typo+given" or "typo" => $"Tippfehler? Gemeint ist wohl {entity.Name}",
        "adjective" => $"Adjektiv zu {entity.Name}",
        "part" => $"Teil einer Zusammensetzung mit {entity.Name}",
        "demonym" => $"Einwohner: {entity.Name}",
        "role-noun" => $"Gattungswort; in der Nähe ist nur {entity.Name} gemeint",
        "plural-role" => $"Zwei Amtsträger zusammen; {entity.Name} ist einer der zuletzt genannten",
        _ => NamingRules.Override.Explanation,
    };

    /// <summary>The reason of an office on a day or in a stretch of days.</summary>
    public static string Office(DateRange days) => days.IsDay ? $"Amtsinhaber am {GermanDates.Day(days.First)}" : $"Amtsinhaber vom {GermanDates.Day(days.First)} bis zum {GermanDates.Day(days.Last)}";
}
