using System.Collections.Frozen;

namespace Depesche.Chronicle;

/// <summary>Closed classes of German words that the grammar of a clause rests on.</summary>
internal static class GermanWords
{
    public static readonly FrozenSet<string> Prepositions = Set(
        "am an ans auf aus bei beim bis durch für gegen gegenüber hinter im in ins laut mit nach neben ohne seit seitens trotz um unter über vom von vor während wegen zu zufolge zum zur zwischen samt nahe außer");

    public static readonly FrozenSet<string> Determiners = Set(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dieser diese dieses diesen diesem jener jene jenes beide beiden beider unser unsere unseren unserem deren dessen mehrere einige zwei drei vier alle allen");

    public static readonly FrozenSet<string> GenitiveDeterminers = Set("des der eines einer seines seiner ihres ihrer dieses dieser beider unseres");

    public static readonly FrozenSet<string> Joiners = Set(", und sowie oder bzw & /");

    /// <summary>Nouns for people in office and for delegations: their country or organisation takes part.</summary>
    private static readonly string[] Envoys =
    [
        "minister", "ministerin", "ministern", "ministerinnen", "ministers", "präsident", "präsidenten", "präsidentin", "präsidiums", "kanzler", "kanzlers", "kanzlerin", "premier", "premiers", "chef", "chefs", "chefin",
        "sprecher", "sprechers", "sprecherin", "vertreter", "vertretern", "vertreters", "vertreterin", "vertreterinnen", "vertretung", "berater", "beratern", "beraterin", "beraters", "beamte", "beamten", "beamter", "beamtin",
        "kollege", "kollegen", "kollegin", "amtskollege", "pendant", "diplomat", "diplomaten", "diplomatin", "botschafter", "botschafters", "botschafterin", "botschaft", "gesandte", "gesandten", "gesandter",
        "beauftragte", "beauftragten", "beauftragter", "sekretär", "sekretärs", "sekretärin", "unterhändler", "unterhändlern", "unterhändlerin", "regierung", "regierungen", "delegation", "delegationen", "seite", "führung",
        "spitze", "spitzen", "staatschefs", "regierungschefs", "abgesandte", "abgesandten", "emissär", "ministerium", "ministeriums", "außenamt", "außenamts", "präsidialamt", "präsidialamts", "parlament", "parlaments", "geheimdienst", "vize", "stellvertreter",
        "generalstab", "generalstabs", "generalstabschef", "general", "offizier", "offiziere", "abgeordnete", "abgeordneten", "staaten", "mitglieder", "mitgliedern", "außenämter", "außenämtern", "ministerien", "diplomaten", "unterhändlerinnen", "emissäre", "emissären", "chefunterhändler", "länder", "partner", "verbündeten", "verbündete", "inspekteur", "senator", "senators", "senatoren", "senatorin", "senatorinnen", "kommandeur", "befehlshaber", "admiral", "vizeadmiral", "leiter", "vorsitzende", "vorsitzender", "vorsitzenden", "anführer", "anführern",
    ];

    /// <summary>Nouns for those who work for someone: whom they serve is not there himself.</summary>
    private static readonly string[] Staff =
    [
        "sprecher", "sprechers", "sprecherin", "sprechern", "berater", "beratern", "beraterin", "beraters", "vertreter", "vertretern", "vertreters", "vertreterin", "gesandte", "gesandten", "gesandter", "beauftragte", "beauftragten", "beauftragter",
        "unterhändler", "unterhändlern", "unterhändlerin", "delegation", "delegationen", "abgesandte", "abgesandten", "emissär", "emissäre", "emissären", "mitarbeiter", "mitarbeitern", "stab", "stabschef", "stellvertreter", "stellvertretern",
    ];

    private static readonly string[] Forces =
    [
        "truppen", "truppe", "soldaten", "armee", "streitkräfte", "streitkräften", "militär", "militärs", "einheiten", "verbände", "panzer", "kampfjets", "kampfflugzeuge", "kriegsschiffe", "marine", "luftwaffe", "raketen", "bataillone", "kräfte", "kräften",
    ];

    private static readonly string[] ForceDeeds =
    [
        "manöver", "übung", "übungen", "manövers", "angriff", "angriffe", "invasion", "einmarsch",
    ];

    private static readonly FrozenSet<string> EnvoyNouns = Envoys.SelectMany(WithSwiss).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> StaffNouns = Staff.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ForceDeedNouns = ForceDeeds.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ForceNouns = Forces.Concat(ForceDeeds).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the noun, or the last part of a compound, is someone in office or a delegation.</summary>
    public static bool IsEnvoy(string noun) => HasHead(noun, EnvoyNouns);

    /// <summary>Whether the noun, or the last part of a compound, is someone who works for another.</summary>
    public static bool IsStaff(string noun) => HasHead(noun, StaffNouns);

    /// <summary>Whether the noun, or the last part of a compound, is an armed force or what it does.</summary>
    public static bool IsForce(string noun) => HasHead(noun, ForceNouns);

    /// <summary>Whether it is what armed forces do rather than they themselves: no one who speaks.</summary>
    public static bool IsForceDeed(string noun) => HasHead(noun, ForceDeedNouns);

    /// <summary>Lower-case words that may be inflected adjectives; verbs in -en are told apart by what stands before them.</summary>
    public static bool MayBeAdjective(Word word) =>
        word.IsLower && !Prepositions.Contains(word.Text) && !Determiners.Contains(word.Text) && !Joiners.Contains(word.Text)
        && word.Text.Length > 3 && (word.Text.EndsWith("en", StringComparison.Ordinal) || word.Text.EndsWith("er", StringComparison.Ordinal)
            || word.Text.EndsWith("es", StringComparison.Ordinal) || word.Text.EndsWith("em", StringComparison.Ordinal) || word.Text.EndsWith('e'));

    /// <summary>A closed class; words with ß also as they are written in Switzerland.</summary>
    public static FrozenSet<string> Set(string words) => words.Split(' ').SelectMany(WithSwiss).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"saß" and "sass".</summary>
    public static IEnumerable<string> WithSwiss(string word) => word.Contains('ß') ? [word, word.Replace("ß", "ss", StringComparison.Ordinal)] : [word];

    private static bool HasHead(string noun, FrozenSet<string> heads)
    {
        var lookup = heads.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start <= noun.Length - 4; start++)
        {
            if (start != 1 && start != 2 && lookup.Contains(noun.AsSpan(start)))
            {
                return true;
            }
        }

        return false;
    }
}
