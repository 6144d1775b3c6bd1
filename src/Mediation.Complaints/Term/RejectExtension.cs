namespace Mediation.Complaints.Term;

/// <summary>Rejects a request for more time, with the reason: the limit stays what it is.</summary>
[RequiresPermission(ComplaintPermissions.DecideExtension)]
public sealed class RejectExtension(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<RejectExtension.Input, Done>,
        IHaveRoute
{
    /// <param name="ExtensionId">The request.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Guid ComplaintId, Guid ExtensionId, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToDecideExtensionAsync(input.ComplaintId, input.Version, user, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        complaint.RejectExtension(input.ExtensionId, user.Actor, reason, await clocks.OfAsync(complaint, ct), now);
        db.Add(reason);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/extensions/{partId:guid}/rejection", (input, id, eid) =>
            input with
            {
                ComplaintId = id,
                ExtensionId = eid,
            }
        );
}
