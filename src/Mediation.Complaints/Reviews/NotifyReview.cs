using Mediation.Documents.Domain;

namespace Mediation.Complaints.Reviews;

/// <summary>
/// Records with proof that whoever applied for the review was notified of its decision; delivery counts, not drafting (Order 2020/3, Arts 20, 21). The
/// proof is the notice that the system delivered, or another.
/// </summary>
[RequiresPermission(ComplaintPermissions.Review)]
public sealed class NotifyReview(
    ReviewDuties reviews,
    ComplaintClockReader clocks,
    DecisionNoticeReader notices,
    LetterPosting posting,
    CurrentUser user,
    CaseTime time
) : UseCase<NotifyReview.Input, Done>, IHaveRoute
{
    /// <param name="ReviewId">The review.</param>
    /// <param name="Notice">How the applicant was notified.</param>
    /// <param name="NoticeProof">Reference of the proof: recording, posting receipt, message id, attempts.</param>
    /// <param name="NoticeAt">When; now when left out.</param>
    /// <param name="NoticeCopyId">The delivered notice as the proof; its manner and the time of its delivery count, and no other proof is named.</param>
    /// <param name="WithLetter">Whether its letter is posted besides a message or a call.</param>
    public sealed record Input(
        Guid ComplaintId,
        Guid ReviewId,
        NoticeManner? Notice = null,
        string? NoticeProof = null,
        DateTimeOffset? NoticeAt = null,
        Guid? NoticeCopyId = null,
        int? Version = null,
        bool WithLetter = false
    ) : IInput<Done>, INoticeProofInput;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            Include(new NoticeProofChecks<Input>());
            RuleFor(i => i.WithLetter)
                .Equal(false)
                .When(i => i.Notice is NoticeManner.HandedOver or NoticeManner.Posted)
                .WithErrorCode("Complaints:LetterTwice");
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await reviews.ComplaintAsync(input.ComplaintId, input.Version, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var (manner, at, reference, copyId) = await notices.ProofAsync(input, complaint.Id, input.ReviewId, now, ct);
        if (input.WithLetter)
        {
            await posting.OrderAsync(complaint, DocumentKind.ReviewDecision, input.ReviewId, ct);
        }

        complaint.NotifyReview(
            input.ReviewId,
            new ReviewNotice(manner, at, reference, copyId),
            user.Id,
            await reviews.HandlerOfAsync(complaint, ct),
            await clocks.OfAsync(complaint, ct),
            now
        );
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/reviews/{partId:guid}/notice", (input, id, part) => input with { ComplaintId = id, ReviewId = part });
}
