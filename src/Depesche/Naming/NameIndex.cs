using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Depesche.Naming;

/// <summary>Everything that finds names in text, built once from the entities; read-only, shared by all threads.</summary>
internal sealed class NameIndex
{
    private const int Kinds = (int)FormKind.Blocked + 1;

    private readonly bool[,] keyEnds = new bool[32, 32];
    private readonly bool[] prefixStarts = new bool[char.MaxValue + 1];
    private readonly WordMap numbers;
    private readonly NumberTable keys;
    private readonly NumberTable prefixes;
    private readonly NumberTable roleNouns;

    /// <summary>Builds the index of a knowledge base's entities.</summary>
    public NameIndex(ImmutableArray<Entity> entities, IReadOnlyList<SurfaceForm> forms)
    {
        Entities = entities;
        Offices = new OfficeBook(entities);
        numbers = new WordMap(entities.Length);
        var persons = new PersonName?[entities.Length];
        var ids = new ImmutableArray<string>[entities.Length];
        for (var i = 0; i < entities.Length; i++)
        {
            persons[i] = entities[i].Type == EntityType.Person ? PersonName.Of(entities[i]) : null;
            ids[i] = [entities[i].Id];
            numbers.Add(entities[i].Id);
        }


        Persons = ImmutableCollectionsMarshal.AsImmutableArray(persons);
        Ids = ImmutableCollectionsMarshal.AsImmutableArray(ids);
        ReadForms(forms);
        roleNouns = RoleNouns(entities);
        ReadWords(roleNouns.Words);
        prefixes = PrefixTable(entities);
        foreach (var prefix in prefixes.Words)
        {
            prefixStarts[prefix[0]] = true;
        }

        keys = KeyTable();
        foreach (var key in keys.Words)
        {
            for (var first = 'a'; first <= 'z'; first++)
            {
                for (var last = 'a'; last <= 'z' && RomanisationKey.MayBegin(first, key[0]); last++)
                {
                    keyEnds[first & 31, last & 31] |= RomanisationKey.MayEnd(last, key[^1]);
                }
            }
        }
    }

    /// <summary>The entities, whose places in this list are the numbers used everywhere inside.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>The name's parts of each entity that is a person.</summary>
    public ImmutableArray<PersonName?> Persons { get; }

    /// <summary>The id of each entity, as the only candidate of a mention.</summary>
    public ImmutableArray<ImmutableArray<string>> Ids { get; }

    /// <summary>The known words.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>The surface forms.</summary>
    public TokenTrie Trie { get; } = new();

    /// <summary>Who held what when.</summary>
    public OfficeBook Offices { get; }

    /// <summary>The number of the entity with an id; -1 when there is none.</summary>
    public int Number(string id) => numbers.Find(id);

    /// <summary>The persons and places with a native name and this romanisation key; places last.</summary>
    public ImmutableArray<int> ByKey(ReadOnlySpan<char> key) => keys.Of(key);

    /// <summary>Whether a key that begins and ends as this word's would is known at all; said wrongly only in the word's favour.</summary>
    public bool MayHaveKey(ReadOnlySpan<char> word) => !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(word[^1]) || keyEnds[word[0] & 31, word[^1] & 31];

    /// <summary>The organisations that a noun may stand for.</summary>
    public ImmutableArray<int> ByRoleNoun(int word) => word < 0 ? [] : roleNouns.Of(Vocabulary[word]);

    /// <summary>Whether a name that closed compounds begin with has this first letter.</summary>
    public bool MayBeginCompound(char letter) => prefixStarts[letter];

    /// <summary>The name that a closed compound begins with and its length: Ukraine in Ukrainekonflikt; -1 when there is none.</summary>
    public (int Entity, int Length) Prefix(ReadOnlySpan<char> word)
    {
        if (word.Length < 7 || !prefixStarts[word[0]])
        {
            return (-1, 0);
        }

        for (var length = Math.Min(word.Length - 3, 14); length >= 4; length--)
        {
            if (prefixes.Of(word[..length]) is { IsEmpty: false } found && CompoundHeads.Contains(word[length..]))
            {
                return (found[0], length);
            }
        }

        return (-1, 0);
    }

