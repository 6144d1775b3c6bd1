namespace Mediation.Complaints.Decisions;

/// <summary>Closes a decided case with proof that the complainant was told; delivery counts, not drafting (Order 2020/3, Arts 18, 21).</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class CloseComplaint(MediationDbContext db, CurrentUser user, TimeProvider time) : UseCase<CloseComplaint.Input, Done>, IHaveRoute
{
    /// <param name="Notice">How the complainant was told.</param>
    /// <param name="NoticeAt">When; now when left out.</param>
    /// <param name="NoticeProof">Reference of the proof: recording, posting receipt, message id, attempts.</param>
    public sealed record Input(Guid ComplaintId, NoticeManner Notice, string NoticeProof, DateTimeOffset? NoticeAt = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.NoticeAt).InAcceptedYears();
            RuleFor(i => i.NoticeProof).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (input.NoticeAt > now)
        {
            throw InvalidInputException.Of("noticeAt", "Core:InFuture");
        }

        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        ComplaintAccess.EnsureMayHandle(user, complaint);
        complaint.EnsureVersion(input.Version);
        complaint.Close(input.Notice, input.NoticeAt?.ToUniversalTime() ?? now, input.NoticeProof.Trim(), now);
        return default;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("complaints/{id:guid}/closure", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            await run.RunAsync(input with { ComplaintId = id }, http.IdempotencyKey(), ct);
            return TypedResults.NoContent();
        });
}
