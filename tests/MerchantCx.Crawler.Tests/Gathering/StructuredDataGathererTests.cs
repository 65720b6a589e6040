using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

public sealed class StructuredDataGathererTests
{
    [Fact]
    public void Properties_that_concern_customer_service_are_gathered_in_document_order()
    {
        var facts = Facts(
            """
            {
              "@context": "https://schema.org",
              "@type": "Organization",
              "legalName": " Lampenladen  GmbH ",
              "logo": "https://shop.example/logo.png",
              "contactPoint": { "@type": "ContactPoint", "telephone": "+49 30 23125 010", "contactType": "sales" },
              "address": [{ "@type": "PostalAddress", "postalCode": 10115 }]
            }
            """);

        Assert.Equal(
            [
                new("Organization", "legalName", "Lampenladen GmbH", 2),
                new("ContactPoint", "telephone", "+49 30 23125 010", 2),
                new("ContactPoint", "contactType", "sales", 2),
                new("PostalAddress", "postalCode", "10115", 2),
            ],
            facts);
    }

    [Theory]
    [InlineData("""[{"@type": "Store", "email": "a"}]""", "Store")]
    [InlineData("""{"@graph": [{"@type": "Store", "email": "a"}]}""", "Store")]
    [InlineData("""{"@type": ["Store", "Place"], "email": "a"}""", "Store")]
    [InlineData("""{"@type": [], "email": "a"}""", "[]")]
    [InlineData("""{"email": "a"}""", "")]
    [InlineData("""{"@type": "WebPage", "@graph": [{"email": "a"}]}""", "")]
    [InlineData("""{"@type": "Store", "department": {"email": "a"}}""", "Store")]
    [InlineData("""{"@type": "Store", "email": "a", /* none */ }""", "Store")]
    public void The_type_of_a_fact_is_the_nearest(string json, string type)
    {
        Assert.Equal(type, Assert.Single(Facts(json)).Type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"@type": "Store", "email": "a" "b"}""")]
    [InlineData("var a = 1;")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("\"email\"")]
    public void Broken_structured_data_is_no_evidence(string json)
    {
        Assert.Empty(Facts(json));
    }

    [Fact]
    public void A_broken_script_does_not_spoil_the_next()
    {
        var page = Html.ReadBody(
            """
            <script type="application/ld+json">{</script>
            <script type="application/ld+json">{"email": "a"}</script>
            """);

        Assert.Equal(2, Assert.Single(page.Structured).Line);
    }

    [Fact]
    public void Data_that_nests_without_end_is_no_evidence()
    {
        Assert.Empty(Facts(new string('[', 100_000)));
    }

    [Theory]
    [InlineData(200_000, 1)]
    [InlineData(300_000, 0)]
    public void A_script_of_more_than_256_kilobytes_is_left_out(int length, int facts)
    {
        Assert.Equal(facts, Facts($$"""{"email": "{{new string('a', length)}}"}""").Count);
    }

    [Fact]
    public void Other_scripts_are_no_structured_data()
    {
        Assert.Empty(Html.ReadBody("""<script type="application/json">{"email": "a"}</script>""").Structured);
    }

    private static IReadOnlyList<StructuredFact> Facts(string json) =>
        Html.ReadBody($"""{"\n"}<script type="application/ld+json">{json}</script>""").Structured;
}
