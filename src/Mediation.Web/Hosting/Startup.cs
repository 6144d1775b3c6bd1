using Mediation.Core.Data;
using Mediation.Core.Modules;
using Mediation.Web.Demo;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;

namespace Mediation.Web.Hosting;

/// <summary>What happens before the doors open: schema, foundations, and the refusal to serve on demo accounts.</summary>
internal static class Startup
{
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Database.MigrateAsync(ct);
        await scope.ServiceProvider.LayFoundationsAsync(ct);
    }

    public static async Task<bool> LacksMigrationsAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Database.GetPendingMigrationsAsync(ct)).Any();
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

        var clients = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await clients.FindByClientIdAsync(DemoOrganisation.ClientOf(Core.Security.MediationRoles.Handler), ct) is not null)
        {
            dangers.Add("Demo machine clients with published secrets are in the database. Start on a fresh database, or delete them.");
        }

        return dangers;
    }
}
