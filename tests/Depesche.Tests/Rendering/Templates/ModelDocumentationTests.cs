using Depesche.Rendering.Templates;

namespace Depesche.Tests.Rendering.Templates;

public sealed class ModelDocumentationTests
{
    [Fact]
    public void The_table_names_every_member_with_its_type_and_meaning()
    {
        var type = new ModelType("event", [new("title", "What | happened.", _ => "x"), new("days", "Its days.", _ => default) { Shape = "list of text" }]);
        Assert.Equal("| `event` | type | meaning |\n| --- | --- | --- |\n| `title` |  | What \\| happened. |\n| `days` | list of text | Its days. |\n", ModelDocumentation.Table(type));
    }
}
