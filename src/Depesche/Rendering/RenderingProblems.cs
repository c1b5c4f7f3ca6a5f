using Depesche.Diagnostics;

namespace Depesche.Rendering;

/// <summary>Everything that can be wrong with templates and pages.</summary>
public static class RenderingProblems
{
    /// <summary>A template that does not parse.</summary>
    public static readonly Problem Syntax = new("DE6001", Severity.Error, "{0}");

    /// <summary>A name that nothing has.</summary>
    public static readonly Problem UnknownName = new("DE6002", Severity.Error, "unknown name \"{0}\"{1}");

    /// <summary>A template that is not there.</summary>
    public static readonly Problem UnknownTemplate = new("DE6003", Severity.Error, "there is no template \"{0}\"{1}");

    /// <summary>Text that was not escaped.</summary>
    public static readonly Problem Unescaped = new("DE6004", Severity.Error, "text is written without html.escape: {0}");

    /// <summary>A value of the wrong type.</summary>
    public static readonly Problem WrongValue = new("DE6005", Severity.Error, "{0}");

    /// <summary>A bound that was passed.</summary>
    public static readonly Problem TooMuch = new("DE6006", Severity.Error, "the template passes the limit of {0}");

    /// <summary>A member that a model or an object of the engine does not have.</summary>
    public static readonly Problem UnknownMember = new("DE6007", Severity.Error, "{0} has no member \"{1}\"{2}");

    /// <summary>An editor's page with the name of a page that the tool makes.</summary>
    public static readonly Problem ReservedName = new("DE6020", Severity.Error, "the page \"{0}\" is made by the tool; give the file another name");

    /// <summary>A key of the registry that is no address of a page.</summary>
    public static readonly Problem NoAddress = new("DE6021", Severity.Error, "\"{0}\" is no address that a page can have had; write one such as artikel/treffen-in-genf.html or personen/ada-berg.html");

    /// <summary>Two addresses for one page.</summary>
    public static readonly Problem TwoAddresses = new("DE6022", Severity.Error, "\"{0}\" has the address \"{1}\" already; at the old one of the two, write the new one in place of the id: \"{1}: {2}\" or \"{2}: {1}\"");

    /// <summary>An address without a page.</summary>
    public static readonly Problem AddressGone = new("DE6023", Severity.Warning, "\"{0}\" was published and shows \"{1}\", which has no page in this build; restore it, write its new id or the address that took its place (\"{0}: index.html\"), or take the line out");

    /// <summary>A move to a page that is not there.</summary>
    public static readonly Problem UnknownTarget = new("DE6024", Severity.Error, "\"{0}\" is said to have moved to \"{1}\"; write the address of a page of this build{2}");

    /// <summary>An address that leads back to itself.</summary>
    public static readonly Problem AddressCircle = new("DE6025", Severity.Error, "\"{0}\" leads back to itself; write the address of a page");

    /// <summary>A move that nothing comes of.</summary>
    public static readonly Problem NeedlessMove = new("DE6026", Severity.Warning, "\"{0}\" is said to be \"{1}\" now, but a page of this build has that address; take the line out");

    /// <summary>A slug that would take the address of another page.</summary>
    public static readonly Problem AddressTaken = new("DE6027", Severity.Error, "the address \"{0}\" was published for \"{1}\"; choose another slug, or change its line in content/addresses.yaml");

    /// <summary>A page that is not in the registry.</summary>
    public static readonly Problem AddressNew = new("DE6028", Severity.Info, "the page \"{0}\" is not registered yet; \"depesche review --accept-ids\" keeps its address");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [Syntax, UnknownName, UnknownTemplate, Unescaped, WrongValue, TooMuch, UnknownMember, ReservedName, NoAddress, TwoAddresses, AddressGone, UnknownTarget, AddressCircle, NeedlessMove, AddressTaken, AddressNew];
}
