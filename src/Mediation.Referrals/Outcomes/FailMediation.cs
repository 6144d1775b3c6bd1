namespace Mediation.Referrals.Outcomes;

/// <summary>
/// The body ends a case it accepted without agreement, also before a mediator or a session: if one party expressly refuses there is
/// no mediation (People's Mediation Law Art. 17). The complaint's clock runs on.
/// </summary>
[RequiresPermission(ReferralPermissions.RunDesk)]
public sealed class FailMediation(MediationDbContext db, ReferralReturn returns, CurrentUser user, CaseTime time)
    : UseCase<FailMediation.Input, Done>,
        IHaveRoute
{
    /// <param name="OtherWaysExplained">Whether the parties were told which ways stay open.</param>
    /// <param name="EndedAt">When it ended; now when left out.</param>
    public sealed record Input(Guid MediationId, FailureReason Reason, int? Version = null, bool OtherWaysExplained = false, DateTimeOffset? EndedAt = null)
        : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.EndedAt).InAcceptedYears();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationOnDeskAsync(input.MediationId, input.Version, user, ct);
        var now = await time.NowAsync(mediation.CaseId, ct);
        var endedAt = input.EndedAt?.ToUniversalTime() ?? now;
        mediation.Fail(input.Reason, undisputedFacts: null, endedAt, now, input.OtherWaysExplained);
        await returns.GiveBackAsync(mediation, endedAt, ct);
        return default;
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapCommand<Input>("mediations/{id:guid}/failure", (input, id) => input with { MediationId = id });
}
