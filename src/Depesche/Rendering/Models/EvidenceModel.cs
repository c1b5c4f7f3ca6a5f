using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One line of the evidence column.</summary>
internal sealed record EvidenceModel(
    string Id,
    string Short,
    string Article,
    string Title,
    string Href,
    string? Phrase,
    string Note,
    string Role,
    bool Announces,
    string Where) : TemplateModel
{
    /// <summary>Whether only its place differs from the line above.</summary>
    public bool Continues { get; init; }

    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<EvidenceModel>(
        "evidence",
        ("id", "Anchor of this line on its page.", model => model.Id),
        ("short", "Display number of the article: S1.", model => model.Short),
        ("article", "The article in words: Artikel 1.", model => model.Article),
        ("title", "Title of the article.", model => model.Title),
        ("href", "The sentence on the page of its article.", model => model.Href),
        ("phrase", "The date phrase as it stands there; null when there is none.", model => model.Phrase),
        ("note", "What the phrase means: → 21. Januar; may be empty.", model => model.Note),
        ("role", "What the sentence does: kündigt an, berichtet, blickt zurück.", model => model.Role),
        ("announces", "Whether it looks ahead: the badge is hollow.", model => model.Announces),
        ("where", "Abs. 3, Satz 2.", model => model.Where),
        ("continues", "Whether only its place differs from the line above.", model => model.Continues));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
