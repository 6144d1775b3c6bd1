using Hangfire.PostgreSql;
using Hangfire.SqlServer;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace Mediation.Web.Hosting;

/// <summary>Hangfire's own tables on a server database: made by <c>migrate</c>, since the program may serve with a login that makes none.</summary>
internal static class JobSchema
{
    /// <param name="jobs">Where Hangfire keeps its state.</param>
    /// <param name="update">Whether to bring tables that are there to the newest version, too.</param>
    /// <param name="ct">Ends the connecting.</param>
    public static async Task EnsureAsync(JobStorageOptions jobs, bool update, CancellationToken ct)
    {
        switch (jobs.Kind)
        {
            case JobStorageKind.PostgreSql:
                await using (NpgsqlConnection server = new(jobs.ConnectionString))
                {
                    await server.OpenAsync(ct);
                    await using NpgsqlCommand ask = new("SELECT to_regclass('hangfire.job') IS NOT NULL", server);
                    if (update || await ask.ExecuteScalarAsync(ct) is not true)
                    {
                        PostgreSqlObjectsInstaller.Install(server);
                    }
                }

                break;
            case JobStorageKind.SqlServer:
                await using (SqlConnection server = new(jobs.ConnectionString))
                {
                    await server.OpenAsync(ct);
                    await using SqlCommand ask = new("SELECT OBJECT_ID(N'HangFire.Job', N'U')", server);
                    if (update || await ask.ExecuteScalarAsync(ct) is null or DBNull)
                    {
                        SqlServerObjectsInstaller.Install(server);
                    }
                }

                break;
            default:
                break;
        }
    }
}
