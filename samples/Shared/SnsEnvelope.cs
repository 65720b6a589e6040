using System.Text.Json;
using System.Text.Json.Serialization;

namespace Shops;

/// <summary>The envelope in which Amazon SNS delivers an Amazon Pay notification.</summary>
internal sealed record SnsEnvelope(
    string? Type,
    string? MessageId,
    string? TopicArn,
    string? Subject,
    string? Message,
    string? Timestamp,
    string? SignatureVersion,
    string? Signature,
    [property: JsonPropertyName("SigningCertURL")] string? SigningCertUrl)
{
    /// <summary>Reads an envelope, or gives nothing when the text is none.</summary>
    public static SnsEnvelope? TryParse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<SnsEnvelope>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What the envelope carries: which object changed. It says nothing about the object's new state.</summary>
internal sealed record PaymentNotification(string? ObjectType, string? ObjectId, string? NotificationId)
{
    /// <summary>Reads a notification, or gives nothing when the text is none.</summary>
    public static PaymentNotification? TryParse(string? text)
    {
        try
        {
            return JsonSerializer.Deserialize<PaymentNotification>(text ?? "null");
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
