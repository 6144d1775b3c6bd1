namespace Mediation.Referrals.CentreDesk;

/// <summary>The body does not take the case, and says why; the statutory clock runs on the same day.</summary>
[RequiresPermission(ReferralPermissions.RunDesk)]
public sealed class DeclineMediation(MediationDbContext db, ReferralReturn returns, CurrentUser user, CaseTime time)
    : UseCase<DeclineMediation.Input, Done>,
        IHaveRoute
{
    /// <param name="DeclinedAt">When the body said so; now when left out.</param>
    public sealed record Input(Guid MediationId, DeclineReason Reason, string? Words = null, int? Version = null, DateTimeOffset? DeclinedAt = null)
        : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.DeclinedAt).InAcceptedYears();
            RuleFor(i => i.Words).AtMost(500).Readable();
            RuleFor(i => i.Words).Required().When(i => i.Reason == DeclineReason.Other);
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationOnDeskAsync(input.MediationId, input.Version, user, ct);
        var when = DatedAct.Entered(input.DeclinedAt, lateProof: null, await time.NowAsync(mediation.CaseId, ct));
        mediation.Decline(input.Reason, input.Words?.Trim(), when);
        await returns.GiveBackAsync(mediation, when.At, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("mediations/{id:guid}/refusal", (input, id) => input with { MediationId = id });
}
