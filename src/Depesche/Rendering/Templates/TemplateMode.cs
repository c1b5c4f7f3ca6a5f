namespace Depesche.Rendering.Templates;

/// <summary>How strict templates are.</summary>
public enum TemplateMode
{
    /// <summary>The pages of a site: all text is escaped, all names are known, all mistakes are told.</summary>
    Site,

    /// <summary>The language as its own tests know it: text is written as it is, unknown names are null, the first mistake ends the page.</summary>
    Plain,
}
