using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;
using Shops;

namespace CompliantShop.Refunds;

/// <summary>Tells genuine notifications from forged ones.</summary>
internal interface ISnsSignatureVerifier
{
    Task<bool> IsGenuineAsync(SnsEnvelope envelope, CancellationToken cancellationToken);
}

/// <summary>
/// Accepts a notification of the expected topic whose signature fits a certificate that stands at an SNS address.
/// </summary>
internal sealed partial class SnsSignatureVerifier(
    ISnsCertificateSource certificates,
    IConfiguration configuration) : ISnsSignatureVerifier
{
    public async Task<bool> IsGenuineAsync(SnsEnvelope envelope, CancellationToken cancellationToken)
    {
        if (envelope.Type != "Notification"
            || envelope.TopicArn != configuration["AmazonPay:TopicArn"]
            || HashOf(envelope.SignatureVersion) is not { } hash
            || !TryDecode(envelope.Signature, out var signature)
            || !Uri.TryCreate(envelope.SigningCertUrl, UriKind.Absolute, out var address)
            || !IsOfSns(address))
        {
            return false;
        }

        using var certificate = await certificates.GetAsync(address, cancellationToken);
        using var key = certificate?.GetRSAPublicKey();

        return key is not null && key.VerifyData(SignedText(envelope), signature, hash, RSASignaturePadding.Pkcs1);
    }

    private static bool IsOfSns(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        && address.IsDefaultPort
        && SnsHost().IsMatch(address.Host)
        && address.AbsolutePath.EndsWith(".pem", StringComparison.Ordinal);

    private static HashAlgorithmName? HashOf(string? signatureVersion) => signatureVersion switch
    {
        "1" => HashAlgorithmName.SHA1,
        "2" => HashAlgorithmName.SHA256,
        _ => null,
    };

    private static bool TryDecode(string? base64, out byte[] bytes)
    {
        bytes = new byte[base64?.Length ?? 0];

        if (base64 is null || !Convert.TryFromBase64String(base64, bytes, out var length))
        {
            return false;
        }

        bytes = bytes[..length];

        return true;
    }

    /// <summary>The canonical text that SNS signs: names and values, each on a line, in this order.</summary>
    private static byte[] SignedText(SnsEnvelope envelope)
    {
        (string Name, string? Value)[] fields =
        [
            ("Message", envelope.Message),
            ("MessageId", envelope.MessageId),
            ("Subject", envelope.Subject),
            ("Timestamp", envelope.Timestamp),
            ("TopicArn", envelope.TopicArn),
            ("Type", envelope.Type),
        ];

        var lines = fields.Where(field => field.Value is not null).Select(field => $"{field.Name}\n{field.Value}\n");

        return Encoding.UTF8.GetBytes(string.Concat(lines));
    }

    [GeneratedRegex(@"^sns\.[a-z0-9-]{1,30}\.amazonaws\.com$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex SnsHost();
}
