namespace MerchantCx.Evidence;

/// <summary>What a link promises to lead to.</summary>
public enum LinkConcept
{
    /// <summary>How to reach the merchant.</summary>
    Contact,

    /// <summary>Help, customer service or support.</summary>
    Help,

    /// <summary>Frequently asked questions of the site; a kind of help.</summary>
    Faq,

    /// <summary>Privacy policy.</summary>
    Privacy,

    /// <summary>Terms and conditions.</summary>
    Terms,

    /// <summary>Returns, refunds or exchange.</summary>
    Returns,

    /// <summary>Right of withdrawal, or the function that declares it.</summary>
    Withdrawal,

    /// <summary>Shipping and delivery.</summary>
    Shipping,

    /// <summary>Warranty or guarantee.</summary>
    Warranty,

    /// <summary>Order status, tracking or history.</summary>
    OrderStatus,

    /// <summary>Imprint or legal notice: who runs the shop.</summary>
    Imprint,

    /// <summary>Payment methods.</summary>
    Payment,

    /// <summary>Complaints and disputes.</summary>
    Complaint,

    /// <summary>About the merchant.</summary>
    About,

    /// <summary>An area that gathers legal pages.</summary>
    Legal,
}
