namespace Mediation.Complaints.Work;

/// <summary>
/// The open tasks of the reader, and of those for whom the reader stands in while they are away, in cases of the own scope, what is due first at the head.
/// </summary>
[RequiresPermission(ComplaintPermissions.Work)]
public sealed class ListTasks(MediationDbContext db, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : Query<ListTasks.Input, ListTasks.Result>,
        IHaveRoute
{
    /// <summary>So many are looked at; nobody has more to do than can be read.</summary>
    private const int Most = 200;

    public sealed record Input : IInput<Result>;

    /// <param name="Rows">At most 200.</param>
    public sealed record Result(IReadOnlyList<Row> Rows);

    /// <summary>What is to be done stands on the case, where its persons are known and covered.</summary>
    /// <param name="SetBy">Name of who set it.</param>
    /// <param name="DueAt">End of its day.</param>
    public sealed record Row(Guid Id, Guid ComplaintId, string Number, string SetBy, DateTimeOffset DueAt);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        List<Guid> owners = [user.Id, .. await db.StoodInForAsync(user.Id, clock.GetUtcNow(), ct)];
        var rows = await (
            from task in db.Set<CaseTask>().AsNoTracking()
            where owners.Contains(task.OwnerId) && task.State == TaskState.Open
            join complaint in db.Complaints.InScope(user) on task.ComplaintId equals complaint.Id
            join person in db.Users on task.SetBy equals person.Id
            orderby task.DueOn, task.Id
            select new
            {
                task.Id,
                complaint.Number,
                ComplaintId = complaint.Id,
                person.DisplayName,
                task.DueOn,
            }
        )
            .Take(Most)
            .ToListAsync(ct);
        return new Result([.. rows.Select(r => new Row(r.Id, r.ComplaintId, r.Number, r.DisplayName, institution.EndOfDay(r.DueOn)))]);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("tasks", () => new Input());
}
