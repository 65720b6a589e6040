using System.Security.Cryptography.X509Certificates;

namespace CompliantShop.Refunds;

/// <summary>Where the certificates come from with which SNS signs.</summary>
internal interface ISnsCertificateSource
{
    /// <summary>The certificate at an address, or nothing when it is not one of SNS.</summary>
    Task<X509Certificate2?> GetAsync(Uri address, CancellationToken cancellationToken);
}

/// <summary>Fetches the certificate and checks its chain and its name.</summary>
internal sealed class HttpSnsCertificateSource(HttpClient http) : ISnsCertificateSource
{
    public async Task<X509Certificate2?> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        var pem = await http.GetStringAsync(address, cancellationToken);
        var certificate = X509Certificate2.CreateFromPem(pem);

        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;

        if (chain.Build(certificate)
            && (certificate.MatchesHostname(address.Host) || certificate.MatchesHostname("sns.amazonaws.com")))
        {
            return certificate;
        }

        certificate.Dispose();

        return null;
    }
}
