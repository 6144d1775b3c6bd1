using Mediation.Core.Json;
using Mediation.Core.Numbers;

namespace Mediation.Referrals.Proposals;

/// <summary>Proposes a mediation body for a complaint under the routing policy; another in-scope body may be chosen with a reason.</summary>
[RequiresPermission(ReferralPermissions.Refer)]
public sealed class ProposeMediation(
    MediationDbContext db,
    BodyRouting routing,
    PolicyReader policies,
    ComplaintClockReader clocks,
    InstitutionTime institution,
    CurrentUser user,
    CaseTime time
) : UseCase<ProposeMediation.Input, ProposeMediation.Result>, IHaveRoute
{
    /// <param name="BodyId">Another body than the proposed one, or null.</param>
    /// <param name="ChoiceReason">Why another one; needed with it.</param>
    public sealed record Input(Guid ComplaintId, Guid? BodyId = null, string? ChoiceReason = null, int? Version = null) : IInput<Result>;

    /// <param name="DaysLeft">Days of the statutory clock that will be left after the mediation.</param>
    /// <param name="Late">True when few days are left: a failed mediation would come back nearly due.</param>
    public sealed record Result(Guid Id, string Number, string Body, int DaysLeft, bool Late);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.ChoiceReason).AtMost(300).Readable();
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var earlier = await db
            .MediationCases.AsNoTracking()
            .Where(m => m.CaseId == complaint.Id)
            .Select(m => new EarlierMediation(m.Number, m.State))
            .ToListAsync(ct);
        if (ProposalPolicy.RefusalOf(complaint.State, complaint.Complainant.IsAnonymous, earlier) is { } refusal)
        {
            throw refusal;
        }

        var policy = await policies.InForceAsync<RoutingRules>(RoutingRules.PolicyKey, institution.DateOf(now), ct);
        var verdicts = await routing.JudgeAsync(complaint, policy.Rules, ct);
        var body = Chosen(verdicts, input);
        var daysLeft = (await clocks.OfAsync(complaint, ct)).DaysLeftToAnswer(complaint, now);
        var series = $"TJ-OUT-{institution.DateOf(now).Year:0000}";
        var number = $"{series}-{await NumberSeries.DrawAsync(db, series, ct):000000}";
        var mediation = MediationCase.Propose(
            new MediationProposal(
                complaint,
                number,
                body,
                policy.Version,
                JsonSerializer.Serialize(verdicts, MediationJson.Stored),
                body == RoutingPolicy.Proposed(verdicts) ? null : input.ChoiceReason,
                daysLeft,
                policy.Rules.IsLate(daysLeft)
            ),
            now
        );
        db.Add(mediation);
        return new Result(mediation.Id, number, body.Name, daysLeft, policy.Rules.IsLate(daysLeft));
    }

    private static RoutingVerdict Chosen(IReadOnlyList<RoutingVerdict> verdicts, Input input)
    {
        var proposed = RoutingPolicy.Proposed(verdicts) ?? throw ReferralErrors.NoBodyInScope();
        if (input.BodyId is not { } wanted || wanted == proposed.BodyId)
        {
            return proposed;
        }

        var chosen = verdicts.SingleOrDefault(v => v.BodyId == wanted) ?? throw ReferralErrors.NotFound();
        return chosen.Reason != RoutingReason.InScope ? throw ReferralErrors.BodyOutOfScope(chosen.Name)
            : Text.IsBlank(input.ChoiceReason) ? throw ReferralErrors.ChoiceNeedsReason()
            : chosen;
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>(
            "complaints/{id:guid}/mediations",
            (input, id) => input with { ComplaintId = id },
            (_, result) => $"mediations/{result.Id}"
        );
}
