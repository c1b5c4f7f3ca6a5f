namespace Depesche.Tests.Naming;

/// <summary>What is proposed as an unknown name, and where it ends.</summary>
public sealed class ProposalTests
{
    [Theory]
    [InlineData("Dort sprach Thomas Bach. Bach ging.", "Thomas Bach=? | Bach=?")]
    [InlineData("Es kam Abdel Fattah al-Sisi an.", "Abdel Fattah al-Sisi=?")]
    [InlineData("Dort saß Gurbanguly Berdimuhamedow allein.", "Gurbanguly Berdimuhamedow=?")]
    [InlineData("Dort saß Zhao Lijian allein.", "Zhao Lijian=?")]
    [InlineData("Dort empfing Salome Surabischwili Gäste.", "Salome Surabischwili=?")]
    [InlineData("Das sah Anna von Quendel auch.", "Anna von Quendel=?")]
    [InlineData("Das meldete der Sender Quendel 3.", "Quendel=?")]
    [InlineData("Das tut die Fluggesellschaft „Skyways“ nicht.", "Skyways=?")]
    public void A_strange_name_is_proposed_whole(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Seinem Präsidenten hielt er Vortrag.")]
    [InlineData("Das schrieb die Zeitung Sonntagabend.")]
    [InlineData("Im Hafen lagen Getreide Tonnen Weizen.")]
    [InlineData("Das zeigt die Partei Zustimmung.")]
    public void A_noun_is_no_name(string text) => Assert.Equal("", NamingHarness.Said(text));
}
