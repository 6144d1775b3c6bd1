namespace Mediation.Accounts.People;

/// <summary>Accounts with what they hold, by user name, a page at a time, and the proposals that wait for a second administrator.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
public sealed class ListPeople(MediationDbContext db, CurrentUser user, PermissionCatalog permissions, TimeProvider clock)
    : Query<ListPeople.Input, ListPeople.Result>,
        IHaveRoute
{
    private const int PageSize = 100;

    /// <param name="Search">Part of a user name, a display name or an employee number.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    public sealed record Input(string? Search = null, string? After = null, string? Before = null) : IInput<Result>;

    /// <param name="People">A page of accounts.</param>
    /// <param name="Total">How many there are.</param>
    /// <param name="Proposals">What waits to be decided, oldest first.</param>
    /// <param name="Units">Units that a person can belong to.</param>
    /// <param name="Administrators">Administrators whose account is open; fewer than two can decide nothing.</param>
    /// <param name="Next">Goes into <c>After</c>; null on the last page.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    public sealed record Result(
        IReadOnlyList<PersonRow> People,
        int Total,
        IReadOnlyList<ProposalRow> Proposals,
        IReadOnlyList<UnitOption> Units,
        int Administrators,
        string? Next,
        string? Previous
    );

    /// <param name="Unit">Code of the unit.</param>
    /// <param name="AwaitsApproval">Whether a change of roles or unit waits for another administrator.</param>
    public sealed record PersonRow(
        Guid Id,
        string UserName,
        string Name,
        string Post,
        string? Unit,
        IReadOnlyList<string> Roles,
        bool IsLocked,
        bool AwaitsApproval
    );

    /// <param name="Kind">Whether it is about roles and unit, or a reset of the sign-in.</param>
    /// <param name="Unit">Code of the unit that the person shall belong to.</param>
    /// <param name="MayApprove">The user neither proposed it nor is the person.</param>
    public sealed record ProposalRow(
        Guid Id,
        ProposalKind Kind,
        Guid UserId,
        string Name,
        string ProposedBy,
        DateTimeOffset ProposedAt,
        IReadOnlyList<string> Roles,
        string? Unit,
        string Reason,
        bool MayApprove
    );

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Search).AtMost(100).Readable();
            RuleFor(i => i.After).AtMost(UserNames.Longest);
            RuleFor(i => i.Before).AtMost(UserNames.Longest);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var people = db.Users.AsQueryable();
        if (!string.IsNullOrWhiteSpace(input.Search))
        {
            var (text, folded) = (PersonName.Folded(input.Search), UserNames.Fold(input.Search));
            people = people.Where(u => u.NormalizedUserName!.Contains(folded) || u.DisplayName.Contains(text) || u.EmployeeNumber == text);
        }

        var page = await PageAsync(people, input, ct);
        var ids = page.Rows.Select(u => u.Id).ToList();
        var held = await db
            .UserRoles.Where(r => ids.Contains(r.UserId))
            .Join(db.Roles, r => r.RoleId, role => role.Id, (r, role) => new { r.UserId, role.Name })
            .ToListAsync(ct);
        var units = await db.Set<OrganisationUnit>().ToDictionaryAsync(u => u.Id, u => u.Code, ct);
        var proposals = await db.Set<AccountProposal>().Where(p => p.State == ProposalState.Open).OrderBy(p => p.ProposedAt).ToListAsync(ct);
        var named = proposals.SelectMany(p => new[] { p.UserId, p.ProposedBy }).Distinct().ToList();
        var names = await db.Users.Where(u => named.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return new Result(
            [
                .. page.Rows.Select(u => new PersonRow(
                    u.Id,
                    u.UserName!,
                    u.DisplayName,
                    u.Post,
                    u.UnitId is { } unit ? units.GetValueOrDefault(unit) : null,
                    [.. held.Where(h => h.UserId == u.Id).Select(h => h.Name!)],
                    u.IsLocked(now),
                    proposals.Exists(p => p.UserId == u.Id && p.Kind == ProposalKind.Roles)
                )),
            ],
            await people.CountAsync(ct),
            [
                .. proposals.Select(p => new ProposalRow(
                    p.Id,
                    p.Kind,
                    p.UserId,
                    NameOf(p.UserId),
                    NameOf(p.ProposedBy),
                    p.ProposedAt,
                    p.RoleNames,
                    p.UnitId is { } unit ? units.GetValueOrDefault(unit) : null,
                    p.Reason,
                    p.MayBeApprovedBy(user.Id)
                )),
            ],
            await db.UnitOptionsAsync(ct),
            (await db.OpenAdministratorsAsync(permissions, now, ct)).Count,
            page.Next,
            page.Previous
        );

        string NameOf(Guid id) => names.GetValueOrDefault(id) ?? string.Empty;
    }

    /// <summary>By user name, which is unique: a page begins behind the last name of the one before.</summary>
    private static async Task<(List<MediationUser> Rows, string? Next, string? Previous)> PageAsync(
        IQueryable<MediationUser> people,
        Input input,
        CancellationToken ct
    )
    {
        var (after, before) = (UserNames.Fold(input.After ?? ""), UserNames.Fold(input.Before ?? ""));
        var isBack = before.Length > 0;
        var ordered =
            isBack ? people.Where(u => string.Compare(u.NormalizedUserName, before) < 0).OrderByDescending(u => u.NormalizedUserName)
            : after.Length > 0 ? people.Where(u => string.Compare(u.NormalizedUserName, after) > 0).OrderBy(u => u.NormalizedUserName)
            : people.OrderBy(u => u.NormalizedUserName);
        var rows = await ordered.Take(PageSize + 1).ToListAsync(ct);
        var more = rows.Count > PageSize;
        rows = [.. rows.Take(PageSize)];
        if (isBack)
        {
            rows.Reverse();
        }

        return (
            rows,
            rows.Count > 0 && (isBack || more) ? rows[^1].UserName : null,
            rows.Count > 0 && (isBack ? more : after.Length > 0) ? rows[0].UserName : null
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("people");
}