    private void ReadForms(IReadOnlyList<SurfaceForm> forms)
    {
        // Most forms share their sense with others of their entity.
        var senses = new ImmutableArray<Sense>[Entities.Length * Kinds];
        var words = new int[256];
        foreach (var form in forms)
        {
            if (form.Text.Length > words.Length)
            {
                words = new int[form.Text.Length];
            }

            var count = 0;
            ReadOnlySpan<char> rest = form.Text;
            for (var word = FormTable.Next(ref rest); !word.IsEmpty; word = FormTable.Next(ref rest))
            {
                words[count++] = word.Length == form.Text.Length ? Vocabulary.Add(form.Text) : Vocabulary.Add(word);
            }

            if (count == 0)
            {
                continue;
            }

            ref var sense = ref senses[(form.Entity * Kinds) + (int)form.Kind];
            if (sense.IsDefault)
            {
                sense = [new Sense(form.Entity, form.Kind)];
            }

            Trie.Add(words.AsSpan(0, count), sense);
        }
    }

    private void ReadWords(IEnumerable<string> roles)
    {
        foreach (var (kind, list) in GermanWords.Table)
        {
            foreach (var word in list.Split(' '))
            {
                Vocabulary.Add(word, kind);
                if (char.IsLower(word[0]))
                {
                    Vocabulary.Add(char.ToUpperInvariant(word[0]) + word[1..], kind == Words.Particle ? Words.None : kind | Words.Common);
                }
            }
        }

        AddAll(GivenNames.All, Words.GivenName);
        AddAll(OfficeNouns.All, Words.Office);
        AddAll(roles, Words.RoleNoun);
    }

    private void AddAll(IEnumerable<string> words, Words kind)
    {
        foreach (var word in words)
        {
            Vocabulary.Add(word, kind);
        }
    }
    private static NumberTable RoleNouns(ImmutableArray<Entity> entities)
    {
        var table = new NumberTable(256);
        for (var i = 0; i < entities.Length; i++)
        {
            if (entities[i].Type == EntityType.Person)
            {
                continue;
            }

            foreach (var noun in entities[i].Roles)
            {
                AddNoun(table, noun, i);
            }

            if (InstitutionForms.Head(entities[i]) is { } head)
            {
                AddNoun(table, head, i);
                if (entities[i].Subtype == "ministry")
                {
                    AddNoun(table, "Ministerium", i);
                }
            }
        }

        return table;
    }

    private static void AddNoun(NumberTable table, string noun, int entity)
    {
        table.Add(noun, entity);
        if (noun.EndsWith("nis", StringComparison.Ordinal))
        {
            table.Add(noun + "ses", entity);
        }
        else if (!noun.EndsWith("ung", StringComparison.Ordinal) && !noun.EndsWith('z'))
        {
            table.Add(noun + "s", entity);
            table.Add(noun + "es", entity);
        }
    }

    // Of several names that begin alike the first entity's counts.
    private static NumberTable PrefixTable(ImmutableArray<Entity> entities)
    {
        var table = new NumberTable(1024);
        for (var i = 0; i < entities.Length; i++)
        {
            var entity = entities[i];
            if (entity.Subtype is "country" or "government" or "international organisation" or "region" && entity.Guard == "none")
            {
                AddPrefix(table, entity.Name, i);
                foreach (var name in entity.Variants)
                {
                    AddPrefix(table, name, i);
                }
            }
        }

        return table;
    }

    private static void AddPrefix(NumberTable table, string name, int entity)
    {
        foreach (var letter in name)
        {
            if (!char.IsLetter(letter))
            {
                return;
            }
        }

        if (name.Length > 3)
        {
            var lower = name[1..].ToLowerInvariant();
            table.Add(name[0] + lower, entity);
            table.Add(char.ToLowerInvariant(name[0]) + lower, entity);
        }
    }

    private NumberTable KeyTable()
    {
        var table = new NumberTable(512);
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
                    table.Add(key, i);
                }
            }
        }

        return table;
    }
}
