namespace Mediation.Complaints.Decisions;

/// <summary>
/// Records, with its proof, that the complainant was notified otherwise than by the system: the duty to decide and notify ends with that notice, also where
/// the case cannot be closed yet (Order 2020/3, Arts 18, 21). A notice that the system delivered records itself.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class RecordDecisionNotice(MediationDbContext db, ComplaintClockReader clocks, DecisionNoticeReader notices, CurrentUser user, CaseTime time)
    : UseCase<RecordDecisionNotice.Input, Done>,
        IHaveRoute
{
    /// <param name="Notice">How the complainant was notified.</param>
    /// <param name="NoticeProof">Reference of the proof: recording, posting receipt, message id, attempts.</param>
    /// <param name="NoticeAt">When; now when left out.</param>
    public sealed record Input(Guid ComplaintId, NoticeManner? Notice = null, string? NoticeProof = null, DateTimeOffset? NoticeAt = null, int? Version = null)
        : IInput<Done>,
            INoticeProofInput
    {
        Guid? INoticeProofInput.NoticeCopyId => null;
    }

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            Include(new NoticeProofChecks<Input>());
            RuleFor(i => i.Notice).Must(n => n != NoticeManner.NotReached).WithErrorCode("Complaints:NotReachedIsNoNotice");
        }
    }

    /// <exception cref="BusinessException">
    /// <c>Complaints:NoticeProvenAlready</c>, <c>Complaints:NoticeBeforeDecision</c>, <c>Complaints:NoticeIsLateFact</c>, <c>Complaints:LetterWaits</c>,
    /// <c>Complaints:NotifiedByReview</c>
    /// </exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.NotifyDecision);
        await db.LoadForLettersAsync(complaint, ct);
        complaint.EnsureNotOfReview();
        var now = await time.NowAsync(complaint.Id, ct);
        var (notice, at, reference, _) = await notices.ProofAsync(input, complaint.Id, complaint.NoticeSubject, now, ct);
        complaint.EnsureNoticeNeedsNoApproval(at, now);
        complaint.ProveNotice(notice, at, reference, await clocks.OfAsync(complaint, ct), now);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapCommand<Input>("complaints/{id:guid}/decision-notice-proofs", (input, id) => input with { ComplaintId = id });
}
