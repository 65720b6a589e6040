namespace MerchantCx.Rules;

/// <summary>Who asks for what a rule demands. A report never words a rule more strongly than its basis.</summary>
public enum Basis
{
    /// <summary>REQ: Amazon's policy or API documentation says "must".</summary>
    Requirement,

    /// <summary>LAW: a statute of the rule's region.</summary>
    Law,

    /// <summary>REC: Amazon Pay's best practice for merchants ("should", "recommend").</summary>
    Recommendation,

    /// <summary>AMZ: what Amazon's own customer service does; no duty of merchants.</summary>
    AmazonPractice,

    /// <summary>PROD: a decision of this product; no source imposes it.</summary>
    Product,
}
