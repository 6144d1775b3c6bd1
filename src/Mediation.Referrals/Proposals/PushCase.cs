using Mediation.Core.Outbox;

namespace Mediation.Referrals.Proposals;

/// <summary>Pushes a consented case: exactly the consented fields leave, by the outbox, once.</summary>
[RequiresPermission(ReferralPermissions.Refer)]
public sealed class PushCase(
    MediationDbContext db,
    BodyRouting routing,
    SharedFacts facts,
    ComplaintClockReader clocks,
    SnapshotSealer snapshots,
    PolicyReader policies,
    InstitutionTime institution,
    CurrentUser user,
    CaseTime time
) : UseCase<PushCase.Input, Done>, IHaveRoute
{
    /// <summary>Outbox kind, see <see cref="Listeners.CentreDeskDelivery"/>.</summary>
    public const string Delivery = "deliver-to-centre-desk";

    public sealed record Input(Guid MediationId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (mediation, complaint) = await db.ReferralToHandleAsync(input.MediationId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.BeginMediation);
        var now = await time.NowAsync(complaint.Id, ct);
        var today = institution.DateOf(now);
        var rules = (await policies.ExactAsync<RoutingRules>(RoutingRules.PolicyKey, mediation.RoutingPolicyVersion, ct)).Rules;
        await EnsureStillPossibleAsync(mediation, complaint, rules, ct);
        var daysLeft = (await clocks.OfAsync(complaint, ct)).DaysLeftToAnswer(complaint, now);
        var snapshot = await facts.OfAsync(complaint, today, ct);
        mediation.Push(snapshot, complaint.Complainant, snapshots, daysLeft, rules.IsLate(daysLeft), today, now);
        db.Add(mediation.Sharing!);
        db.Add(OutboxMessage.Of(Delivery, complaint.Id, mediation.Id, now));
        return default;
    }

    /// <summary>
    /// The body and its agreement may have ended since the proposal. Capacity is not checked: this case is already counted in it.
    /// </summary>
    private async Task EnsureStillPossibleAsync(MediationCase mediation, Complaint complaint, RoutingRules rules, CancellationToken ct)
    {
        var verdict = (await routing.JudgeAsync(complaint, rules, ct)).Single(v => v.BodyId == mediation.BodyId);
        if (verdict.Reason is not (RoutingReason.InScope or RoutingReason.NoCapacity))
        {
            throw ReferralErrors.BodyNoLongerInScope(mediation.BodyName);
        }
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("mediations/{id:guid}/dispatch", (input, id) => input with { MediationId = id });
}
