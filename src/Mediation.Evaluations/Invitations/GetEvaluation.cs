using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Evaluations.Invitations;

/// <summary>How the evaluation of a case stands; what will happen, before it is closed.</summary>
[RequiresPermission(EvaluationPermissions.Read)]
public sealed class GetEvaluation(MediationDbContext db, CurrentUser user) : Query<GetEvaluation.Input, GetEvaluation.Result>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Prospect">What will happen, or why nothing will.</param>
    public sealed record Result(InvitationProspect Prospect, InvitationState? State, InvitationChannel? Channel, DateTimeOffset? SendFrom);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db
            .Complaints.InScope(user)
            .Where(c => c.Id == input.ComplaintId)
            .Select(c => new { c.State, IsAnonymous = c.Complainant.Name == null })
            .SingleOrDefaultAsync(ct)
            ?? throw ComplaintErrors.NotFound();
        var invitation = await db.Set<EvaluationInvitation>().FirstOrDefaultAsync(i => i.CaseId == input.ComplaintId, ct);
        var prospect = invitation is not null
            ? InvitationProspect.Invited
            : InvitationRules.ProspectOf(complaint.State, complaint.IsAnonymous, wasReached: false);
        return new Result(prospect, invitation?.State, invitation?.Channel, invitation?.SendFrom);
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapQuery<Input, Result>("complaints/{id:guid}/evaluation", id => new Input(id));
}
