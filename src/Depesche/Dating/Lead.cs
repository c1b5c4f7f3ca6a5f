namespace Depesche.Dating;

/// <summary>What stands before the head of a noun phrase: article, demonstrative, adjectives of direction, ordinal.</summary>
/// <param name="Head">Index of the head.</param>
/// <param name="Article">der, die, das.</param>
/// <param name="Demonstrative">dieser, jener.</param>
/// <param name="Indefinite">ein.</param>
/// <param name="Adjective">An adjective that says no direction.</param>
/// <param name="Ordinal">The number of dritte, 20. and the like.</param>
/// <param name="Shift">Units away from now, if said.</param>
/// <param name="Same">Units away from a time named before, if said.</param>
internal readonly record struct Lead(int Head, bool Article, bool Demonstrative, bool Indefinite, bool Adjective, int? Ordinal, int? Shift, int? Same)
{
    /// <summary>Whether an adjective, ordinal or demonstrative stands there.</summary>
    public bool Any => Demonstrative || Adjective || Ordinal is not null || Shift is not null || Same is not null;

    public static Lead Read(in Tokens tokens, int at)
    {
        var lead = new Lead(at, false, false, false, false, null, null, null);
        for (var i = at; i < at + 5; i++)
        {
            var token = tokens[i];
            switch (token.Class)
            {
                case TokenClass.Article when i == at:
                    lead = lead with { Article = true };
                    break;
                case TokenClass.Demonstrative when i == at:
                    lead = token.Value == 0 ? lead with { Demonstrative = true, Shift = 0 } : lead with { Demonstrative = true, Same = 0 };
                    break;
                case TokenClass.Indefinite when i == at:
                    lead = lead with { Indefinite = true };
                    break;
                case TokenClass.Shift:
                    lead = lead with { Shift = token.Value };
                    break;
                case TokenClass.SameShift:
                    lead = lead with { Same = token.Value };
                    break;
                case TokenClass.Adjective:
                    lead = lead with { Adjective = true };
                    break;
                case TokenClass.Ordinal:
                    lead = lead with { Ordinal = token.Value };
                    break;
                case TokenClass.Number when token.Length <= 2 && tokens.Is(i + 1, '.') && tokens[i + 1].Glued && tokens.Class(i + 2) is TokenClass.Unit or TokenClass.YearPart or TokenClass.Advent or TokenClass.Holiday or TokenClass.SameShift:
                    lead = lead with { Ordinal = token.Value };
                    i++;
                    break;
                default:
                    return lead with { Head = i };
            }
        }

        return lead with { Head = at + 5 };
    }
}
