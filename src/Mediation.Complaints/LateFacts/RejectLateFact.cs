namespace Mediation.Complaints.LateFacts;

/// <summary>A supervisor rejects a fact that was reported late, with the reason: it stays without effect.</summary>
[RequiresPermission(ComplaintPermissions.DecideLateFact)]
public sealed class RejectLateFact(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<RejectLateFact.Input, Done>, IHaveRoute
{
    /// <param name="LateFactId">The fact.</param>
    /// <param name="Reason">Why it does not count.</param>
    public sealed record Input(Guid ComplaintId, Guid LateFactId, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToDecideLateFactAsync(input.ComplaintId, input.Version, user, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var why = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        complaint.RejectLateFact(input.LateFactId, why, now);
        db.Add(why);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/late-facts/{partId:guid}/rejection", (input, id, part) =>
            input with
            {
                ComplaintId = id,
                LateFactId = part,
            }
        );
}
