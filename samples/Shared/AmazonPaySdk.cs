// A stub of the surface of Amazon's Amazon Pay SDK for .NET, written for these samples, because the shops must
// compile and run without the package. Member names follow the public SDK; no code of it is copied. Instead of
// calling Amazon it plays both ends in memory: a refund starts as RefundInitiated, is still RefundInitiated at the
// first GetRefund, and is final from the second on: Refunded, or Declined for an amount that ends in .13.

using Amazon.Pay.API.Types;
using Amazon.Pay.API.WebStore.Refund;
using Amazon.Pay.API.WebStore.Types;

namespace Amazon.Pay.API
{
    internal sealed class ApiConfiguration(Region region, string publicKeyId, string privateKey)
    {
        public Region Region { get; set; } = region;

        public string PublicKeyId { get; set; } = publicKeyId;

        public string PrivateKey { get; set; } = privateKey;

        public int MaxRetries { get; set; } = 3;
    }

    internal static class Constants
    {
        internal static class Headers
        {
            public const string IdempotencyKey = "x-amz-pay-idempotency-key";
        }
    }

    internal abstract class Client(ApiConfiguration payConfiguration)
    {
        protected ApiConfiguration PayConfiguration { get; } = payConfiguration;
    }
}

namespace Amazon.Pay.API.Exceptions
{
    internal sealed class AmazonPayClientException(string message, Exception? innerException = null)
        : Exception(message, innerException);
}

namespace Amazon.Pay.API.Types
{
    internal enum Currency
    {
        AUD,
        GBP,
        DKK,
        EUR,
        HKD,
        JPY,
        NZD,
        NOK,
        ZAR,
        SEK,
        CHF,
        USD,
    }

    internal enum Region
    {
        Europe,
        Japan,
        UnitedStates,
    }

    internal static class State
    {
        public const string Declined = nameof(Declined);
        public const string RefundInitiated = nameof(RefundInitiated);
        public const string Refunded = nameof(Refunded);
    }

    internal static class ReasonCode
    {
        public const string AmazonRejected = nameof(AmazonRejected);
        public const string ProcessingFailure = nameof(ProcessingFailure);
    }

    internal abstract class AmazonPayResponse
    {
        public string? RequestId { get; internal set; }

        public string? RawResponse { get; internal set; }

        public int Status { get; internal set; }

        public int Retries { get; internal set; }

        public bool Success => Status is >= 200 and <= 299;
    }
}

namespace Amazon.Pay.API.WebStore.Types
{
    internal sealed class Price(decimal amount, Currency currencyCode)
    {
        public decimal Amount { get; set; } = amount;

        public Currency? CurrencyCode { get; set; } = currencyCode;
    }

    internal sealed class StatusDetails
    {
        public string? State { get; internal set; }

        public string? ReasonCode { get; internal set; }

        public string? ReasonDescription { get; internal set; }

        public DateTime LastUpdatedTimestamp { get; internal set; }
    }
}

namespace Amazon.Pay.API.WebStore.Refund
{
    internal sealed class CreateRefundRequest(string chargeId, decimal refundAmount, Currency currencyCode)
    {
        public string ChargeId { get; set; } = chargeId;

        public Price RefundAmount { get; } = new(refundAmount, currencyCode);

        public string? SoftDescriptor { get; set; }
    }

    internal sealed class RefundResponse : AmazonPayResponse
    {
        public string? RefundId { get; internal set; }

        public string? ChargeId { get; internal set; }

        public Price? RefundAmount { get; internal set; }

        public string? SoftDescriptor { get; internal set; }

        public DateTime CreationTimestamp { get; internal set; }

        public StatusDetails? StatusDetails { get; internal set; }

        public string? ReleaseEnvironment { get; internal set; }
    }
}

namespace Amazon.Pay.API.WebStore.Interfaces
{
    internal interface IWebStoreClient
    {
        RefundResponse CreateRefund(CreateRefundRequest refundRequest, Dictionary<string, string>? headers = null);

        RefundResponse GetRefund(string refundId, Dictionary<string, string>? headers = null);
    }
}
