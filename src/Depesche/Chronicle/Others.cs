namespace Depesche.Chronicle;

/// <summary>How a headline names those who take part beside the first one.</summary>
internal enum Others
{
    /// <summary>All are the subject: Biden und Putin treffen sich.</summary>
    Joined,

    /// <summary>With <c>mit</c>: Biden telefoniert mit Putin.</summary>
    With,

    /// <summary>Dative: Russland übermittelt den USA ein Schreiben.</summary>
    Dative,

    /// <summary>Accusative: Putin erkennt Donezk und Luhansk an.</summary>
    Accusative,

    /// <summary>With <c>gegen</c>: Die EU verhängt Sanktionen gegen Russland.</summary>
    Against,

    /// <summary>With <c>zu</c>, persons only: Blinken reist zu Baerbock nach Berlin.</summary>
    To,

    /// <summary>Not at all.</summary>
    Unnamed,
}
