using Mediation.Core.DueRows;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Mediation.Web.Hosting;

/// <summary>The clock of the machine and its guard.</summary>
internal static class ClockServices
{
    public static IServiceCollection AddClockGuard(this IServiceCollection services)
    {
        services.TryAddKeyedSingleton(ClockGuard.Machine, TimeProvider.System);
        return services
            .AddSingleton(provider =>
                ClockGuard.Of(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredKeyedService<TimeProvider>(ClockGuard.Machine))
            )
            .AddSingleton<IWorkPermit>(provider => provider.GetRequiredService<ClockGuard>());
    }
}
