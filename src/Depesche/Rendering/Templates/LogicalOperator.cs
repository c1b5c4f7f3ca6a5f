namespace Depesche.Rendering.Templates;

/// <summary>An operator whose right side is only computed when it is needed.</summary>
internal enum LogicalOperator : byte
{
    And,
    Or,
    IfNull,
    IfNotNull,
}
