using System.Globalization;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Tests.Naming;

public sealed class EntityChecksTests
{
    [Fact]
    public void The_packed_knowledge_has_no_problem() => Assert.Empty(NamingHarness.PackedProblems.Sorted());

    [Fact]
    public void Every_country_of_the_world_has_a_name_and_an_id()
    {
        var countries = NamingHarness.Knowledge.Entities.Where(entity => entity.Subtype == "country").ToArray();
        Assert.True(countries.Length >= 196, $"{countries.Length} countries");
        Assert.All(countries, country => Assert.Equal($"c:{country.Country!.ToLowerInvariant()}", country.Id));
    }

    [Theory]
    [InlineData("- id: per:a\n  type: person\n  name: Anna Adler\n- id: per:a\n  type: person\n  name: Anna Bauer\n", "DE4001")]
    [InlineData("id: per:a\n", "DE4002")]
    [InlineData("- id: Lawrow\n  type: person\n  name: Anna Adler\n", "DE4003")]
    [InlineData("- id: per:a\n  type: persona\n  name: Anna Adler\n", "DE4004")]
    [InlineData("- id: org:a\n  type: organisation\n  name: Adlerbund\n  guard: quote\n", "DE4005")]
    [InlineData("- id: per:a\n  type: person\n  name: Anna Adler\n  offices:\n    - { of: per:a, role: Chefin, from: 2022-13-01 }\n", "DE4006")]
    [InlineData("- id: per:a\n  type: person\n  name: Anna Adler\n  offices:\n    - { of: per:a, role: Chefin, from: 2022-02-01, to: 2021-02-01 }\n", "DE4007")]
    [InlineData("- id: loc:a\n  type: place\n  name: Adlerstadt\n  geo: [91, 0]\n", "DE4008")]
    [InlineData("- id: loc:a\n  type: place\n  name: Adlerstadt\n  wikidata: 649\n", "DE4009")]
    [InlineData("- id: loc:a\n  type: place\n  name: Adlerstadt\n  wikidata: Q5\n- id: loc:b\n  type: place\n  name: Bergstadt\n  wikidata: Q5\n", "DE4010")]
    [InlineData("- id: loc:a\n  type: place\n  name: Adlerstadt\n  actor: c:zz\n", "DE4011")]
    [InlineData("- id: c:a\n  type: place\n  name: Adlerland\n- id: per:a\n  type: person\n  name: Anna Adler\n  offices: [{ of: c:a, role: Präsidentin, from: 2020-01-01 }]\n- id: per:b\n  type: person\n  name: Berta Birk\n  offices: [{ of: c:a, role: Staatschefin, from: 2021-01-01 }]\n", "DE4012")]
    [InlineData("- id: per:a\n  type: person\n  name: Anna Adler\n- id: per:b\n  type: person\n  name: Berta Adler\n", "DE4013")]
    [InlineData("- id: med:a\n  type: organisation\n  name: Bild\n", "DE4014")]
    [InlineData("- id: loc:a\n  type: place\n  name: Adlerland\n  article: den\n", "DE4015")]
    public void A_broken_entry_is_told_with_file_and_code(string yaml, string code)
    {
        var problems = NamingHarness.Own(yaml).Problems;
        Assert.Contains($"error {code}:", problems, StringComparison.Ordinal);
        Assert.StartsWith("own.yaml(", problems, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problems);
    }

    [Fact]
    public void Two_persons_of_one_surname_need_an_anchor_and_then_are_no_problem() =>
        Assert.Equal("", NamingHarness.Own("- id: per:a\n  type: person\n  name: Anna Adler\n  bare_surname: false\n- id: per:b\n  type: person\n  name: Berta Adler\n  bare_surname: false\n").Problems);

    [Fact]
    public void A_site_overrides_the_packed_knowledge_key_by_key()
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("people.yaml", "- id: per:lawrow\n  variants: [Der Chefnörgler]\n- id: per:quendel\n  type: person\n  name: Xaver Quendel\n");
        var knowledge = KnowledgeBase.Load([new YamlFile(source, YamlReader.Read(source, YamlLimits.Knowledge, bag)!)], bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal("Sergej Lawrow", knowledge.Find("per:lawrow")!.Name);
        Assert.Equal("Q58217", knowledge.Find("per:lawrow")!.Wikidata);
        Assert.Equal("Quendel, Xaver", knowledge.Find("per:quendel")!.Sort);
        Assert.Equal("Der Chefnörgler=per:lawrow | Quendel=per:quendel", NamingHarness.Said("Der Chefnörgler traf Quendel.", knowledge: knowledge));
    }

    [Theory]
    [InlineData("\"2008\"", "2008-12-31", DatePrecision.Year)]
    [InlineData("2008-03", "2008-03-31", DatePrecision.Month)]
    [InlineData("2008-03-05", "2008-03-05", DatePrecision.Day)]
    public void An_office_begins_where_it_is_certain_and_keeps_how_exactly_that_is_known(string from, string day, DatePrecision precision)
    {
        var (knowledge, _) = NamingHarness.Own($"- id: per:a\n  type: person\n  name: Anna Adler\n  offices: [{{ of: per:a, role: Chefin, from: {from} }}]\n");
        var office = Assert.Single(knowledge.Find("per:a")!.Offices);
        Assert.Equal((DateOnly.Parse(day, CultureInfo.InvariantCulture), precision), (office.From!.Value, office.FromPrecision));
    }

    [Fact]
    public void A_form_that_the_editor_forbade_is_never_linked()
    {
        var (knowledge, _) = NamingHarness.Own("- id: loc:a\n  type: place\n  name: Adlerstadt\n  not: [Adlerstadt Kicker]\n");
        Assert.Equal("Adlerstadt=loc:a", NamingHarness.Said("Adlerstadt Kicker verloren in Adlerstadt.", knowledge: knowledge));
    }
}
