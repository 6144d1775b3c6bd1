using Mediation.Complaints.Data;
using Mediation.Core.Http;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Evaluations.Invitations;

/// <summary>How the evaluation of a case stands; what will happen, before it is closed.</summary>
[RequiresPermission(EvaluationPermissions.Read)]
public sealed class GetEvaluation(MediationDbContext db, ComplaintReader complaints) : Query<GetEvaluation.Input, GetEvaluation.Result>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Prospect">What will happen, or why nothing will.</param>
    public sealed record Result(InvitationProspect Prospect, InvitationState? State, InvitationChannel? Channel, DateTimeOffset? SendFrom);

    private static readonly CompiledQuery<Guid, EvaluationInvitation> InvitationOf = new(
        (db, id) => db.Set<EvaluationInvitation>().AsNoTracking().Where(i => i.CaseId == id)
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = (await complaints.OfAsync(input.ComplaintId, ct)).Complaint;
        var invitation = await InvitationOf.Run(db, input.ComplaintId).FirstOrDefaultAsync(ct);
        var prospect = invitation is not null
            ? InvitationProspect.Invited
            : InvitationRules.ProspectOf(complaint.State, complaint.Complainant.IsAnonymous, wasReached: false);
        return new Result(prospect, invitation?.State, invitation?.Channel, invitation?.SendFrom);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/{id:guid}/evaluation", id => new Input(id));
}
