namespace Mediation.Referrals.Proposals;

/// <summary>Takes a referral back before it ended: the complainant wishes so, consent was withdrawn, or it was settled directly. The clock runs on.</summary>
[RequiresPermission(ReferralPermissions.Refer)]
public sealed class WithdrawReferral(MediationDbContext db, ReferralReturn returns, CurrentUser user) : UseCase<WithdrawReferral.Input, Done>, IHaveRoute
{
    /// <param name="EndedAt">When it really ended, such as when the complainant took the consent back; now when left out.</param>
    public sealed record Input(Guid MediationId, WithdrawalReason Reason, int? Version = null, DateTimeOffset? EndedAt = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.EndedAt).InAcceptedYears();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (mediation, _) = await db.ReferralToHandleAsync(input.MediationId, input.Version, user, ct);
        await returns.WithdrawAsync(mediation, input.Reason, ct, input.EndedAt);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("mediations/{id:guid}/withdrawal", (input, id) => input with { MediationId = id });
}
