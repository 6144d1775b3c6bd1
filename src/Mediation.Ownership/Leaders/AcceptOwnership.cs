namespace Mediation.Ownership.Leaders;

/// <summary>The leader named takes the case (接受包案); the ladder stops.</summary>
[RequiresPermission(OwnershipPermissions.Own)]
public sealed class AcceptOwnership(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<AcceptOwnership.Input, Done>, IHaveRoute
{
    /// <param name="Version">Version of the ownership that the leader looked at.</param>
    public sealed record Input(Guid ComplaintId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = await time.NowAsync(input.ComplaintId, ct);
        var ownership = await db.OwnershipToAsync(input.ComplaintId, input.Version, OwnershipAction.Accept, user, now, ct);
        ownership.Accept(now);
        await db.CancelTimersAsync(ownership.Id, OwnershipLadder.AcceptanceTimer, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/ownership/acceptance", (input, id) => input with { ComplaintId = id });
}
