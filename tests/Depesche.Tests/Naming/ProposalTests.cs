namespace Depesche.Tests.Naming;

/// <summary>What is proposed as an unknown name, and where it ends.</summary>
public sealed class ProposalTests
{
    [Theory]
    [InlineData("Dort sprach Johannes Wolf. Wolf ging.", "Johannes Wolf=? | Wolf=?")]
    [InlineData("Es kam Abdel Karim al-Quendi an.", "Abdel Karim al-Quendi=?")]
    [InlineData("Dort saß Turgunbek Quendelbajew allein.", "Turgunbek Quendelbajew=?")]
    [InlineData("Dort saß Zhang Quending allein.", "Zhang Quending=?")]
    [InlineData("Dort empfing Salome Quendelia Gäste.", "Salome Quendelia=?")]
    [InlineData("Dort gewann der FC Quendel hoch.", "FC Quendel=?")]
    [InlineData("Das sah Anna von Quendel auch.", "Anna von Quendel=?")]
    [InlineData("Das meldete der Sender Quendel 3.", "Quendel=?")]
    [InlineData("Das tut die Fluggesellschaft „Skyways“ nicht.", "Skyways=?")]
    public void A_strange_name_is_proposed_whole(string text, string expected) => Assert.Equal(expected, NamingHarness.Said(text));

    [Theory]
    [InlineData("Er musste seinem Präsidenten Vortrag halten.")]
    [InlineData("Das schrieb die Zeitung Sonntagabend.")]
    [InlineData("Im Hafen lagen Getreide Tonnen Weizen.")]
    [InlineData("Das zeigt die Partei Zustimmung.")]
    public void A_noun_is_no_name(string text) => Assert.Equal("", NamingHarness.Said(text));
}
