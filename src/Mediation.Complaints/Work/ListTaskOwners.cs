namespace Mediation.Complaints.Work;

/// <summary>To whom a task of a case can be given.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class ListTaskOwners(MediationDbContext db, TaskOwners owners, CurrentUser user)
    : Query<ListTaskOwners.Input, IReadOnlyList<ListTaskOwners.Row>>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<IReadOnlyList<Row>>;

    public sealed record Row(Guid Id, string Name, string Post, string Unit);

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var id = input.ComplaintId;
        var complaint = await db.Complaints.InScope(user).Where(c => c.Id == id).Select(c => new { c.UnitPath, c.HandlerId }).SingleOrDefaultAsync(ct)
            ?? throw ComplaintErrors.NotFound();
        var people = await owners.OfAsync(id, complaint.UnitPath, complaint.HandlerId, ct);
        return [.. people.Select(o => new Row(o.Person.Id, o.Person.DisplayName, o.Person.Post, o.Unit.NameIn(CultureInfo.CurrentUICulture)))];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<Row>>("complaints/{id:guid}/task-owners", id => new Input(id));
}
