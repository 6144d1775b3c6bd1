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
    /// <param name="Words">Why, in the body's own words; needed for another reason than those of the list.</param>
    public sealed record Input(
        Guid MediationId,
        FailureReason Reason,
        int? Version = null,
        bool OtherWaysExplained = false,
        DateTimeOffset? EndedAt = null,
        string? Words = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.EndedAt).InAcceptedYears();
            RuleFor(i => i.Words).AtMost(500).Readable();
            RuleFor(i => i.Words).Required().When(i => i.Reason == FailureReason.Other);
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationOnDeskAsync(input.MediationId, input.Version, user, ct);
        var now = await time.NowAsync(mediation.CaseId, ct);
        var endedAt = input.EndedAt?.ToUniversalTime() ?? now;
        mediation.Fail(input.Reason, undisputedFacts: null, endedAt, now, input.OtherWaysExplained, PlainText.Clean(input.Words));
        await returns.GiveBackAsync(mediation, endedAt, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("mediations/{id:guid}/failure", (input, id) => input with { MediationId = id });
}
