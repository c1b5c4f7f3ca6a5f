using System.Text.Json;
using Depesche.Chronicle;
using Depesche.Loading;

namespace Depesche.Publishing.Exports;

/// <summary><c>data/articles.json</c>: what the archive knows of every article.</summary>
internal static class ArticleRows
{
    /// <summary>The file.</summary>
    public static OutputFile File(DataSite data) => JsonForm.File("data/articles.json", json =>
    {
        json.WriteStartArray();
        foreach (var reading in data.Site.Readings)
        {
            json.WriteStartObject();
            Members(json, data, reading, prefix: "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>The members of one row.</summary>
    /// <param name="json">Where they go.</param>
    /// <param name="data">The site.</param>
    /// <param name="reading">The article.</param>
    /// <param name="prefix">Put before addresses, so that they are relative to the file that is written.</param>
    public static void Members(Utf8JsonWriter json, DataSite data, Reading reading, string prefix)
    {
        var article = reading.Article;
        var rights = data.RightsOf(article);
        json.WriteString("id", article.Id);
        json.WriteString("file", article.File);
        json.WriteString("url", data.AddressOf(article, prefix));
        json.WriteString("title", article.Title);
        json.WriteString("published", reading.Time.Edtf);
        json.WriteString("published_because", reading.Time.Because);
        json.WriteString("metadata_date", reading.Time.Metadata);
        json.WriteString("rights", Vocabulary.Of(rights));
        json.WriteString("source", article.Facts.Source);
        json.WriteString("original", article.Facts.Url);
        ReadingRows.Write(json, reading, data.Destinations);
        json.Array("dropped", Enumerable.Range(0, article.Blocks.Length).Where(index => article.Blocks[index].Dropped is not null), index =>
        {
            // What cleaning took out belongs to the page around the article: it is never republished, its place and its rule are.
            var withText = rights == Rights.Full && !data.Site.Config.IsPublic;
            json.WriteStartObject();
            ReadingRows.Place(json, article, new BlockSpan(index, 0, article.Blocks[index].Text.Length), withText);
            if (!withText)
            {
                json.WriteNull("text");
            }

            json.WriteString("rule", article.Blocks[index].Dropped!.Rule);
            json.WriteEndObject();
        });
    }
}
