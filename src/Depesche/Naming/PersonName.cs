namespace Depesche.Naming;

/// <summary>A person's name in two parts.</summary>
/// <param name="Given">All before the surname, joined by blanks; empty when there is one word.</param>
/// <param name="Surname">The surname with its particles: von der Leyen.</param>
internal sealed record PersonName(string Given, string Surname)
{
    private static readonly HashSet<string> Particles = new(["von", "der", "van", "de", "den", "del", "di", "Di", "Le", "La", "De", "Del", "al", "bin", "zu", "Van", "Von"], StringComparer.Ordinal);

    /// <summary>The given names one by one, double ones parted.</summary>
    public string[] GivenParts { get; } = Given.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Splits an entity's name; where the surname comes first, its key <c>sort</c> says so by being the name itself.</summary>
    public static PersonName Of(Entity person) => Of(person.Name, person.Sort == person.Name);

    /// <summary>Splits a name.</summary>
    public static PersonName Of(string name, bool surnameFirst)
    {
        var words = name.Split(' ');
        if (words.Length == 1)
        {
            return new PersonName("", name);
        }

        if (surnameFirst)
        {
            return new PersonName(string.Join(' ', words[1..]), words[0]);
        }

        var first = words.Length - 1;
        while (first > 1 && Particles.Contains(words[first - 1]))
        {
            first--;
        }

        return new PersonName(string.Join(' ', words[..first]), string.Join(' ', words[first..]));
    }

    /// <summary>The form that registers sort by: surname, given name; particles in lower case go behind.</summary>
    public string Sort
    {
        get
        {
            var words = Surname.Split(' ');
            var first = 0;
            while (first < words.Length - 1 && char.IsLower(words[first][0]))
            {
                first++;
            }

            var behind = string.Join(' ', words[..first].Prepend(Given).Where(part => part.Length > 0));
            var front = string.Join(' ', words[first..]);
            return behind.Length == 0 ? front : $"{front}, {behind}";
        }
    }
}
