using Mediation.Core.Anchors;

namespace Mediation.Complaints.Receipts;

/// <summary>The receipt of a registered complaint, for the complainant: handed over, printed, or put into the acknowledgement.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetReceipt(MediationDbContext db, AnchorKey key, CurrentUser user) : Query<GetReceipt.Input, GetReceipt.Result>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId = default, string? Number = null) : IInput<Result>;

    /// <param name="Number">Number of the complaint.</param>
    /// <param name="RegisteredAt">When it was registered.</param>
    /// <param name="ContentSha256">Digest of what was registered.</param>
    /// <param name="KeyFingerprint">Names the key that signed it.</param>
    /// <param name="Text">The whole receipt.</param>
    public sealed record Result(string Number, DateTimeOffset RegisteredAt, string ContentSha256, string KeyFingerprint, string Text);

    /// <exception cref="BusinessException"><c>Complaints:NotFound</c>; <c>Complaints:NoReceipts</c> when this installation has no key to sign with.</exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var number = input.Number is { } typed ? CaseAddress.NumberOf(typed) : null;
        var complaint = await db.Complaints.InScope(user).SingleOrDefaultAsync(c => number == null ? c.Id == input.ComplaintId : c.Number == number, ct)
            ?? throw ComplaintErrors.NotFound();
        if (!key.Exists)
        {
            throw ComplaintErrors.NoReceipts();
        }

        var registration = await db.Set<HistoryEntry>().Where(e => e.CaseId == complaint.Id && e.Event == nameof(ComplaintRegistered)).Events().FirstAsync(ct);
        var receipt = ReceiptText.Sign(complaint, registration, key);
        return new Result(
            receipt.Number,
            receipt.RegisteredAt,
            receipt.ContentSha256,
            AnchorKey.FingerprintOf(receipt.Signed.PublicKey),
            receipt.Signed.ToString()
        );
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapQuery<Input, Result>("complaints/{id:guid}/receipt", id => new Input(id));
}
