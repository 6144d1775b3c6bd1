using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>Ready when something can be written into the data folder: there lie the files, the keys and, for SQLite, the database.</summary>
internal sealed class StorageHealth(HostSettings settings) : IHealthCheck
{
    /// <summary>About what a registration with a small file needs.</summary>
    private const int Bytes = 256 * 1024;

    private static readonly byte[] Content = new byte[Bytes];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            FileStreamOptions options = new()
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Options = FileOptions.DeleteOnClose,
                BufferSize = 0,
            };
            Directory.CreateDirectory(settings.Scratch);
            await using FileStream probe = new(Path.Combine(settings.Scratch, $"{Guid.CreateVersion7():N}.probe"), options);
            await probe.WriteAsync(Content, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("Nothing can be written into the data folder.", fault);
        }
    }
}
