namespace Mediation.Complaints.Handling;

/// <summary>To whom a supervisor can give a case: the handlers of its unit and of the units above and below it, with their open cases.</summary>
[RequiresPermission(ComplaintPermissions.Assign)]
public sealed class ListHandlers(MediationDbContext db, CurrentUser user) : Query<ListHandlers.Input, IReadOnlyList<ListHandlers.Row>>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<IReadOnlyList<Row>>;

    /// <param name="OpenCases">Cases the handler has in hand now.</param>
    public sealed record Row(Guid Id, string Name, string Unit, int OpenCases);

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db
            .Complaints.InScope(user)
            .Where(c => c.Id == input.ComplaintId)
            .Select(c => new { c.UnitPath, c.HandlerId })
            .SingleOrDefaultAsync(ct)
            ?? throw ComplaintErrors.NotFound();
        var path = complaint.UnitPath;
        var handlers = await (
            from person in db.Users
            where
                person.BodyId == null
                && person.Id != complaint.HandlerId
                && db.UserRoles.Any(held => held.UserId == person.Id && db.Roles.Any(r => r.Id == held.RoleId && r.Name == MediationRoles.Handler))
            join unit in db.Set<OrganisationUnit>() on person.UnitId equals unit.Id
            where path.StartsWith(unit.Path) || unit.Path.StartsWith(path)
            select new
            {
                person.Id,
                person.DisplayName,
                unit.Name,
                unit.NameEn,
                Open = db.Set<Complaint>().Count(c => c.HandlerId == person.Id && c.IsOpen),
            }
        ).ToListAsync(ct);
        var chinese = TextCatalog.IsChinese(CultureInfo.CurrentUICulture);
        return [.. handlers.OrderBy(h => h.Open).ThenBy(h => h.Id).Select(h => new Row(h.Id, h.DisplayName, chinese ? h.Name : h.NameEn, h.Open))];
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapQuery<Input, IReadOnlyList<Row>>("complaints/{id:guid}/handlers", id => new Input(id));
}
