namespace Mediation.Complaints.Signals;

/// <summary>Looks for signals of an agency anew: other complaints came since, or the rules changed. It refuses nothing and moves no clock.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class CheckAgencySignals(MediationDbContext db, AgencyAssessor assessor, CurrentUser user) : UseCase<CheckAgencySignals.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        await assessor.CheckAsync(await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct), ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/agency-checks", (input, id) => input with { ComplaintId = id });
}
