using System.Text.Json;
using Depesche.Chronicle;

namespace Depesche.Publishing.Exports;

/// <summary><c>data/events.json</c>: the timeline with its evidence.</summary>
internal static class EventRows
{
    /// <summary>The file.</summary>
    public static OutputFile File(DataSite data) => JsonForm.File("data/events.json", json =>
    {
        json.WriteStartArray();
        foreach (var one in data.Site.Timeline.Events)
        {
            Row(json, data, one);
        }

        json.WriteEndArray();
    });

    /// <summary>The heart of a row, with the evidence of one article if one is given.</summary>
    public static void Short(Utf8JsonWriter json, DataSite data, TimelineEvent one, string? article, string prefix)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        json.WriteString("url", DataSite.AddressOf(one, prefix));
        json.WriteString("when", one.When.Edtf);
        json.WriteString("precision", Vocabulary.Of(one.When.Precision));
        json.WriteString("kind", Vocabulary.Of(one.Kind));
        json.WriteString("status", Vocabulary.Of(one.Status));
        json.WriteString("title", one.Title);
        if (article is not null)
        {
            json.Array("evidence", one.Evidence.Where(evidence => evidence.Article == article), evidence => Evidence(json, data, evidence));
        }

        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, DataSite data, TimelineEvent one)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        json.WriteString("url", DataSite.AddressOf(one, ""));
        json.WriteString("when", one.When.Edtf);
        json.WriteString("time", one.When.Clock is { } clock ? clock.ToString("HH:mm", null) : null);
        json.WriteString("precision", Vocabulary.Of(one.When.Precision));
        json.WriteString("kind", Vocabulary.Of(one.Kind));
        json.WriteString("status", Vocabulary.Of(one.Status));
        json.WriteString("title", one.Title);
        json.WriteString("summary", one.Summary);
        Texts(json, "participants", one.Participants);
        json.WriteString("place", one.Place);
        json.Array("evidence", one.Evidence, evidence => Evidence(json, data, evidence));
        json.Array("disagreements", one.Disagreements, disagreement => Disagreement(json, disagreement));
        json.WriteString("known", one.Known);
        Texts(json, "edited", one.Edited);
        Texts(json, "related", one.Related);
        json.WriteBoolean("main", one.Main);
        json.WriteNumber("confidence", Math.Round(one.Confidence, 3));
        json.WriteString("because", one.Because);
        json.WriteString("date_because", one.DateBecause);
        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, DataSite data, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("id", evidence.Id);
        json.WriteString("article", evidence.Article);
        json.WriteNumber("paragraph", evidence.Paragraph);
        json.WriteNumber("sentence", evidence.Sentence);
        json.WriteString("hash", evidence.Hash);
        ReadingRows.Place(json, data.ArticleOf(evidence.Article), evidence.Place, withText: false);
        json.WriteString("phrase", evidence.PhraseText);
        json.WriteString("value", evidence.Value);
        json.WriteString("role", Vocabulary.Of(evidence.Role));
        json.WriteEndObject();
    }

    private static void Disagreement(Utf8JsonWriter json, Disagreement disagreement)
    {
        json.WriteStartObject();
        json.WriteString("about", disagreement.About);
        json.WriteString("text", disagreement.Text);
        json.Array("versions", disagreement.Versions, version =>
        {
            json.WriteStartObject();
            json.WriteString("value", version.Value);
            Texts(json, "evidence", version.Evidence);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts) => json.Array(name, texts, json.WriteStringValue);
}
