namespace Mediation.Referrals.CentreDesk;

/// <summary>The body takes the case; its acceptance clock stops and the names are shown.</summary>
[RequiresPermission(ReferralPermissions.RunDesk)]
public sealed class AcceptMediation(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<AcceptMediation.Input, Done>, IHaveRoute
{
    /// <param name="AcceptedAt">When the body accepted; now when left out.</param>
    /// <param name="LateProof">Reference of the proof of that time; needed when it is recorded after the limit that it met.</param>
    public sealed record Input(Guid MediationId, int? Version = null, DateTimeOffset? AcceptedAt = null, string? LateProof = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.AcceptedAt).InAcceptedYears();
            RuleFor(i => i.LateProof).AtMost(200).Readable();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationOnDeskAsync(input.MediationId, input.Version, user, ct);
        mediation.Accept(DatedAct.Entered(input.AcceptedAt, input.LateProof, await time.NowAsync(mediation.CaseId, ct)));
        await db.CancelTimersAsync(mediation.Id, MediationCase.AcceptanceTimer, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("mediations/{id:guid}/acceptance", (input, id) => input with { MediationId = id });
}
