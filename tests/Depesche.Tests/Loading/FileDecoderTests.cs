using System.Text;
using Depesche.Diagnostics;
using Depesche.Loading;
using FsCheck;
using FsCheck.Fluent;

namespace Depesche.Tests.Loading;

public sealed class FileDecoderTests
{
    private const string Sample = "Grüße aus Köln\n„Zitat“ – fünf Euro\n";

    private const string Old = "a.txt: info DE1019: read as Windows-1252, since it is no UTF-8";

    [Fact]
    public void Every_encoding_that_can_be_meant_is_read()
    {
        Assert.Equal((Sample, ""), Decode(Encoding.UTF8.GetBytes(Sample)));
        Assert.Equal((Sample, ""), Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)]));
        Assert.Equal((Sample, ""), Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)]));
        Assert.Equal((Sample, ""), Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)]));
        Assert.Equal(("Grüße aus der Stadt – „so“ kostet es 5 €, viel zu viel für uns alle hier", Old), Decode([.. "Gr"u8, 0xFC, 0xDF, .. "e aus der Stadt "u8, 0x96, .. " "u8, 0x84, .. "so"u8, 0x93, .. " kostet es 5 "u8, 0x80, .. ", viel zu viel f"u8, 0xFC, .. "r uns alle hier"u8]));
    }

    [Fact]
    public void Signs_of_the_old_code_page_are_read_and_a_stray_byte_is_none()
    {
        Assert.Equal("Grüße © 2022 ® ± 5 × 3 – und mehr Text dahinter, damit es reicht für alle hier", Decode([.. "Gr"u8, 0xFC, 0xDF, .. "e "u8, 0xA9, .. " 2022 "u8, 0xAE, .. " "u8, 0xB1, .. " 5 "u8, 0xD7, .. " 3 "u8, 0x96, .. " und mehr Text dahinter, damit es reicht f"u8, 0xFC, .. "r alle hier"u8]).Item1);
        Assert.Contains("DE1017", Decode([.. "Nur gewoehnliche Zeichen und eines "u8, 0xFF, .. " zu viel."u8]).Item2, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C3 BC 0A 62 E4 64", "a.txt(2,2): error DE1017: the byte 0xE4 is no UTF-8; save the file as UTF-8")]
    [InlineData("C3 BC 20 C0 AF", "a.txt(1,4): error DE1017: the byte 0xC0 is no UTF-8; save the file as UTF-8")]
    [InlineData("C3 BC 20 ED A0 80", "a.txt(1,4): error DE1017: the byte 0xED is no UTF-8; save the file as UTF-8")]
    [InlineData("C3 BC 0D 0A 41 E2 82", "a.txt(2,2): error DE1017: the byte 0xE2 is no UTF-8; save the file as UTF-8")]
    [InlineData("61 00 62", "a.txt(1,1): error DE1016: this is no text file; articles are UTF-8 text")]
    [InlineData("FF FE 41 00 00 D8 41 00", "a.txt(1,1): error DE1016: this is no text file; articles are UTF-8 text")]
    [InlineData("FF FE 00 00 41 00 00 00", "a.txt(1,1): error DE1018: the file is written in UTF-32; save it as UTF-8")]
    public void What_is_no_text_is_an_error_at_its_place(string bytes, string expected) =>
        Assert.Equal((null, expected), Decode(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))));

    [Fact]
    public void Random_bytes_are_text_or_an_error() => Prop.ForAll<byte[]>(bytes =>
    {
        var bag = new DiagnosticBag();
        return FileDecoder.Decode(bytes ?? [], "a", bag) is not null || bag.HasErrors;
    }).QuickCheckThrowOnFailure();

    private static (string? Text, string Told) Decode(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        return (FileDecoder.Decode(bytes, "a.txt", bag), string.Join('\n', bag.Sorted()));
    }
}
