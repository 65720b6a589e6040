using MerchantCx.Evidence;

namespace MerchantCx.Crawler.Gathering;

/// <summary>What a page says, and where it leads.</summary>
/// <param name="Evidence">What the rules may know about it.</param>
/// <param name="Outgoing">Distinct addresses that its links lead to, in document order.</param>
/// <param name="HasLinks">Whether it has any link at all; a server's own error page has none.</param>
internal sealed record GatheredPage(PageEvidence Evidence, IReadOnlyList<Uri> Outgoing, bool HasLinks);
