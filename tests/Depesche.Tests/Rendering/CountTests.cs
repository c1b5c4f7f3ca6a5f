using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

public sealed class CountTests
{
    [Theory]
    [InlineData(1, "einmal")]
    [InlineData(2, "zweimal")]
    [InlineData(12, "zwölfmal")]
    [InlineData(13, "13\u2011mal")]
    [InlineData(12345, "12\u202F345\u2011mal")]
    public void How_often_is_one_word(int number, string expected) => Assert.Equal(expected, Count.Times(number));
}
