using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace MerchantCx.Crawler.Parsing;

public sealed class HtmlDecoderTests
{
    static HtmlDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_outweighs_every_declaration_and_is_dropped(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] html = [.. encoding.GetPreamble(), .. encoding.GetBytes("""<meta charset="windows-1251">Größe""")];

        Assert.Equal("""<meta charset="windows-1251">Größe""", Decode(html, "koi8-r"));
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("WINDOWS-1251")]
    [InlineData("\"windows-1251\"")]
    [InlineData(" 'windows-1251' ")]
    public void The_charset_of_the_header_outweighs_the_meta_element(string header)
    {
        var html = Encoding.GetEncoding(1251).GetBytes("""<meta charset="utf-8">Помощь""");

        Assert.EndsWith("Помощь", Decode(html, header), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<meta charset="windows-1251">""")]
    [InlineData("<META CHARSET=windows-1251>")]
    [InlineData("<meta charset = 'windows-1251'>")]
    [InlineData("""<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">""")]
    public void The_charset_of_a_meta_element_is_read_in_all_its_spellings(string meta)
    {
        var html = Encoding.GetEncoding(1251).GetBytes(meta + "Помощь");

        Assert.EndsWith("Помощь", Decode(html), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meta_element_behind_the_first_kilobyte_declares_nothing()
    {
        var html = Encoding.UTF8.GetBytes(new string(' ', 1024) + """<meta charset="windows-1251">Größe""");

        Assert.EndsWith("Größe", Decode(html), StringComparison.Ordinal);
    }

    [Fact]
    public void Valid_utf8_needs_no_declaration()
    {
        Assert.Equal("Über uns: 你好", Decode(Encoding.UTF8.GetBytes("Über uns: 你好")));
    }

    [Fact]
    public void Undeclared_bytes_that_are_no_utf8_are_windows_1252()
    {
        Assert.Equal("Rückgabe – 5 €", Decode(Encoding.GetEncoding(1252).GetBytes("Rückgabe – 5 €")));
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("ISO-8859-1")]
    [InlineData("latin1")]
    [InlineData("us-ascii")]
    public void Charsets_that_browsers_read_as_windows_1252_are_read_so(string charset)
    {
        Assert.Equal("5 €", Decode([(byte)'5', (byte)' ', 0x80], charset));
    }

    [Theory]
    [InlineData("x-no-such-charset")]
    [InlineData("none")]
    [InlineData("")]
    [InlineData("  ")]
    public void An_unknown_charset_leaves_the_choice_to_the_next_source(string header)
    {
        var html = Encoding.GetEncoding(1251).GetBytes("""<meta charset="windows-1251">Помощь""");

        Assert.EndsWith("Помощь", Decode(html, header), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_charset_of_a_meta_element_leaves_the_choice_to_the_bytes()
    {
        Assert.EndsWith("Größe", Decode("<meta charset=x-no-such-charset>Größe"u8), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void A_meta_element_that_claims_utf16_is_read_as_utf8(string charset)
    {
        var html = Encoding.UTF8.GetBytes($"<meta charset={charset}>Größe");

        Assert.EndsWith("Größe", Decode(html), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_break_the_declared_charset_are_replaced()
    {
        Assert.Equal("a\uFFFDb", Decode([(byte)'a', 0xFF, (byte)'b'], "utf-8"));
    }

    [Fact]
    public void A_page_without_bytes_has_no_characters()
    {
        Assert.Equal("", Decode([]));
    }

    [Fact]
    public void Any_text_comes_back_from_the_charset_that_the_header_names()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), any =>
        {
            var html = Encoding.UTF8.GetBytes("<p>" + any.Get);

            return Decode(html, "utf-8") == Encoding.UTF8.GetString(html);
        }).QuickCheckThrowOnFailure();
    }

    private static string Decode(ReadOnlySpan<byte> html, string? headerCharset = null)
    {
        var (buffer, length) = HtmlDecoder.Decode(html, headerCharset);
        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    [Fact]
    public void A_page_that_was_saved_anew_as_utf8_is_read_so_whatever_its_meta_element_says()
    {
        var html = Encoding.UTF8.GetBytes("""<meta charset="windows-1251">Помощь""");

        Assert.EndsWith("Помощь", Decode(html), StringComparison.Ordinal);
    }
}
