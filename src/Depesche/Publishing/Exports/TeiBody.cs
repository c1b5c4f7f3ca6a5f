using System.Xml;
using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary>The text of an article as TEI: divisions, headings, paragraphs, lists; the words of each are the cleaned text, character for character.</summary>
internal static class TeiBody
{
    /// <summary>Writes the divisions; an empty article is one empty paragraph.</summary>
    public static void Write(XmlWriter xml, DataSite data, Reading reading)
    {
        var blocks = reading.Article.Blocks;
        var dates = reading.Timexes.ToLookup(timex => timex.Timex.Span.Block, TeiDate.Around);
        var names = reading.Links.Where(MarkedText.IsShown).ToLookup(link => link.Span.Block);
        foreach (var division in Divisions(reading.Article))
        {
            xml.Group("div", () =>
            {
                if (division.Count == 0)
                {
                    xml.Leaf("p", "");
                }

                for (var i = 0; i < division.Count; i++)
                {
                    var number = division[i];
                    var isItem = blocks[number].Kind == BlockKind.ListItem;
                    if (isItem && (i == 0 || blocks[division[i - 1]].Kind != BlockKind.ListItem))
                    {
                        xml.WriteStartElement("list");
                        xml.Break();
                    }

                    Block(xml, reading.Article, number, [.. dates[number].OfType<InlineElement>(), .. names[number].GroupBy(link => link.Span).Select(group => Name(data, [.. group]))]);
                    if (isItem && (i == division.Count - 1 || blocks[division[i + 1]].Kind != BlockKind.ListItem))
                    {
                        xml.WriteEndElement();
                        xml.Break();
                    }
                }
            });
        }
    }

    // A heading opens a division: TEI allows none after the first paragraph of one.
    private static List<List<int>> Divisions(Article article)
    {
        List<List<int>> divisions = [[]];
        for (var number = 0; number < article.Blocks.Length; number++)
        {
            if (article.Blocks[number].Dropped is not null)
            {
                continue;
            }

            if (IsHeading(article.Blocks[number]) && divisions[^1].Exists(before => !IsHeading(article.Blocks[before])))
            {
                divisions.Add([]);
            }

            divisions[^1].Add(number);
        }

        return divisions;
    }

    private static void Block(XmlWriter xml, Article article, int number, IEnumerable<InlineElement> elements)
    {
        var block = article.Blocks[number];
        xml.WriteStartElement(block.Kind switch { BlockKind.ListItem => "item", BlockKind.Quote => "quote", _ => IsHeading(block) ? "head" : "p" });
        if (block.Kind is BlockKind.Kicker or BlockKind.Subheading or BlockKind.Caption or BlockKind.TableRow or BlockKind.Dateline)
        {
            xml.Attributes(("rend", block.Kind.ToString().ToLowerInvariant()));
        }

        InlineElement.Write(xml, block.Text, [.. block.Sentences.Select(sentence => new InlineElement(sentence.Span, InlineElement.Sentence, (XmlForm.Id, SentenceAnchor.Of(article, number, sentence.Number)))), .. elements]);
        xml.WriteEndElement();
        xml.Break();
    }

    private static bool IsHeading(Block block) => block.Kind is BlockKind.Kicker or BlockKind.Headline or BlockKind.Subheading;

    // Two persons behind one phrase ("die beiden Minister") share its span: the reference names both.
    private static InlineElement Name(DataSite data, Link[] links)
    {
        var entities = links.Select(link => data.Site.Knowledge.Find(link.Entity!)).OfType<Entity>().DistinctBy(entity => entity.Id).ToList();
        var addresses = string.Join(' ', entities.Select(entity => data.AddressOf(entity, data.Site.Config.BaseUrl ?? "../")).OfType<string>());
        var (kind, name) = links[0].Type switch
        {
            EntityType.Person => ("person", "persName"),
            EntityType.Organisation => ("organisation", "orgName"),
            EntityType.Place => ("place", "placeName"),
            EntityType.Event => ("event", "name"),
            _ => ("other", "name"),
        };
        var element = links[0].Kind == MentionKind.Role ? "rs" : name;
        return new InlineElement(links[0].Span.Span, element, ("type", element is "rs" or "name" ? kind : null), ("key", links.Length == 1 ? links[0].Entity : null),
            ("ref", addresses.Length > 0 ? addresses : null), ("cert", links.Min(link => link.Confidence) >= 0.8 ? "high" : "medium"));
    }
}
