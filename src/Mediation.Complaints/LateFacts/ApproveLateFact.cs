namespace Mediation.Complaints.LateFacts;

/// <summary>A supervisor, and never who reported it, approves the proof of a late fact: it counts from its true date (DOMAIN 8.3).</summary>
[RequiresPermission(ComplaintPermissions.DecideLateFact)]
public sealed class ApproveLateFact(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<ApproveLateFact.Input, Done>,
        IHaveRoute
{
    /// <param name="LateFactId">The fact.</param>
    public sealed record Input(Guid ComplaintId, Guid LateFactId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToDecideLateFactAsync(input.ComplaintId, input.Version, user, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        complaint.ApproveLateFact(input.LateFactId, user.Id, await clocks.OfAsync(complaint, ct), now);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/late-facts/{partId:guid}/approval", (input, id, part) =>
            input with
            {
                ComplaintId = id,
                LateFactId = part,
            }
        );
}
