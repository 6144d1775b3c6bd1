namespace Mediation.Ownership.Leaders;

/// <summary>The owning leader gives the case to the next one (job change, conflict found later); history and measures stay.</summary>
[RequiresPermission(OwnershipPermissions.Own)]
public sealed class HandOverOwnership(MediationDbContext db, OwnershipLadder ladder, CurrentUser user, TimeProvider time)
    : UseCase<HandOverOwnership.Input, Done>,
        IHaveRoute
{
    /// <param name="Ground">Why, in a word.</param>
    /// <param name="Reason">Why, in the leader's words.</param>
    public sealed record Input(Guid ComplaintId, DeclineGround Ground, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var ownership = await db.GetOwnershipAsync(input.ComplaintId, user, ct);
        OwnershipAccess.EnsureLeads(user, ownership);
        ownership.EnsureVersion(input.Version);
        var reason = Note.Of(input.ComplaintId, input.Reason.Trim(), user.Id, now);
        ownership.HandOver(input.Ground, reason, now);
        db.Add(reason);
        await db.CancelTimersAsync(ownership.Id, OwnershipLadder.AcceptanceTimer, ct);
        await ladder.NameAsync(ownership, await db.Complaints.SingleAsync(c => c.Id == input.ComplaintId, ct), ct);
        return default;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("complaints/{id:guid}/ownership/handover", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            await run.RunAsync(input with { ComplaintId = id }, http.IdempotencyKey(), ct);
            return TypedResults.NoContent();
        });
}
