// The client of the stub in AmazonPaySdk.cs: the part that plays Amazon.

using Amazon.Pay.API.Types;
using Amazon.Pay.API.WebStore.Interfaces;
using Amazon.Pay.API.WebStore.Refund;
using Amazon.Pay.API.WebStore.Types;

namespace Amazon.Pay.API.WebStore;

internal sealed class WebStoreClient(ApiConfiguration payConfiguration) : Client(payConfiguration), IWebStoreClient
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Simulated> _byKey = [];
    private readonly Dictionary<string, Simulated> _byId = [];

    public RefundResponse CreateRefund(CreateRefundRequest refundRequest, Dictionary<string, string>? headers = null)
    {
        // As the SDK does: a key of its own where the caller gives none, written into the caller's dictionary.
        headers ??= [];

        if (!headers.TryGetValue(Constants.Headers.IdempotencyKey, out var key))
        {
            key = Guid.NewGuid().ToString("N");
            headers[Constants.Headers.IdempotencyKey] = key;
        }

        lock (_gate)
        {
            if (_byKey.TryGetValue(key, out var known))
            {
                return known.Matches(refundRequest)
                    ? known.Answer(200, State.RefundInitiated)
                    : Failure(400, "DuplicateIdempotencyKey");
            }

            if (key.Length > 32 || refundRequest.RefundAmount.Amount <= 0)
            {
                return Failure(400, key.Length > 32 ? "InvalidHeaderValue" : "InvalidParameterValue");
            }

            var refund = new Simulated(
                refundRequest.ChargeId.Replace("-C", "-R", StringComparison.Ordinal) + _byId.Count,
                refundRequest);
            _byKey.Add(key, refund);
            _byId.Add(refund.Id, refund);

            return refund.Answer(201, State.RefundInitiated);
        }
    }

    public RefundResponse GetRefund(string refundId, Dictionary<string, string>? headers = null)
    {
        lock (_gate)
        {
            if (!_byId.TryGetValue(refundId, out var refund))
            {
                return Failure(404, "ResourceNotFound");
            }

            refund.Polls++;

            return refund.Answer(200, refund.Polls < 2 ? State.RefundInitiated : refund.FinalState);
        }
    }

    private static RefundResponse Failure(int status, string reasonCode) =>
        new() { Status = status, RawResponse = $$"""{"reasonCode":"{{reasonCode}}"}""" };

    private sealed class Simulated(string id, CreateRefundRequest request)
    {
        private readonly DateTime _created = DateTime.UtcNow;

        public string Id { get; } = id;

        public int Polls { get; set; }

        public string FinalState => request.RefundAmount.Amount % 1 == 0.13m ? State.Declined : State.Refunded;

        public bool Matches(CreateRefundRequest other) =>
            other.ChargeId == request.ChargeId && other.RefundAmount.Amount == request.RefundAmount.Amount;

        public RefundResponse Answer(int status, string state) => new()
        {
            Status = status,
            RequestId = Guid.NewGuid().ToString(),
            RefundId = Id,
            ChargeId = request.ChargeId,
            RefundAmount = request.RefundAmount,
            SoftDescriptor = request.SoftDescriptor,
            CreationTimestamp = _created,
            ReleaseEnvironment = "Sandbox",
            StatusDetails = new StatusDetails
            {
                State = state,
                ReasonCode = state == State.Declined ? ReasonCode.ProcessingFailure : null,
                LastUpdatedTimestamp = DateTime.UtcNow,
            },
        };
    }
}
