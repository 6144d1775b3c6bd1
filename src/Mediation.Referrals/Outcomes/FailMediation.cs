namespace Mediation.Referrals.Outcomes;

/// <summary>
/// The body ends a case it accepted without agreement, also before a mediator or a session: if one party expressly refuses there is
/// no mediation (People's Mediation Law Art. 17). The complaint's clock runs on.
/// </summary>
[RequiresPermission(ReferralPermissions.RunDesk)]
public sealed class FailMediation(MediationDbContext db, ReferralReturn returns, CurrentUser user, TimeProvider clock)
    : UseCase<FailMediation.Input, Done>,
        IHaveRoute
{
    /// <param name="OtherWaysExplained">Whether the parties were told which ways stay open.</param>
    public sealed record Input(Guid MediationId, FailureReason Reason, int? Version = null, bool OtherWaysExplained = false) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var mediation = await db.MediationOnDeskAsync(input.MediationId, input.Version, user, ct);
        mediation.Fail(input.Reason, undisputedFacts: null, now, now, input.OtherWaysExplained);
        await returns.GiveBackAsync(mediation, now, ct);
        return default;
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapCommand<Input>("mediations/{id:guid}/failure", (input, id) => input with { MediationId = id });
}
