namespace Mediation.Complaints.Finding;

/// <summary>The columns that the list shows to the reader where its address names none.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetColumns(MediationDbContext db, CurrentUser user) : Query<GetColumns.Input, GetColumns.Result>, IHaveRoute
{
    public sealed record Input : IInput<Result>;

    /// <param name="Columns">In their order.</param>
    /// <param name="IsOwn">Whether the reader chose them.</param>
    /// <param name="Catalogue">All that can be chosen.</param>
    public sealed record Result(IReadOnlyList<ListColumn> Columns, bool IsOwn, IReadOnlyList<ListColumn> Catalogue);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var kept = await db.Set<OwnColumns>().Where(c => c.UserId == me).Select(c => c.Columns).SingleOrDefaultAsync(ct);
        return new Result(ListColumns.ReadKept(kept) ?? ListColumns.Standard, kept is not null, ListColumns.Catalogue);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/columns", () => new Input());
}
