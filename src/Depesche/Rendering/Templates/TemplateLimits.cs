namespace Depesche.Rendering.Templates;

/// <summary>What no template may pass. An honest page comes near to none of them.</summary>
internal static class TemplateLimits
{
    public const int ExpressionDepth = 250;
    public const int BlockDepth = 100;
    public const int IncludeDepth = 64;
    public const int Recursion = 64;

    /// <summary>Nested calls weighed by how deep the code of each is nested: what the stack of a thread has to hold.</summary>
    public const int StackDepth = 2_000;

    /// <summary>Up to here every stack is deep enough, so that it need not be asked.</summary>
    public const int ShallowStack = 100;

    public const int Steps = 10_000_000;
    public const int TextLength = 4 * 1024 * 1024;
    public const int NumberBits = 10_000;
    public const int PageBytes = 256 * 1024 * 1024;

    /// <summary>After so many mistakes in a template or on a page the rest is not looked at.</summary>
    public const int Mistakes = 50;

    /// <summary>Units of text that count as one step.</summary>
    public const int UnitsOfAStep = 16;
}
