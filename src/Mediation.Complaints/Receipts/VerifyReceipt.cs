using Mediation.Core.Anchors;

namespace Mediation.Complaints.Receipts;

/// <summary>Whether a receipt is ours, and whether the complaint still stands as it was registered.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class VerifyReceipt(MediationDbContext db, AnchorKey key, AuditKey auditKey, CurrentUser user) : Query<VerifyReceipt.Input, VerifyReceipt.Result>
{
    /// <param name="Text">The receipt as it was given out.</param>
    public sealed record Input(string Text) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Text).Cascade(CascadeMode.Stop).Required().AtMost(4000);
    }

    /// <param name="Number">Number of the complaint that it names; null when it is no receipt.</param>
    /// <param name="Verdict">What came out.</param>
    public sealed record Result(string? Number, ReceiptVerdict Verdict);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        if (ReceiptText.Parse(input.Text) is not { } receipt)
        {
            return new Result(null, ReceiptVerdict.NotAReceipt);
        }

        return new Result(receipt.Number, await VerdictAsync(receipt, ct));
    }

    private async Task<ReceiptVerdict> VerdictAsync(ReceiptText receipt, CancellationToken ct)
    {
        if (!receipt.Signed.IsSigned || receipt.Signed.PublicKey != key.PublicKey)
        {
            return ReceiptVerdict.NotSignedHere;
        }

        var complaint = await db.Complaints.InScope(user).SingleOrDefaultAsync(c => c.Number == receipt.Number, ct);
        if (complaint is null)
        {
            return ReceiptVerdict.ComplaintGone;
        }

        var entry = await db.Set<HistoryEntry>().SingleOrDefaultAsync(e => e.CaseId == complaint.Id && e.Sequence == receipt.Sequence, ct);
        return entry is null || entry.Hash != receipt.Head || entry.ComputeHash(auditKey) != entry.Hash ? ReceiptVerdict.HistoryDiffers
            : ReceiptText.ContentOf(complaint) != receipt.ContentSha256 ? ReceiptVerdict.ContentDiffers
            : ReceiptVerdict.Genuine;
    }
}

/// <summary>What the check of a receipt came to.</summary>
public enum ReceiptVerdict
{
    /// <summary>It is ours, and the complaint stands as it was registered.</summary>
    Genuine,

    /// <summary>It has another shape.</summary>
    NotAReceipt,

    /// <summary>Its signature does not fit, or is that of another key.</summary>
    NotSignedHere,

    /// <summary>There is no complaint of this number.</summary>
    ComplaintGone,

    /// <summary>The registration in the history is another.</summary>
    HistoryDiffers,

    /// <summary>The complaint was changed since: by a correction, which the history then shows, or beside the program.</summary>
    ContentDiffers,
}
