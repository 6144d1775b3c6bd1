using System.Text.Json;
using System.Text.Json.Serialization;
using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Core.Http;
using Mediation.Core.Policies;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Referrals.Data;
using Mediation.Referrals.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Referrals.UseCases;

/// <summary>The bank's view of a complaint's mediations, newest first, and of the bodies it could go to.</summary>
[RequiresPermission(ReferralPermissions.Read)]
public sealed class GetReferrals(MediationDbContext db, BodyRouting routing, PolicyReader policies, InstitutionTime institution, CurrentUser user, TimeProvider time)
    : Query<GetReferrals.Input, GetReferrals.Result>, IHaveRoute
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Bodies">The verdict on every body, as routing would judge now; empty when nothing can be proposed.</param>
    /// <param name="MayRefer">Whether the user may propose, consent and push here.</param>
    public sealed record Result(IReadOnlyList<MediationView> Mediations, IReadOnlyList<RoutingVerdict> Bodies, bool MayPropose, bool MayRefer);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.Complaints.InScope(user).Include(c => c.Complainant).SingleOrDefaultAsync(c => c.Id == input.ComplaintId, ct) ?? throw ComplaintErrors.NotFound();
        var mediations = await db.MediationCases.Where(m => m.CaseId == complaint.Id).Include(m => m.Consent).Include(m => m.Sharing).Include(m => m.Sessions)
            .OrderByDescending(m => m.Number).ToListAsync(ct);
        var mayRefer = user.May(ReferralPermissions.Refer) && (complaint.HandlerId is null || complaint.HandlerId == user.Id || user.Actor.Is(MediationRoles.Supervisor));
        var mayPropose = mayRefer && ComplaintWorkflow.Table.Allows(complaint.State, ComplaintAction.BeginMediation) && !mediations.Any(m => m.IsOpen) && !complaint.Complainant.IsAnonymous;
        var bodies = mayPropose
            ? await routing.JudgeAsync(complaint, (await policies.InForceAsync<RoutingRules>(RoutingRules.PolicyKey, institution.DateOf(time.GetUtcNow()), ct)).Rules, ct)
            : [];
        return new Result([.. mediations.Select(ViewOf)], bodies, mayPropose, mayRefer);
    }

    internal static MediationView ViewOf(MediationCase m) => new(
        m.Id, m.Version, m.Number, m.State, m.BodyId, m.BodyName, m.ChoiceReason, m.RoutingPolicyVersion, JsonSerializer.Deserialize<List<RoutingVerdict>>(m.RoutingReasons, Json)!,
        m.Consent is { } consent ? new ConsentView(consent.Manner, consent.GivenAt, consent.Proof, consent.Recipient, consent.Fields) : null,
        m.PushedAt, m.AcknowledgedAt, m.AcceptBy, m.AcceptedAt, m.DeclineReason, m.MediatorName,
        [.. m.Sessions.OrderBy(s => s.StartsAt).Select(s => new SessionView(s.Id, s.Manner, s.Place, s.StartsAt, s.Minutes, s.HeldAt, s.Present))],
        m.AgreedAmount, m.PayBy, m.EndedAt, m.AgreementId, m.Sharing?.SnapshotSha256, [.. m.Allowed]);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("complaints/{id:guid}/mediations", async (Guid id, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(new Input(id), ct: ct)));
}
