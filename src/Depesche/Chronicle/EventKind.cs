namespace Depesche.Chronicle;

/// <summary>What kind of thing happened; the names in data are these in lower case.</summary>
public enum EventKind
{
    /// <summary>Treffen.</summary>
    Meeting,

    /// <summary>Reise, Besuch.</summary>
    Visit,

    /// <summary>Konsultation, Verhandlung.</summary>
    Talks,

    /// <summary>Gipfel.</summary>
    Summit,

    /// <summary>Telefonat.</summary>
    Call,

    /// <summary>Erklärung.</summary>
    Statement,

    /// <summary>Warnung.</summary>
    Warning,

    /// <summary>Forderung.</summary>
    Demand,

    /// <summary>Dokument.</summary>
    Document,

    /// <summary>Entscheidung.</summary>
    Decision,

    /// <summary>Anerkennung.</summary>
    Recognition,

    /// <summary>Sanktion.</summary>
    Sanction,

    /// <summary>Parlament.</summary>
    Legislature,

    /// <summary>Militär.</summary>
    Military,
}
