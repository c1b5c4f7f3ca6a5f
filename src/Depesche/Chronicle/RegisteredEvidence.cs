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
    public static string Write(ImmutableArray<Evidence> evidence) => $"[{string.Join(", ", evidence.Select(piece => $"{piece.Id} {piece.Article} {piece.Anchor}"))}]";

    private static RegisteredEvidence Parse(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var id, var article, var anchor, ..] ? new(id, article, anchor) : new(text, null, null);
}
