using System.Collections.Frozen;

namespace Depesche.Rendering.Search;

/// <summary>Words that almost every German text has, so that they tell none from another. They are left out of the index and of what a reader types.</summary>
internal static class EmptyWords
{
    private const string Words =
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber denn sondern sowie als wie wenn dass ob weil da damit so nur auch noch nicht mehr schon sehr dann doch nun nach vor bei mit von vom zu zum zur in im ins an am ans auf "
        + "aus über unter um für gegen bis durch ohne seit zwischen während wegen laut ich du er sie es wir ihr ihn ihm ihnen mich mir uns euch man sich sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren dieser diese dieses diesen diesem jener jene jenes "
        + "ist sind war waren sei seien wäre wären gewesen hat haben habe hatte hatten hätte hätten wird werden werde wurde wurden würde würden worden kann können könne könnte könnten muss müssen müsse soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen mag möge "
        + "was wer wo wann warum welche welcher welches welchen alle allem allen aller alles andere anderen anderer anderes einige etwa beide beiden mehrere viele vielen jedoch dabei dazu davon daran darauf darüber dafür dagegen dort hier jetzt heute gestern wieder bereits zudem bislang hin her ab also";

    /// <summary>They, folded, in the order of the alphabet.</summary>
    public static readonly FrozenSet<string> Folded = Words.Split(' ').Select(SearchFold.Text).ToFrozenSet(StringComparer.Ordinal);
}
