namespace Mediation.Complaints.Investigation;

/// <summary>The complainant does not ask for it any more; whoever handles the complaint says why. What was found about it stays in the history.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class DropClaim(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<DropClaim.Input, Done>, IHaveRoute
{
    /// <param name="Reason">Why it is not asked for any more.</param>
    public sealed record Input(Guid ComplaintId, Guid ClaimId, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await db.Entry(complaint).Collection(c => c.Claims).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        complaint.DropClaim(input.ClaimId, reason, now);
        db.Add(reason);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/claims/{partId:guid}/withdrawal", (input, id, part) => input with { ComplaintId = id, ClaimId = part });
}
