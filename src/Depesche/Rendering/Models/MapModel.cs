using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>Where the events were, as a map and as a table.</summary>
internal sealed record MapModel(
    Html Drawing,
    Html NarrowDrawing,
    string Coast,
    string Intro,
    string Rest,
    string RegisterHref,
    IReadOnlyList<LinkModel> Legend,
    IReadOnlyList<SceneModel> Scenes,
    string TableTitle) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<MapModel>(
        "map",
        ("drawing", "What lies above the coast; empty when no place lies on the map.", model => model.Drawing),
        ("narrow_drawing", "The same for phones.", model => model.NarrowDrawing),
        ("coast", "Address of the picture of coast and borders.", model => model.Coast),
        ("intro", "One sentence above it.", model => model.Intro),
        ("rest", "What is dashed and what the map does not show, in words; may be empty.", model => model.Rest),
        ("register_href", "The register of places.", model => model.RegisterHref),
        ("legend", "The kinds of mark that occur, each with its class.", model => TemplateValue.List(model.Legend)),
        ("scenes", "The places, as rows of the table.", model => TemplateValue.List(model.Scenes)),
        ("table_title", "Heading of the table.", model => model.TableTitle));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}
