using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>One piece of evidence as the registry keeps it: <c>b-0123456789 article s3-2</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Article">Id of its article; null where only the id is written.</param>
/// <param name="Anchor">Anchor of its sentence on the article's page when it was registered; null where only the id is written.</param>
internal readonly record struct RegisteredEvidence(string Id, string? Article, string? Anchor)
{
    /// <summary>The pieces of an entry, in order; none where it names another event.</summary>
    public static IEnumerable<RegisteredEvidence> Of(YamlEntry entry) => entry.Value is YamlNode.List list ? list.Items.OfType<YamlNode.Scalar>().Select(item => Parse(item.Value)) : [];

    /// <summary>The list of an event's evidence as the registry writes it.</summary>
    public static string Write(ImmutableArray<Evidence> evidence) => $"[{string.Join(", ", evidence.Select(Write))}]";

    private static string Write(Evidence piece)
    {
        var text = $"{piece.Id} {piece.Article} {piece.Anchor}";
        return RegistryText.Scalar(piece.Article) == piece.Article ? text : RegistryText.Quoted(text);
    }

    // An article's id may hold blanks; the anchor does not.
    private static RegisteredEvidence Parse(string text) =>
        text.IndexOf(' ') is var first and > 0 && text.LastIndexOf(' ') is var last && last > first ? new(text[..first], text[(first + 1)..last], text[(last + 1)..]) : new(text, null, null);
}
