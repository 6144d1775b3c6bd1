namespace Mediation.Complaints.Intake;

/// <summary>The code lists in force today.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ListCodes(PolicyReader policies, InstitutionTime institution, TimeProvider clock) : Query<ListCodes.Input, ComplaintCodes>, IHaveRoute
{
    public sealed record Input : IInput<ComplaintCodes>;

    public override async Task<ComplaintCodes> RunAsync(Input input, CancellationToken ct) => await policies.CodesAsync(institution.Today(clock), ct);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, ComplaintCodes>("complaint-codes", () => new Input());
}
