namespace Mediation.Complaints.Finding;

/// <summary>The reader's own views, by name.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ListViews(MediationDbContext db, CurrentUser user) : Query<ListViews.Input, ListViews.Result>, IHaveRoute
{
    public sealed record Input : IInput<Result>;

    public sealed record Result(IReadOnlyList<SavedViewRow> Rows);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        return new Result(
            await db.Set<SavedView>()
                .Where(v => v.UserId == me)
                .OrderBy(v => v.Name)
                .ThenBy(v => v.Id)
                .Select(v => new SavedViewRow(v.Id, v.Name, v.Query))
                .ToListAsync(ct)
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/views", () => new Input());
}

/// <param name="Query">What the list is limited to, as a query string of page and API.</param>
public sealed record SavedViewRow(Guid Id, string Name, string Query);
