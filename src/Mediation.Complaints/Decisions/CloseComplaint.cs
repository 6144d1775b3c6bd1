namespace Mediation.Complaints.Decisions;

/// <summary>Closes a decided case with proof that the complainant was notified; delivery counts, not drafting (Order 2020/3, Arts 18, 21).</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class CloseComplaint(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<CloseComplaint.Input, Done>, IHaveRoute
{
    /// <param name="Notice">How the complainant was notified.</param>
    /// <param name="NoticeAt">When; now when left out.</param>
    /// <param name="NoticeProof">Reference of the proof: recording, posting receipt, message id, attempts.</param>
    public sealed record Input(Guid ComplaintId, NoticeManner Notice, string NoticeProof, DateTimeOffset? NoticeAt = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.NoticeAt).InAcceptedYears();
            RuleFor(i => i.NoticeProof).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().StandardCharacters();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var noticeAt = input.NoticeAt.UtcOrNow(now, "noticeAt");
        complaint.Close(input.Notice, noticeAt, Text.Normal(input.NoticeProof), now);
        return default;
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapCommand<Input>("complaints/{id:guid}/closure", (input, id) => input with { ComplaintId = id });
}
