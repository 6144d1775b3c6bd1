namespace Mediation.Complaints.Decisions;

/// <summary>
/// Closes a case that was decided, refused or terminated with proof that the complainant was notified; delivery counts, not drafting (Order 2020/3,
/// Arts 18, 21). The proof is a notice that the system delivered, or another.
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
    /// <param name="Notice">How the complainant was notified.</param>
    /// <param name="NoticeProof">Reference of the proof: recording, posting receipt, message id, attempts.</param>
    /// <param name="NoticeAt">When; now when left out.</param>
    /// <param name="NoticeCopyId">
    /// A delivered copy of <see cref="SendDecisionNotice"/> as the proof; its manner and the time of its delivery count, and no other proof is named.
    /// </param>
    /// <param name="WithLetter">
    /// Whether the letter that belongs to it is posted besides: who was told by telephone or message gets the reasons in writing.
    /// </param>
    public sealed record Input(
        Guid ComplaintId,
        NoticeManner? Notice = null,
        string? NoticeProof = null,
        DateTimeOffset? NoticeAt = null,
        int? Version = null,
        Guid? NoticeCopyId = null,
        bool WithLetter = false
    ) : IInput<Done>, INoticeProofInput;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => Include(new NoticeProofChecks<Input>());
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.Close);
        await db.Entry(complaint).Collection(c => c.Extensions).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Endings).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var (notice, at, reference, copyId) = await notices.ProofAsync(input, complaint.Id, complaint.NoticeSubject, now, ct);
        if (copyId is null && notice != NoticeManner.NotReached)
        {
            complaint.EnsureNoticeNeedsNoApproval(at, now);
        }

        if (input.WithLetter)
        {
            await posting.OrderOfNoticeAsync(complaint, ct);
        }

        complaint.Close(notice, at, reference, await clocks.OfAsync(complaint, ct), now, copyId);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/closure", (input, id) => input with { ComplaintId = id });
}
