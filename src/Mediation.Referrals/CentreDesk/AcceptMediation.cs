namespace Mediation.Referrals.CentreDesk;

/// <summary>The body takes the case; its acceptance clock stops and the names are shown.</summary>
[RequiresPermission(ReferralPermissions.RunDesk)]
public sealed class AcceptMediation(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<AcceptMediation.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid MediationId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationOnDeskAsync(input.MediationId, input.Version, user, ct);
        mediation.Accept(clock.GetUtcNow());
        await db.CancelTimersAsync(mediation.Id, MediationCase.AcceptanceTimer, ct);
        return default;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapCommand<Input>("mediations/{id:guid}/acceptance", (input, id) => input with { MediationId = id });
}
