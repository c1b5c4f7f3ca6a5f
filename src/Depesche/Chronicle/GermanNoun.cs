namespace Depesche.Chronicle;

/// <summary>A name as a German sentence needs it.</summary>
/// <param name="Stem">Without article, nominative: <c>Weiße Haus</c>, <c>Ukraine</c>, <c>Biden</c>.</param>
/// <param name="Gender"><c>m f n p</c>, a blank where the name takes no article, <c>r</c> for a pronoun.</param>
internal sealed record GermanNoun(string Stem, char Gender)
{
    /// <summary>Stem after an article in dative and genitive: <c>Weißen Haus</c>.</summary>
    public string Weak { get; init; } = Stem;

    public bool IsPlural => Gender == 'p';

    public string Nominative => Gender switch { 'm' => "der " + Stem, 'f' => "die " + Stem, 'n' => "das " + Stem, 'p' => "die " + Weak, _ => Stem };

    public string Accusative => Gender switch { 'm' => "den " + Weak, _ => Nominative };

    public string Dative => Gender switch { 'r' => Weak, 'm' or 'n' => "dem " + Weak, 'f' => "der " + Weak, 'p' => "den " + Weak, _ => Stem };

    /// <summary>Where something is: <c>in Genf</c>, <c>in der Ukraine</c>, <c>im Iran</c>.</summary>
    public string Inside => Gender is 'm' or 'n' ? "im " + Weak : "in " + Dative;

    /// <summary>Where something leads: <c>nach Genf</c>, <c>in die Ukraine</c>.</summary>
    public string Towards => Gender == ' ' ? "nach " + Stem : "in " + Accusative;

    public string Of => Gender is 'm' or 'n' ? "vom " + Weak : "von " + Dative;

    /// <summary>As an attribute: <c>der EU</c>, <c>des Weißen Hauses</c>, <c>von Biden</c>.</summary>
    public string Genitive => Gender switch
    {
        'm' or 'n' => "des " + Weak + (Weak.EndsWith('s') || Weak.EndsWith('ß') || Weak.EndsWith('z') ? "es" : Weak.All(letter => char.IsUpper(letter)) ? "" : "s"),
        'f' or 'p' => "der " + Weak,
        _ => Of,
    };

    public string To => Gender is 'm' or 'n' ? "zum " + Weak : Gender == 'f' ? "zur " + Weak : "zu " + Dative;
}
