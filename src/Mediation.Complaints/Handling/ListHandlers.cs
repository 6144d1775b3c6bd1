namespace Mediation.Complaints.Handling;

/// <summary>To whom a supervisor can give a case: the handlers of its unit and of the units above and below it, with their open cases.</summary>
[RequiresPermission(ComplaintPermissions.Assign)]
public sealed class ListHandlers(MediationDbContext db, CurrentUser user, TimeProvider clock)
    : Query<ListHandlers.Input, IReadOnlyList<ListHandlers.Row>>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<IReadOnlyList<Row>>;

    /// <param name="OpenCases">Cases the handler has in hand now.</param>
    /// <param name="AbsentUntil">Absent until then; null for who is there.</param>
    public sealed record Row(Guid Id, string Name, string Unit, int OpenCases, DateTimeOffset? AbsentUntil);

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db
            .Complaints.InScope(user)
            .Where(c => c.Id == input.ComplaintId)
            .Select(c => new { c.UnitPath, c.HandlerId })
            .SingleOrDefaultAsync(ct)
            ?? throw ComplaintErrors.NotFound();
        var handlers = await (
            from person in db.Users.AsNoTracking()
            where
                person.BodyId == null
                && person.Id != complaint.HandlerId
                && db.UserRoles.Any(held => held.UserId == person.Id && db.Roles.Any(r => r.Id == held.RoleId && r.Name == MediationRoles.Handler))
            join unit in db.Set<OrganisationUnit>().Where(ComplaintAccess.UnitsThatHandle(complaint.UnitPath)) on person.UnitId equals unit.Id
            select new
            {
                person.Id,
                person.DisplayName,
                unit.Name,
                unit.NameEn,
                Person = person,
                Open = db.Set<Complaint>().Count(c => c.HandlerId == person.Id && c.IsOpen),
            }
        ).ToListAsync(ct);
        var chinese = TextCatalog.IsChinese(CultureInfo.CurrentUICulture);
        var now = clock.GetUtcNow();
        return
        [
            .. handlers
                .Where(h => !h.Person.IsLocked(now))
                .Select(h => new Row(h.Id, h.DisplayName, chinese ? h.Name : h.NameEn, h.Open, h.Person.IsAbsent(now) ? h.Person.AbsentUntil : null))
                .OrderBy(h => h.AbsentUntil is not null)
                .ThenBy(h => h.OpenCases)
                .ThenBy(h => h.Id),
        ];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<Row>>("complaints/{id:guid}/handlers", id => new Input(id));
}
