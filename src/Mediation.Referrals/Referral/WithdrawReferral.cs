namespace Mediation.Referrals.Referral;

/// <summary>Takes a referral back before it ended: the complainant wishes so, consent was withdrawn, or it was settled directly. The clock runs on.</summary>
[RequiresPermission(ReferralPermissions.Refer)]
public sealed class WithdrawReferral(MediationDbContext db, ComplaintClocks clocks, ReferralReturn back, CurrentUser user, TimeProvider time)
    : UseCase<WithdrawReferral.Input, Done>,
        IHaveRoute
{
    public sealed record Input(Guid MediationId, WithdrawalReason Reason, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var (mediation, complaint) = await db.GetReferralAsync(input.MediationId, user, ct);
        mediation.EnsureVersion(input.Version);
        mediation.Withdraw(input.Reason, now);
        if (complaint.State == ComplaintState.Mediating)
        {
            complaint.EndMediation(await clocks.OfAsync(complaint, ct), now, now);
            await back.ToHandlerAsync(complaint, ct);
        }

        return default;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("mediations/{id:guid}/withdrawal", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            await run.RunAsync(input with { MediationId = id }, http.IdempotencyKey(), ct);
            return TypedResults.NoContent();
        });
}
