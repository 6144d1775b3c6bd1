using Mediation.Core.Json;

namespace Mediation.Referrals.CasePage;

/// <summary>The bank's view of a complaint's mediations, newest first, and of the bodies it could go to.</summary>
[RequiresPermission(ReferralPermissions.Read)]
public sealed class GetReferrals(
    MediationDbContext db,
    BodyRouting routing,
    PolicyReader policies,
    ComplaintClockReader clocks,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<GetReferrals.Input, GetReferrals.Result>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Bodies">The verdict on every body, as routing would judge now; empty when nothing can be proposed.</param>
    /// <param name="DaysLeft">Days of the statutory clock that a push would leave; null when nothing can be pushed.</param>
    /// <param name="Late">True when a failed mediation would come back nearly due.</param>
    /// <param name="MayRefer">Whether the user may propose, consent and push here.</param>
    /// <param name="MayReadAgreement">Whether the user may read an agreement made here.</param>
    public sealed record Result(
        IReadOnlyList<MediationView> Mediations,
        IReadOnlyList<RoutingVerdict> Bodies,
        bool MayPropose,
        bool MayRefer,
        int? DaysLeft,
        bool Late,
        bool MayReadAgreement
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        var mediations = await db.MediationCases.Whole().Where(m => m.CaseId == complaint.Id).OrderByDescending(m => m.Number).ToListAsync(ct);
        var mayRefer = ComplaintAccess.MayHandle(user, ReferralPermissions.Refer, complaint);
        var mayPropose =
            mayRefer
            && ProposalPolicy.RefusalOf(
                complaint.State,
                complaint.Complainant.IsAnonymous,
                [.. mediations.Select(m => new EarlierMediation(m.Number, m.State))]
            )
                is null;
        var now = clock.GetUtcNow();
        var rules = (await policies.InForceAsync<RoutingRules>(RoutingRules.PolicyKey, institution.DateOf(now), ct)).Rules;
        var bodies = mayPropose ? await routing.JudgeAsync(complaint, rules, ct) : [];
        var mayPush = mayPropose || (mayRefer && mediations.Any(m => MediationWorkflow.IsWithBank(m.State)));
        var daysLeft = mayPush ? (await clocks.OfAsync(complaint, ct)).DaysLeftToAnswer(complaint, now) : (int?)null;
        var routed = mediations
            .Select(m => (Mediation: m, Routing: JsonSerializer.Deserialize<List<RoutingVerdict>>(m.RoutingReasons, MediationJson.Stored)!))
            .ToList();
        Guid[] named = [.. routed.SelectMany(r => r.Routing).Concat(bodies).Select(v => v.BodyId).Concat(mediations.Select(m => m.BodyId)).Distinct()];
        var register = await db.MediationBodies.Where(b => named.Contains(b.Id)).ToDictionaryAsync(b => b.Id, ct);
        return new Result(
            [.. routed.Select(r => ViewOf(r.Mediation, r.Routing, register))],
            [.. bodies.Select(b => InReadersLanguage(b, register))],
            mayPropose,
            mayRefer,
            daysLeft,
            rules.IsLate(daysLeft),
            AgreementAccess.MayRead(user, complaint)
        );
    }

    private static RoutingVerdict InReadersLanguage(RoutingVerdict verdict, Dictionary<Guid, MediationBody> register) =>
        register.TryGetValue(verdict.BodyId, out var body) ? verdict with { Name = body.NameIn(CultureInfo.CurrentUICulture) } : verdict;

    private static MediationView ViewOf(MediationCase m, IReadOnlyList<RoutingVerdict> routing, Dictionary<Guid, MediationBody> register) =>
        new(
            m.Id,
            m.Version,
            m.Number,
            m.State,
            m.BodyId,
            register[m.BodyId].NameIn(CultureInfo.CurrentUICulture),
            register[m.BodyId].Contact,
            m.ChoiceReason,
            m.RoutingPolicyVersion,
            [.. routing.Select(v => InReadersLanguage(v, register))],
            m.Consent is { } consent
                ? new ConsentView(
                    consent.Manner,
                    consent.GivenAt,
                    consent.Proof,
                    consent.Recipient,
                    consent.Purpose,
                    consent.ValidUntil,
                    consent.WithdrawnAt,
                    consent.Fields
                )
                : null,
            m.PushedAt,
            m.AcknowledgedAt,
            m.AcceptBy,
            m.AcceptedAt,
            m.DeclineReason,
            m.MediatorName,
            SessionView.Of(m),
            m.AgreedAmount,
            m.PayBy,
            m.FailureReason,
            m.State == MediationState.Failed ? m.Facts : null,
            m.EndedAt,
            m.AgreementId,
            m.Sharing?.SnapshotSha256,
            [.. m.Allowed]
        );

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/{id:guid}/mediations", id => new Input(id));
}
