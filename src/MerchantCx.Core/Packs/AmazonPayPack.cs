using MerchantCx.Evaluation;
using MerchantCx.Evidence;
using MerchantCx.Pages;
using MerchantCx.Returns;

namespace MerchantCx.Packs;

/// <summary>The pack <c>amazon-pay</c>: what Amazon Pay asks of the merchants that offer it.</summary>
public static class AmazonPayPack
{
    /// <summary>The pack.</summary>
    public static Pack Create() => new(
        "amazon-pay",
        "2026-11-22",
        [
            new RequireLinkCheck(PageRules.ContactLink, LinkConcept.Contact),
            new RequireLinkCheck(PageRules.HelpLink, LinkConcept.Help, LinkConcept.Faq),
            new RequireChannelCheck(PageRules.ServiceDetails),
        ],
        [
            new LinkTargetCheck(),
            new RequirePolicyCheck(PageRules.PrivacyPolicy, [LinkConcept.Privacy]),
            new RequirePolicyCheck(PageRules.Terms, [LinkConcept.Terms]),
            new RequirePolicyCheck(
                PageRules.RefundPolicy, PolicyPublication.Returns, existenceRule: ReturnsRules.ReturnsPolicy),
            new PublishedPoliciesCheck(),
            new PolicyDuringPurchaseCheck(),
            new LegalEntityCheck(),
            new UnreadPagesCheck(),
            new ReturnsPolicyCheck(),
        ]);
}
