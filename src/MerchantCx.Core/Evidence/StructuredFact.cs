namespace MerchantCx.Evidence;

/// <summary>One property of structured data (JSON-LD) that concerns customer service.</summary>
/// <param name="Type">The schema.org type, e.g. <c>ContactPoint</c>.</param>
/// <param name="Property">The property, e.g. <c>telephone</c>.</param>
/// <param name="Value">Its text.</param>
/// <param name="Line">Line of the script element, from 1; 0 when unknown.</param>
public sealed record StructuredFact(string Type, string Property, string Value, int Line);
