using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Decisions;

/// <summary>How the notice of a decision would reach the complainant now, and what became of those that were sent, the newest first.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ListDecisionNotices(
    MediationDbContext db,
    ComplaintReader complaints,
    DecisionNoticeReader notices,
    LetterPosting posting,
    ICaseDirectory directory,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<ListDecisionNotices.Input, ListDecisionNotices.Result>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Channel">By which it would be sent; null where nothing is known that reaches the complainant.</param>
    /// <param name="Address">Masked; null for letters.</param>
    /// <param name="Letter">The letter that belongs to it; null where none was made.</param>
    /// <param name="Progress">How far notifying of how the case stands now has come.</param>
    /// <param name="CallGap">What is missing before the case is closed on a call; null where nothing is.</param>
    /// <param name="MessageGap">The same on a message.</param>
    public sealed record Result(
        NotificationChannel? Channel,
        string? Address,
        NoticeProgress Progress,
        IReadOnlyList<Row> Rows,
        ProposedLetter? Letter = null,
        ClosingGap? CallGap = null,
        ClosingGap? MessageGap = null
    )
    {
        /// <summary>Whether, told by a call or a message alone, the complainant has nothing in writing: no address is known for the letter.</summary>
        public bool LacksWriting => Letter is { HasAddress: false, IsPosted: false };
    }

    /// <param name="CopyId">Names it as proof for the closing.</param>
    /// <param name="DeliveredAt">When it was delivered, of a letter by its day of posting; null until then.</param>
    /// <param name="InTime">Whether that was within the statutory limit; null until it is delivered.</param>
    /// <param name="HeldUntil">Until when quiet hours keep it back; null where they do not.</param>
    public sealed record Row(
        Guid CopyId,
        NotificationChannel Channel,
        string? Address,
        CopyState State,
        DateTimeOffset? DeliveredAt,
        bool? InTime,
        DateTimeOffset? HeldUntil
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = (await complaints.OfAsync(input.ComplaintId, ct)).Complaint;
        var contact = await directory.FindContactAsync(complaint.Id, ct);
        var duties = await db.Set<Duty>().AsNoTracking().Where(d => d.ComplaintId == complaint.Id).ToListAsync(ct);
        var answerBy = Duty.ToComplainant(duties).DueAt;
        var letter = await posting.ProposedOfNoticeAsync(complaint, ct);
        var reasons = letter?.Reasons ?? WrittenReasons.None;
        return new Result(
            contact?.Channel,
            contact?.MaskedAddress,
            await notices.ProgressAsync(complaint, ct),
            [.. (await notices.CopiesAsync(complaint, ct)).Select(c => RowOf(c, answerBy))],
            letter,
            ClosingProofPolicy.GapOf(complaint, NoticeManner.Phone, reasons, user),
            ClosingProofPolicy.GapOf(complaint, NoticeManner.Message, reasons, user)
        );
    }

    private Row RowOf(NotificationCopy copy, DateTimeOffset answerBy)
    {
        var at = copy.DeliveredAt(institution);
        return new Row(
            copy.Id,
            copy.Channel,
            copy.MaskedAddress,
            copy.State,
            at,
            at is null ? null : copy.CameInTime(answerBy, institution, clock.GetUtcNow()),
            copy.HeldUntil
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/{id:guid}/decision-notices", id => new Input(id));
}
