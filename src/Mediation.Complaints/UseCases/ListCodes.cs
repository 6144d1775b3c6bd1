using Mediation.Complaints.Domain;
using Mediation.Core.Calendars;
using Mediation.Core.Http;
using Mediation.Core.Policies;
using Mediation.Core.UseCases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Mediation.Complaints.UseCases;

/// <summary>The code lists in force today.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ListCodes(PolicyReader policies, InstitutionTime institution, TimeProvider time) : Query<ListCodes.Input, ComplaintCodes>, IHaveRoute
{
    public sealed record Input : IInput<ComplaintCodes>;

    public override async Task<ComplaintCodes> RunAsync(Input input, CancellationToken ct) =>
        (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, institution.DateOf(time.GetUtcNow()), ct)).Rules;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("complaint-codes", async (UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(new Input(), ct: ct)));
}
