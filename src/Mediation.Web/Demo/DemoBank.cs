using Mediation.Core.Security;
using Mediation.Web.Hosting;

namespace Mediation.Web.Demo;

/// <summary>Makes the demo bank: its people, then a year of cases through the use cases, with a fixed seed and a moving clock.</summary>
internal static class DemoBank
{
    /// <returns>How many cases were made.</returns>
    public static async Task<int> SeedAsync(HostSettings settings, CancellationToken ct)
    {
        DemoClock clock = new(TimeProvider.System.GetUtcNow().AddDays(-365));
        await using var host = MediationHost.Build(settings, clock, withJobs: false);
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        await DemoOrganisation.SeedAsync(scope.ServiceProvider, ct);
        return 0;
    }
}
