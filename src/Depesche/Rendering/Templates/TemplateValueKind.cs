namespace Depesche.Rendering.Templates;

/// <summary>What a template value is.</summary>
public enum TemplateValueKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with a fraction.</summary>
    Fraction,

    /// <summary>A decimal number: <c>1.50m</c>.</summary>
    Exact,

    /// <summary>A whole number beyond 64 bits.</summary>
    Big,

    /// <summary>Text that must be escaped before it is written.</summary>
    Text,

    /// <summary>Safe markup.</summary>
    Html,

    /// <summary>A model.</summary>
    Model,

    /// <summary>A list of models, texts or values.</summary>
    List,

    /// <summary>An object made in a template.</summary>
    Map,

    /// <summary>A date that a template computes with.</summary>
    Date,

    /// <summary>The time between two dates.</summary>
    Duration,

    /// <summary>A function.</summary>
    Function,
}
