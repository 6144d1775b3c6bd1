namespace Mediation.Core.Security;

/// <summary>Reads an account as the database has it, in one query and one more for people of a mediation body.</summary>
public sealed class AccountReader(MediationDbContext db, IEnumerable<IBodyStanding> bodies)
{
    private static readonly CompiledQuery<Guid, Row> ById = new(
        (db, id) =>
            from user in db.Users.AsNoTracking()
            where user.Id == id
            from unit in db.Set<OrganisationUnit>().Where(u => u.Id == user.UnitId).DefaultIfEmpty()
            from held in db.UserRoles.Where(r => r.UserId == user.Id).DefaultIfEmpty()
            from role in db.Roles.Where(r => r.Id == held!.RoleId).DefaultIfEmpty()
            select new Row(
                user.Id,
                user.UserName!,
                user.DisplayName,
                user.SecurityStamp,
                user.LockoutEnd,
                user.PasswordIsTemporary,
                user.UnitId,
                unit!.Path,
                user.BodyId,
                role!.Name
            )
    );

    /// <returns>Null when there is no such account.</returns>
    public async Task<Account?> OfAsync(Guid userId, CancellationToken ct)
    {
        List<Row> rows = [];
        await foreach (var row in ById.Run(db, userId).WithCancellation(ct))
        {
            rows.Add(row);
        }

        if (rows is not [var user, ..])
        {
            return null;
        }

        return new Account(
            new Actor(
                user.Id,
                user.DisplayName,
                [.. rows.Where(r => r.Role is not null).Select(r => r.Role!)],
                user.UnitPath is null ? null : user.UnitId,
                user.UnitPath,
                user.BodyId
            ),
            user.UserName,
            user.SecurityStamp ?? string.Empty,
            user.LockoutEnd,
            user.PasswordIsTemporary,
            user.BodyId is not { } body || await IsActiveAsync(body, ct)
        );
    }

    private async Task<bool> IsActiveAsync(Guid body, CancellationToken ct)
    {
        foreach (var register in bodies)
        {
            if (!await register.IsActiveAsync(body, ct))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Row(
        Guid Id,
        string UserName,
        string DisplayName,
        string? SecurityStamp,
        DateTimeOffset? LockoutEnd,
        bool PasswordIsTemporary,
        Guid? UnitId,
        string? UnitPath,
        Guid? BodyId,
        string? Role
    );
}
