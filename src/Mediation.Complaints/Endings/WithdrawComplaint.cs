namespace Mediation.Complaints.Endings;

/// <summary>
/// Ends the case at the complainant's verified own wish; the procedure ends the same day (Order 2020/3, Art. 15). It bars no new complaint, and whether
/// anything was paid or promised for it is recorded.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class WithdrawComplaint(MediationDbContext db, ComplaintClockReader clocks, DecisionNoticeReader notices, CurrentUser user, CaseTime time)
    : UseCase<WithdrawComplaint.Input, Done>,
        IHaveRoute
{
    /// <param name="VerifiedHow">How it was made sure that this is the person's own will.</param>
    /// <param name="Manner">By which way the person was asked.</param>
    /// <param name="Payment">Whether anything was paid or promised for it.</param>
    /// <param name="RequestedAt">When the wish was received; now when left out.</param>
    /// <param name="VerifiedBy">Who asked the person; the user when left out.</param>
    /// <param name="VerifiedAt">When; with the wish when left out.</param>
    /// <param name="PaymentDetails">What was paid or promised, by whom and why; needed where anything was.</param>
    /// <param name="ProofFileId">File of the case, or an upload of the same person, that proves the wish.</param>
    public sealed record Input(
        Guid ComplaintId,
        string VerifiedHow,
        ContactManner? Manner = null,
        WithdrawalPayment? Payment = null,
        DateTimeOffset? RequestedAt = null,
        string? VerifiedBy = null,
        DateTimeOffset? VerifiedAt = null,
        string? PaymentDetails = null,
        Guid? ProofFileId = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.VerifiedHow).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().StandardCharacters();
            RuleFor(i => i.Manner).Required();
            RuleFor(i => i.Payment).Required();
            RuleFor(i => i.PaymentDetails).Cascade(CascadeMode.Stop).AtMost(2000).Readable();
            RuleFor(i => i.PaymentDetails).Required().When(i => i.Payment is WithdrawalPayment.Paid or WithdrawalPayment.Promised);
            RuleFor(i => i.RequestedAt).InAcceptedYears();
            RuleFor(i => i.VerifiedAt).InAcceptedYears();
            RuleFor(i => i.VerifiedBy).Cascade(CascadeMode.Stop).AtMost(100).Readable().OneLine().StandardCharacters();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.Withdraw);
        await notices.EnsureNotDeliveredAsync(complaint, ct);
        await db.Entry(complaint).Collection(c => c.Extensions).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Endings).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var proof = await db.AttachProofAsync(complaint, input.ProofFileId, user, ct);
        var payment = input.Payment == WithdrawalPayment.None ? null : Note.Of(complaint.Id, input.PaymentDetails!.Trim(), user.Id, now);
        complaint.Withdraw(WishOf(input, proof, payment, now), await clocks.OfAsync(complaint, ct), now);
        if (payment is not null)
        {
            db.Add(payment);
        }

        return default;
    }

    private Withdrawal WishOf(Input input, Guid? proof, Note? payment, DateTimeOffset now) =>
        new(input.RequestedAt?.ToUniversalTime() ?? now, Text.Normal(input.VerifiedHow))
        {
            Manner = input.Manner!.Value,
            VerifiedBy = Text.IsBlank(input.VerifiedBy) ? user.Name : Text.Normal(input.VerifiedBy!),
            VerifiedAt = input.VerifiedAt?.ToUniversalTime(),
            ProofFileId = proof,
            Payment = input.Payment!.Value,
            PaymentNoteId = payment?.Id,
        };

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/withdrawal", (input, id) => input with { ComplaintId = id });
}
