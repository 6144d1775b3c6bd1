namespace Mediation.Web.Setup;

/// <summary>A password or secret made here; it is stored nowhere in clear.</summary>
public sealed record MadeSecret(string Name, string Kind, string Secret);

/// <summary>
/// Adds an organisation file to the database: what is missing is added, what is there stays as it is, so that it can be run again after a
/// fault and for people who come later.
/// </summary>
internal sealed class OrganisationSetup(MediationDbContext db, UserManager<MediationUser> users, IOpenIddictApplicationManager clients)
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    /// <param name="file">The organisation.</param>
    /// <param name="made">Called at once with each password and secret, so that none is lost when a later entry fails.</param>
    /// <param name="ct">Stops between two entries.</param>
    public async Task RunAsync(OrganisationFile file, Action<MadeSecret> made, CancellationToken ct)
    {
        await AddUnitsAndRolesAsync(file, ct);
        foreach (var person in file.People)
        {
            ct.ThrowIfCancellationRequested();
            await AddAsync(person, made, ct);
        }

        foreach (var client in file.Clients ?? [])
        {
            ct.ThrowIfCancellationRequested();
            await AddAsync(client, made, ct);
        }
    }

    private async Task AddUnitsAndRolesAsync(OrganisationFile file, CancellationToken ct)
    {
        var units = await db.Set<OrganisationUnit>().ToDictionaryAsync(u => u.Code, StringComparer.Ordinal, ct);
        var root = file.Units.Single(u => u.Parent is null);
        if (units.Values.FirstOrDefault(u => u.ParentId is null) is { } bank && !string.Equals(bank.Code, root.Code, StringComparison.Ordinal))
        {
            throw new RefusedToStartException($"The bank in the database is {bank.Code} ({bank.Name}), not {root.Code}. One installation holds one bank.");
        }

        foreach (var entry in file.Units.Where(u => !units.ContainsKey(u.Code)))
        {
            var unit = OrganisationUnit.Create(entry.Code, entry.Name, entry.NameEn, entry.Parent is null ? null : units[entry.Parent]);
            units.Add(unit.Code, unit);
            db.Add(unit);
        }

        var roles = await db.Roles.Select(r => r.Name!).ToListAsync(ct);
        db.AddRange(
            MediationRoles
                .All.Except(roles, StringComparer.Ordinal)
                .Select(role => new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7(), NormalizedName = role.ToUpperInvariant() })
        );
        await db.SaveChangesAsync(ct);
    }

    private async Task AddAsync(PersonEntry entry, Action<MadeSecret> made, CancellationToken ct)
    {
        var user = await users.FindByNameAsync(entry.UserName);
        if (user is null)
        {
            var unit = await db.Set<OrganisationUnit>().SingleAsync(u => u.Code == entry.Unit, ct);
            user = new MediationUser
            {
                UserName = entry.UserName,
                DisplayName = Core.Values.PersonName.Folded(entry.Name),
                Post = entry.Post,
                UnitId = unit.Id,
                PasswordIsTemporary = true,
                EmployeeNumber = entry.EmployeeNumber,
            };

            // The last characters are there for the rules on passwords, the first eighteen for strength.
            var password = RandomNumberGenerator.GetString(Letters, 18) + "-aA2";
            Succeed(entry, await users.CreateAsync(user, password));
            made(new MadeSecret(entry.UserName, "password", password));
        }

        if (!await users.IsInRoleAsync(user, entry.Role))
        {
            if (!MediationRoles.AreSeparate([.. await users.GetRolesAsync(user), entry.Role]))
            {
                throw new RefusedToStartException($"{entry.UserName} may not hold {entry.Role} beside other roles: an administrator holds no other role.");
            }

            Succeed(entry, await users.AddToRoleAsync(user, entry.Role));
        }
    }

    private async Task AddAsync(ClientEntry entry, Action<MadeSecret> made, CancellationToken ct)
    {
        if (await clients.FindByClientIdAsync(entry.Id, ct) is not null)
        {
            return;
        }

        var user = await users.FindByNameAsync(entry.User)
            ?? throw new RefusedToStartException($"The client {entry.Id} acts as {entry.User}, who is not a user.");
        var secret = RandomNumberGenerator.GetString(Letters, 40);
        OpenIddictApplicationDescriptor client = new()
        {
            ClientId = entry.Id,
            ClientSecret = secret,
            ClientType = OpenIddictConstants.ClientTypes.Confidential,
            DisplayName = entry.Id,
            Permissions = { OpenIddictConstants.Permissions.Endpoints.Token, OpenIddictConstants.Permissions.GrantTypes.ClientCredentials },
        };
        client.Properties[MachineClient.UserProperty] = JsonSerializer.SerializeToElement(user.Id.ToString());
        await clients.CreateAsync(client, ct);
        made(new MadeSecret(entry.Id, "client secret", secret));
    }

    private static void Succeed(PersonEntry entry, IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new RefusedToStartException($"{entry.UserName}: {string.Join(' ', result.Errors.Select(e => e.Description))}");
        }
    }
}
