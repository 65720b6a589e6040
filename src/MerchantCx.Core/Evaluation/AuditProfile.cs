using MerchantCx.Rules;

namespace MerchantCx.Evaluation;

/// <summary>What a shop is judged by.</summary>
/// <param name="Region">Its region; <see langword="null"/> when unknown: then rules of a region do not apply.</param>
/// <param name="RegionReason">How the region was found, or why it was not.</param>
/// <param name="AsOf">The day whose rules are applied.</param>
public sealed record AuditProfile(Region? Region, Message RegionReason, DateOnly AsOf);
