using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Core.Http;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Evaluations.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Evaluations.UseCases;

/// <summary>How the evaluation of a case stands; empty before it is closed.</summary>
[RequiresPermission(EvaluationPermissions.Read)]
public sealed class GetEvaluation(MediationDbContext db, CurrentUser user) : Query<GetEvaluation.Input, GetEvaluation.Result>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    public sealed record Result(InvitationState? State, InvitationChannel? Channel, DateTimeOffset? SendFrom);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        if (!await db.Complaints.InScope(user).AnyAsync(c => c.Id == input.ComplaintId, ct))
        {
            throw ComplaintErrors.NotFound();
        }

        var invitation = await db.Set<EvaluationInvitation>().FirstOrDefaultAsync(i => i.CaseId == input.ComplaintId, ct);
        return new Result(invitation?.State, invitation?.Channel, invitation?.SendFrom);
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("complaints/{id:guid}/evaluation", async (Guid id, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(new Input(id), ct: ct)));
}
