namespace Mediation.Ownership.Leaders;

/// <summary>The leader named cannot take the case, says why, and the next one is named in the same save.</summary>
[RequiresPermission(OwnershipPermissions.Own)]
public sealed class DeclineOwnership(LeaderRelease release) : UseCase<DeclineOwnership.Input, LeaderReleased>, IHaveRoute
{
    /// <param name="Ground">Why, as one of a list.</param>
    /// <param name="Reason">Why, in the leader's words.</param>
    public sealed record Input(Guid ComplaintId, DeclineGround Ground, string Reason, int? Version = null) : IInput<LeaderReleased>, ILeaderRelease;

    internal sealed class Checks : LeaderReleaseChecks<Input>;

    public override Task<LeaderReleased> RunAsync(Input input, CancellationToken ct) =>
        release.RunAsync(input, OwnershipAction.Decline, (ownership, reason, now) => ownership.Decline(input.Ground, reason, now), ct);

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/ownership/refusal", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
