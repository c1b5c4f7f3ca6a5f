namespace Depesche.Chronicle;

/// <summary>How a piece of evidence speaks of an event ahead.</summary>
public enum TestimonyTone
{
    /// <summary>Without reserve.</summary>
    Plain,

    /// <summary>It doubts that it takes place.</summary>
    Doubting,

    /// <summary>It says that it is put off.</summary>
    Postponing,
}
