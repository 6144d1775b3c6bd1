namespace Mediation.Accounts.People;

/// <summary>Accounts with what they hold, by user name, and the proposals that wait for a second administrator.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
public sealed class ListPeople(MediationDbContext db, TimeProvider clock) : Query<ListPeople.Input, ListPeople.Result>, IHaveRoute
{
    private const int Most = 200;

    /// <param name="Search">Part of a user name, a display name or an employee number.</param>
    public sealed record Input(string? Search = null) : IInput<Result>;

    /// <param name="People">At most 200 accounts.</param>
    /// <param name="Total">How many there are.</param>
    /// <param name="Proposals">What waits to be decided, oldest first.</param>
    public sealed record Result(IReadOnlyList<PersonRow> People, int Total, IReadOnlyList<ProposalRow> Proposals);

    public sealed record PersonRow(Guid Id, string UserName, string Name, string Post, string? Unit, IReadOnlyList<string> Roles, bool IsLocked);

    public sealed record ProposalRow(Guid Id, Guid UserId, string Name, DateTimeOffset ProposedAt, IReadOnlyList<string> Roles);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Search).AtMost(100).Readable();
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

        var page = await people.OrderBy(u => u.NormalizedUserName).Take(Most).ToListAsync(ct);
        var ids = page.Select(u => u.Id).ToList();
        var held = await db
            .UserRoles.Where(r => ids.Contains(r.UserId))
            .Join(db.Roles, r => r.RoleId, role => role.Id, (r, role) => new { r.UserId, role.Name })
            .ToListAsync(ct);
        var units = await db.Set<OrganisationUnit>().ToDictionaryAsync(u => u.Id, u => u.Code, ct);
        var proposals = await db.Set<RoleProposal>()
            .Where(p => p.State == RoleProposalState.Open)
            .OrderBy(p => p.ProposedAt)
            .Join(db.Users, p => p.UserId, u => u.Id, (p, u) => new { Proposal = p, u.DisplayName })
            .ToListAsync(ct);
        return new Result(
            [
                .. page.Select(u => new PersonRow(
                    u.Id,
                    u.UserName!,
                    u.DisplayName,
                    u.Post,
                    u.UnitId is { } unit ? units.GetValueOrDefault(unit) : null,
                    [.. held.Where(h => h.UserId == u.Id).Select(h => h.Name!)],
                    u.IsLocked(now)
                )),
            ],
            await people.CountAsync(ct),
            [.. proposals.Select(p => new ProposalRow(p.Proposal.Id, p.Proposal.UserId, p.DisplayName, p.Proposal.ProposedAt, p.Proposal.RoleNames))]
        );
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapQuery<Input, Result>("people");
}
