namespace Mediation.Complaints.Endings;

/// <summary>
/// A supervisor sends a proposal to refuse or terminate back, with the reason: the complaint goes on. What was approved can be taken back so while its
/// notice has not reached the complainant.
/// </summary>
[RequiresPermission(ComplaintPermissions.DecideEnding)]
public sealed class SendEndingBack(MediationDbContext db, DecisionNoticeReader notices, CurrentUser user, CaseTime time)
    : UseCase<SendEndingBack.Input, Done>,
        IHaveRoute
{
    /// <param name="EndingId">The proposal.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Guid ComplaintId, Guid EndingId, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToDecideEndingAsync(input.ComplaintId, input.Version, user, ct);
        await notices.EnsureNotDeliveredAsync(complaint, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        complaint.SendEndingBack(input.EndingId, user.Actor, reason, now);
        db.Add(reason);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/endings/{partId:guid}/return", (input, id, eid) => input with { ComplaintId = id, EndingId = eid });
}
