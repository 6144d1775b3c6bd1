namespace Mediation.Accounts.People;

/// <summary>An account as its administrator sees it.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
public sealed class GetPerson(MediationDbContext db, CurrentUser user, TimeProvider clock) : Query<GetPerson.Input, GetPerson.Result?>, IHaveRoute
{
    public sealed record Input(Guid UserId) : IInput<Result?>;

    /// <param name="Unit">Code of the unit.</param>
    /// <param name="IsSelf">The user's own account: others decide about it.</param>
    /// <param name="Sessions">Open sessions.</param>
    /// <param name="Units">Units that a person can belong to.</param>
    /// <param name="Proposal">What waits to be decided about the roles, or null.</param>
    /// <param name="Reset">The reset of the sign-in that waits to be released, or null.</param>
    /// <param name="Email">Where notices reach the person, masked; null when unknown.</param>
    /// <param name="Phone">The same of the telephone number.</param>
    /// <param name="LeftAt">When the person left the bank; null for who is there.</param>
    public sealed record Result(
        Guid Id,
        string UserName,
        string Name,
        string Post,
        string? EmployeeNumber,
        string? Unit,
        bool IsOfBody,
        IReadOnlyList<string> Roles,
        bool IsLocked,
        bool HasSecondFactor,
        int Sessions,
        bool IsSelf,
        IReadOnlyList<UnitOption> Units,
        ProposalView? Proposal,
        ProposalView? Reset,
        string? Email,
        string? Phone,
        DateTimeOffset? LeftAt
    );

    /// <param name="MayApprove">The user neither proposed it nor is the person.</param>
    public sealed record ProposalView(
        Guid Id,
        IReadOnlyList<string> Roles,
        string? Unit,
        string Reason,
        string ProposedBy,
        DateTimeOffset ProposedAt,
        bool MayApprove,
        int Version
    );

    public override async Task<Result?> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await db.Users.SingleOrDefaultAsync(u => u.Id == input.UserId, ct) is not { } person)
        {
            return null;
        }

        var units = await db.Set<OrganisationUnit>().ToDictionaryAsync(u => u.Id, u => u.Code, ct);
        var open = await db.Set<AccountProposal>().Where(p => p.UserId == person.Id && p.State == ProposalState.Open).ToListAsync(ct);
        var proposers = open.Select(p => p.ProposedBy).ToList();
        var names = await db.Users.Where(u => proposers.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return new Result(
            person.Id,
            person.UserName!,
            person.DisplayName,
            person.Post,
            person.EmployeeNumber,
            CodeOf(person.UnitId),
            person.BodyId is not null,
            await db.RolesOfAsync(person.Id, ct),
            person.IsLocked(now),
            await db.Set<SecondFactor>().AnyAsync(f => f.UserId == person.Id && f.ActiveSince != null, ct),
            await db.Set<UserSession>().Where(UserSession.OpenAt(person.SecurityStamp, now)).CountAsync(s => s.UserId == person.Id, ct),
            person.Id == user.Id,
            await db.UnitOptionsAsync(ct),
            ViewOf(ProposalKind.Roles),
            ViewOf(ProposalKind.SignInReset),
            person.Email is { } email ? Masking.Email(email) : null,
            person.PhoneNumber is { } phone ? Masking.Phone(phone) : null,
            person.LeftAt
        );

        ProposalView? ViewOf(ProposalKind kind) =>
            open.Find(p => p.Kind == kind) is { } one
                ? new ProposalView(
                    one.Id,
                    one.RoleNames,
                    CodeOf(one.UnitId),
                    one.Reason,
                    names.GetValueOrDefault(one.ProposedBy) ?? string.Empty,
                    one.ProposedAt,
                    one.MayBeApprovedBy(user.Id),
                    one.Version
                )
                : null;

        string? CodeOf(Guid? unit) => unit is { } id ? units.GetValueOrDefault(id) : null;
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet("people/{id:guid}", async (Guid id, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(id), ct: ct) ?? throw AccountErrors.NotFound())
        );
}
