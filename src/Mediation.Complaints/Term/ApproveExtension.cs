namespace Mediation.Complaints.Term;

/// <summary>Approves a request for more time: one whom the rule names, in the unit or above it, and never who requested it.</summary>
[RequiresPermission(ComplaintPermissions.DecideExtension)]
public sealed class ApproveExtension(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<ApproveExtension.Input, Done>,
        IHaveRoute
{
    /// <param name="ExtensionId">The request.</param>
    public sealed record Input(Guid ComplaintId, Guid ExtensionId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToDecideExtensionAsync(input.ComplaintId, input.Version, user, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        complaint.ApproveExtension(input.ExtensionId, user.Actor, await clocks.OfAsync(complaint, ct), now);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/extensions/{partId:guid}/approval", (input, id, eid) =>
            input with
            {
                ComplaintId = id,
                ExtensionId = eid,
            }
        );
}
