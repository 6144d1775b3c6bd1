namespace Mediation.Complaints.Decisions;

/// <summary>
/// Closes a case that was decided, refused or terminated with proof that the complainant was notified; delivery counts, not drafting (Order 2020/3,
/// Arts 18, 21). The proof is a notice that the system delivered, or another; where one was recorded before, none has to be named.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class CloseComplaint(
    MediationDbContext db,
    ComplaintClockReader clocks,
    DecisionNoticeReader notices,
    LetterPosting posting,
    CurrentUser user,
    CaseTime time
) : UseCase<CloseComplaint.Input, Done>, IHaveRoute
{
    /// <param name="Notice">How the complainant was notified; null where the proof was recorded before.</param>
    /// <param name="NoticeProof">Reference of the proof: recording, posting receipt, message id, attempts.</param>
    /// <param name="NoticeAt">When; now when left out.</param>
    /// <param name="NoticeCopyId">
    /// A delivered copy of <see cref="SendDecisionNotice"/> as the proof; its manner and the time of its delivery count, and no other proof is named.
    /// </param>
    public sealed record Input(
        Guid ComplaintId,
        NoticeManner? Notice = null,
        string? NoticeProof = null,
        DateTimeOffset? NoticeAt = null,
        int? Version = null,
        Guid? NoticeCopyId = null
    ) : IInput<Done>, INoticeProofInput;

    internal sealed class Checks : AbstractValidator<Input>
    {
        /// <remarks>Without any proof it is closed on the notice that was proven before.</remarks>
        public Checks() => When(i => ((INoticeProofInput)i).NamesProof, () => Include(new NoticeProofChecks<Input>()));
    }

    /// <exception cref="BusinessException">
    /// <c>Complaints:LetterBeforeClosing</c>, <c>Complaints:ReasonsNotInWriting</c>, <c>Complaints:NoticeBeforeDecision</c>,
    /// <c>Complaints:NoticeIsLateFact</c>, <c>Complaints:NotifiedByReview</c>
    /// </exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.Close);
        await db.LoadForLettersAsync(complaint, ct);
        EnsureOnNoticeOfReview(complaint, input);
        var now = await time.NowAsync(complaint.Id, ct);
        var (notice, at, reference, copyId) = ((INoticeProofInput)input).NamesProof
            ? await notices.ProofAsync(input, complaint.Id, complaint.NoticeSubject, now, ct)
            : await notices.ProvenAsync(complaint, ct) ?? throw NoProof();
        if (copyId is null && notice != NoticeManner.NotReached)
        {
            complaint.EnsureNoticeNeedsNoApproval(at, now);
        }

        if (ClosingProofPolicy.GapOf(complaint, notice, await ReasonsAsync(complaint, ct), user) is { } gap)
        {
            throw ComplaintErrors.NotYetClosed(gap);
        }

        complaint.Close(notice, at, reference, await clocks.OfAsync(complaint, ct), now, copyId);
        return default;
    }

    /// <summary>What the superior institution decided is closed on the notice of its review, and on no other proof.</summary>
    private static void EnsureOnNoticeOfReview(Complaint complaint, INoticeProofInput input)
    {
        if (complaint.DecidingReview is { } review && (input.NamesProof || review.State != ReviewState.Notified))
        {
            throw ComplaintErrors.NotifiedByReview();
        }
    }

    private async Task<WrittenReasons> ReasonsAsync(Complaint complaint, CancellationToken ct) =>
        (await posting.ProposedOfNoticeAsync(complaint, ct))?.Reasons ?? WrittenReasons.None;

    private static InvalidInputException NoProof() => new([FieldError.Of("notice", "Core:Required"), FieldError.Of("noticeProof", "Core:Required")]);

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/closure", (input, id) => input with { ComplaintId = id });
}
