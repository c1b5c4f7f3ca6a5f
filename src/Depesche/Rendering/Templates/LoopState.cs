namespace Depesche.Rendering.Templates;

/// <summary>How far the innermost loop is.</summary>
internal sealed class LoopState
{
    public LoopState? Outer { get; set; }

    public int Index { get; set; }

    /// <summary>Number of rounds; -1 for a <c>while</c>, which does not know it.</summary>
    public int Length { get; set; }

    /// <summary>Number of cells in each row of a table; 0 in any other loop.</summary>
    public long Columns { get; set; }

    /// <summary>The value of this round.</summary>
    public TemplateValue Current { get; set; }

    /// <summary>The value of the round before.</summary>
    public TemplateValue Previous { get; set; }

    public TemplateValue Read(LoopMember member) => member switch
    {
        LoopMember.Index => Index,
        LoopMember.RIndex => Length - 1 - Index,
        LoopMember.First => Index == 0,
        LoopMember.Last => Index == Length - 1,
        LoopMember.Even => Index % 2 == 0,
        LoopMember.Odd => Index % 2 != 0,
        LoopMember.Length => Length,
        _ => Index == 0 || !Operators.AreEqual(Previous, Current),
    };
}
