using Mediation.Core.History;
using Mediation.Core.Modules;
using Mediation.Core.PersonalData;

namespace Mediation.Web.Hosting;

/// <summary>What happens before the server starts: schema, reference data, and the refusals to serve on no database, another key or demo accounts.</summary>
internal static class Startup
{
    private const int SecondsToWaitForAnother = 60;
    private const int SeedingAttempts = 5;

    /// <summary>Changes the schema only where something is pending; then this login must be one that may.</summary>
    /// <param name="services">The program's.</param>
    /// <param name="ct">Ends it; what has begun is rolled back.</param>
    /// <param name="withJobs">Whether the scheduler's tables are brought to their newest version, too; else they are only made where there are none.</param>
    /// <exception cref="RefusedToStartException">This login may not change the schema, or another process does so for too long.</exception>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken ct, bool withJobs = false)
    {
        await using var scope = services.CreateAsyncScope();
        var configuration = services.GetRequiredService<IConfiguration>();
        var longest = TimeSpan.FromSeconds(configuration.Number("Database:MigrationWaitSeconds", atLeast: 1) ?? SecondsToWaitForAnother);
        try
        {
            var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
            await new SchemaMigration(db, longest, Console.WriteLine).RunAsync(ct);
            await JobSchema.EnsureAsync(JobStorageOptions.Of(configuration, services.GetRequiredService<DatabaseOptions>()), withJobs, ct);
        }
        catch (Exception fault)
            when (fault is not RefusedToStartException
                && scope.ServiceProvider.GetRequiredService<ResourceFaults>().KindOf(fault) == DatabaseFault.RightsMissing
            )
        {
            throw new RefusedToStartException(
                $"The database is not at the newest schema, and this login may not change it: {fault.GetBaseException().Message.TrimEnd('.')}. "
                    + "Run the verb migrate with the login that owns the schema (etc/docs/databases.md)."
            );
        }

        await SeedAsync(services, ct);
    }

    /// <summary>Two nodes may begin at once and add the same: the second finds it there when it looks again.</summary>
    private static async Task SeedAsync(IServiceProvider services, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = services.CreateAsyncScope();
            try
            {
                await scope.ServiceProvider.SeedReferenceDataAsync(ct);
                return;
            }
            catch (UniqueViolationException) when (attempt < SeedingAttempts)
            {
                // The other node was faster.
            }
        }
    }

    /// <summary>
    /// A program that finds no database makes none by itself outside Development: an empty one that answers "healthy" would hide that the old one
    /// is gone.
    /// </summary>
    /// <exception cref="RefusedToStartException">There is no database, or an empty one.</exception>
    public static async Task EnsureLaidAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        if (!(await db.Database.GetAppliedMigrationsAsync(ct)).Any())
        {
            throw new RefusedToStartException(
                $"There is no database at {db.Database.GetDbConnection().DataSource}, or an empty one. If there was one, put it back from a backup (restore) "
                    + "or name its folder with --data; a new installation begins with the verb setup or migrate."
            );
        }
    }

    /// <exception cref="RefusedToStartException">The histories of this database are sealed with another key than the one at hand.</exception>
    public static async Task EnsureAuditKeyAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<AuditVerifier>().KeyFaultAsync(ct) is { } fault)
        {
            throw new RefusedToStartException(
                $"This is not {fault.What}. Put {AuditKeyFile.Name} back from the backup of this database; with another key its history cannot be continued."
            );
        }
    }

    /// <exception cref="RefusedToStartException">The keys for personal data are missing, or are not those of this database.</exception>
    public static async Task EnsurePersonKeysAsync(IServiceProvider services, CancellationToken ct)
    {
        _ = services.GetRequiredService<PersonKeys>();
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<PersonKeyCheck>().FaultAsync(ct) is { } fault)
        {
            throw new RefusedToStartException($"{fault} Put the keys of this database back (README, keys); with others nobody's data can be opened.");
        }
    }

    /// <summary>For verbs that only read: they change nothing, the schema included.</summary>
    /// <exception cref="RefusedToStartException">There is no database, or it is not at the newest schema.</exception>
    public static async Task EnsureMigratedAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        if ((await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Database.GetPendingMigrationsAsync(ct)).Any())
        {
            throw new RefusedToStartException(
                "There is no database at the newest schema yet, and this changes nothing. Run the verb migrate first, or name another folder with --data."
            );
        }
    }

    public static async Task<bool> IsEmptyAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return !await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Users.AnyAsync(ct);
    }

    /// <summary>What is unsafe outside Development, each with how to mend it; empty when nothing is.</summary>
    public static async Task<IReadOnlyList<string>> DangersAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        List<string> dangers = [];
        var demo = await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Users.Where(u => u.IsDemo).CountAsync(ct);
        if (demo > 0)
        {
            dangers.Add($"{demo} demo accounts with a published password are in the database. Start on a fresh database, or delete them.");
        }

        // By the secret, not by the name: a client that was renamed still opens with what is published.
        var clients = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        await foreach (var client in clients.ListAsync(cancellationToken: ct))
        {
            if (await clients.ValidateClientSecretAsync(client, DemoOrganisation.Secret, ct))
            {
                dangers.Add("Demo machine clients with published secrets are in the database. Start on a fresh database, or delete them.");
                break;
            }
        }

        if (HostNames.FaultIn(scope.ServiceProvider.GetRequiredService<IConfiguration>()) is { } fault)
        {
            dangers.Add(fault);
        }

        return dangers;
    }

    /// <summary>Accounts whose roles may not be held together, each with how to mend it: they are older than the rule, or made beside it.</summary>
    public static async Task<IReadOnlyList<string>> MixedRolesAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        var held = await (
            from one in db.UserRoles
            join role in db.Roles on one.RoleId equals role.Id
            join user in db.Users on one.UserId equals user.Id
            select new { user.UserName, role.Name }
        ).ToListAsync(ct);
        return
        [
            .. held.GroupBy(h => h.UserName, h => h.Name!, StringComparer.Ordinal)
                .Where(of => !MediationRoles.AreSeparate([.. of]))
                .Select(of => $"{of.Key} is an administrator and holds other roles as well. Take one or the other (People, two administrators)."),
        ];
    }

    /// <summary>What nobody can work without, each with how to mend it; empty when all is there.</summary>
    public static async Task<IReadOnlyList<string>> GapsAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        List<string> gaps = [];
        if (!await db.Set<OrganisationUnit>().AnyAsync(ct))
        {
            gaps.Add("There is no unit, so no complaint can be registered. Run the verb setup with an organisation file (etc/setup/README.md).");
        }

        var held = await (from userRole in db.UserRoles join role in db.Roles on userRole.RoleId equals role.Id select role.Name)
            .Distinct()
            .ToListAsync(ct);
        gaps.AddRange(
            new[] { MediationRoles.Admin, MediationRoles.Handler }
                .Except(held, StringComparer.Ordinal)
                .Select(role => $"Nobody has the role {role}. Name one in the organisation file and run the verb setup.")
        );
        return gaps;
    }
}
