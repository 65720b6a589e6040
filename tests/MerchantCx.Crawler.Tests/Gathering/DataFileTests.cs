namespace MerchantCx.Crawler.Gathering;

public sealed class DataFileTests
{
    [Theory]
    [InlineData("link-terms.csv", 5)]
    [InlineData("url-terms.csv", 3)]
    [InlineData("channel-signals.csv", 5)]
    [InlineData("cue-words.csv", 3)]
    [InlineData("helpdesk-hosts.csv", 2)]
    [InlineData("legal-forms.csv", 2)]
    public void Every_row_of_a_table_has_the_same_number_of_fields_and_none_twice(string name, int fields)
    {
        var rows = DataFile.Rows(name).ToList();

        Assert.All(rows, row => Assert.Equal(fields, row.Count));
        Assert.Equal(rows.Count, rows.Select(row => string.Join('\t', row)).Distinct().Count());
    }

    [Fact]
    public void The_header_of_a_table_is_no_row()
    {
        Assert.DoesNotContain(DataFile.Rows("legal-forms.csv"), row => row[0] == "form");
    }

    [Fact]
    public void Link_terms_are_written_as_texts_are_folded()
    {
        Assert.All(DataFile.Rows("link-terms.csv"), row => Assert.Equal(TextFolding.Fold(row[3]), row[3]));
    }

    [Fact]
    public void A_table_that_is_not_there_is_named_in_the_error()
    {
        var error = Assert.Throws<InvalidOperationException>(() => DataFile.Rows("none.csv").ToList());

        Assert.Contains("none.csv", error.Message, StringComparison.Ordinal);
    }
}
