using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>Everything that finds names in text, built once from the entities; read-only, shared by all threads.</summary>
internal sealed class NameIndex
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> prefixes;
    private readonly FrozenDictionary<string, ImmutableArray<int>>.AlternateLookup<ReadOnlySpan<char>> keys;
    private readonly FrozenDictionary<int, ImmutableArray<int>> roleNouns;
    private readonly bool[,] keyEnds = new bool[32, 32];
    private readonly bool[] prefixStarts = new bool[char.MaxValue + 1];

    /// <summary>Builds the index of a knowledge base's entities.</summary>
    public NameIndex(ImmutableArray<Entity> entities, IReadOnlyList<(int Entity, SurfaceForm Form)> forms)
    {
        Entities = entities;
        Offices = new OfficeBook(entities);
        Persons = [.. entities.Select(entity => entity.Type == EntityType.Person ? PersonName.Of(entity) : null)];
        var roles = RoleNounTable(entities);
        Vocabulary = BuildVocabulary(forms, roles);
        Trie = TokenTrie.Of(forms.Select(form => (Split(form.Form.Text), new Sense(form.Entity, form.Form.Kind))).Where(pair => pair.Item1.Length > 0), Vocabulary.Count);
        roleNouns = roles.ToFrozenDictionary(pair => Vocabulary.Find(pair.Key), pair => pair.Value);
        Prefixes = PrefixTable(entities);
        prefixes = Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var prefix in Prefixes.Keys)
        {
            prefixStarts[prefix[0]] = true;
        }

        var table = KeyTable();
        keys = table.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var key in table.Keys)
        {
            keyEnds[key[0] & 31, key[^1] & 31] = true;
        }
    }

    /// <summary>The entities, whose places in this list are the numbers used everywhere inside.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>The name's parts of each entity that is a person.</summary>
    public ImmutableArray<PersonName?> Persons { get; }

    /// <summary>The known words.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The surface forms.</summary>
    public TokenTrie Trie { get; }

    /// <summary>Who held what when.</summary>
    public OfficeBook Offices { get; }

    /// <summary>The number of the entity with an id; -1 when there is none.</summary>
    public int Number(string id)
    {
        for (var i = 0; i < Entities.Length; i++)
        {
            if (Entities[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The number of a country's capital; -1 when none is known.</summary>
    public int CapitalOf(int country)
    {
        for (var i = 0; i < Entities.Length; i++)
        {
            if (Entities[i].Subtype == "city" && Entities[i].Actor == Entities[country].Id && Entities[i].Country == Entities[country].Country)
            {
                return i;
            }
        }

        return -1;
    }

    private FrozenDictionary<string, int> Prefixes { get; }

    /// <summary>The persons and places with a native name and this romanisation key; places last.</summary>
    public ImmutableArray<int> ByKey(ReadOnlySpan<char> key) => keys.TryGetValue(key, out var found) ? found : [];

    /// <summary>Whether a key that begins and ends as this word's would is known at all; said wrongly only in the word's favour.</summary>
    public bool MayHaveKey(ReadOnlySpan<char> word)
    {
        var (first, last) = (Fold.Letter(word[0]), Fold.Letter(word[^1]));
        first = first switch { 'w' or 'f' => 'v', 'h' => 'g', var other => other };
        last = last switch { 'w' or 'f' => 'v', var other => other };
        var isPlainFirst = first is 'v' or 'g' or 'a' or 'b' or 'd' or 'e' or 'l' or 'm' or 'n' or 'p' or 'r' or 'u';
        var isPlainLast = last is 'v' or 'a' or 'b' or 'd' or 'e' or 'g' or 'k' or 'l' or 'm' or 'n' or 'p' or 'r' or 't' or 'u';
        return !isPlainFirst || !isPlainLast || keyEnds[first & 31, last & 31];
    }

    /// <summary>The organisations that a noun may stand for.</summary>
    public ImmutableArray<int> ByRoleNoun(int word) => roleNouns.GetValueOrDefault(word, []);

    /// <summary>The name that a closed compound begins with and its length: Ukraine in Ukrainekonflikt; -1 when there is none.</summary>
    public (int Entity, int Length) Prefix(ReadOnlySpan<char> word)
    {
        if (word.Length < 7 || !prefixStarts[word[0]])
        {
            return (-1, 0);
        }

        for (var length = Math.Min(word.Length - 3, 14); length >= 4; length--)
        {
            if (prefixes.TryGetValue(word[..length], out var entity) && CompoundHeads.Contains(word[length..]))
            {
                return (entity, length);
            }
        }

        return (-1, 0);
    }

    private int[] Split(string text)
    {
        var list = new List<int>();
        foreach (var word in FormTable.Words(text))
        {
            list.Add(Vocabulary.Find(word));
        }

        return [.. list];
    }

    private static Vocabulary BuildVocabulary(IReadOnlyList<(int Entity, SurfaceForm Form)> forms, Dictionary<string, ImmutableArray<int>> roles)
    {
        var words = new Dictionary<string, Words>(StringComparer.Ordinal);
        foreach (var (_, form) in forms)
        {
            foreach (var word in FormTable.Words(form.Text))
            {
                words.TryAdd(word, Words.None);
            }
        }

        foreach (var (kind, list) in GermanWords.Table)
        {
            foreach (var word in list.Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | kind;
                if (char.IsLower(word[0]))
                {
                    var capital = char.ToUpperInvariant(word[0]) + word[1..];
                    words[capital] = words.GetValueOrDefault(capital) | (kind == Words.Particle ? Words.None : kind | Words.Common);
                }
            }
        }

        foreach (var (kind, list) in new[] { (Words.GivenName, GivenNames.All), (Words.Office, OfficeNouns.All), (Words.RoleNoun, roles.Keys) })
        {
            foreach (var word in list)
            {
                words[word] = words.GetValueOrDefault(word) | kind;
            }
        }

        return Vocabulary.Of([.. words]);
    }

    private static Dictionary<string, ImmutableArray<int>> RoleNounTable(ImmutableArray<Entity> entities)
    {
        var table = new Dictionary<string, ImmutableArray<int>>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Length; i++)
        {
            if (entities[i].Type == EntityType.Person)
            {
                continue;
            }

            IEnumerable<string> nouns = entities[i].Roles;
            if (InstitutionForms.Head(entities[i]) is { } head)
            {
                nouns = nouns.Append(head);
                nouns = entities[i].Subtype == "ministry" ? nouns.Append("Ministerium") : nouns;
            }

            foreach (var form in nouns.Distinct().SelectMany(NounForms).Distinct())
            {
                table[form] = [.. table.GetValueOrDefault(form, []), i];
            }
        }

        return table;
    }

    private static IEnumerable<string> NounForms(string noun) =>
        noun.EndsWith("ung", StringComparison.Ordinal) || noun.EndsWith('z') ? [noun] : noun.EndsWith("nis", StringComparison.Ordinal) ? [noun, noun + "ses"] : [noun, noun + "s", noun + "es"];

    private static FrozenDictionary<string, int> PrefixTable(ImmutableArray<Entity> entities)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Length; i++)
        {
            var entity = entities[i];
            var names = entity.Subtype is "country" or "government" or "international organisation" or "region" && entity.Guard == "none" ? entity.Variants.Prepend(entity.Name) : [];
            foreach (var name in names.Where(name => name.Length > 3 && name.All(char.IsLetter)))
            {
                var capital = name[0] + name[1..].ToLowerInvariant();
                table.TryAdd(capital, i);
                table.TryAdd(capital.ToLowerInvariant(), i);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private FrozenDictionary<string, ImmutableArray<int>> KeyTable()
    {
        var table = new Dictionary<string, ImmutableArray<int>>(StringComparer.Ordinal);
        foreach (var wantPerson in (bool[])[true, false])
        {
            for (var i = 0; i < Entities.Length; i++)
            {
                if (Entities[i].Native is null || (Persons[i] is not null) != wantPerson || Entities[i].Subtype == "country")
                {
                    continue;
                }

                var name = Persons[i]?.Surname ?? Entities[i].Name;
                foreach (var key in name.Contains(' ', StringComparison.Ordinal) ? [] : RomanisationKey.Of(name))
                {
                    table[key] = [.. table.GetValueOrDefault(key, []), i];
                }
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
