using Mediation.Core.PersonalData;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>Not ready while persons are wrapped by a key that this node has not: whoever opens such a case is refused.</summary>
internal sealed class PersonKeyHealth(PersonKeyCheck keys) : IHealthCheck
{
    private const int SecondsToWait = 3;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(SecondsToWait));
        try
        {
            return await keys.FaultAsync(timeout.Token) is { } fault ? HealthCheckResult.Unhealthy(fault) : HealthCheckResult.Healthy();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The keys in use cannot be read in time.");
        }
    }
}
