namespace Mediation.Complaints.Finding;

/// <summary>An own view is not wanted any more; the cases are where they were.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class RemoveView(MediationDbContext db, CurrentUser user) : UseCase<RemoveView.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid ViewId) : IInput<Done>;

    /// <exception cref="BusinessException"><c>Complaints:ViewNotFound</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        db.Remove(await db.OwnViewAsync(input.ViewId, user, ct));
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/views/{id:guid}/removal", (input, id) => input with { ViewId = id });
}
