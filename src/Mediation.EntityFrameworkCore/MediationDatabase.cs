using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Mediation.EntityFrameworkCore;

/// <summary>Puts the context of the configured database into a service collection.</summary>
public static class MediationDatabase
{
    /// <summary>For a lock or a connection, where the connection string does not say.</summary>
    private const int SecondsToWait = 5;

    /// <summary>Statements that a connection to PostgreSQL keeps prepared, where the connection string does not say.</summary>
    private const int PreparedStatements = 200;

    /// <summary>
    /// Compiled questions of this process. EF keeps about a thousand entries by itself, a question takes two and more, and the modules ask more
    /// than that: what does not fit is compiled anew each time.
    /// </summary>
    private static readonly MemoryCache Compiled = new(new MemoryCacheOptions { SizeLimit = 200_000 });

    public static IServiceCollection AddMediationDatabase(this IServiceCollection services, DatabaseOptions options)
    {
        switch (options.Provider)
        {
            case DatabaseProvider.Sqlite:
                services.AddSingleton<IDatabaseFaults>(SqliteFaults.Instance);
                services.AddSingleton<SqliteWriteGate>().AddSingleton<SqliteConnectionWatch>();
                return services.AddPooled<SqliteMediationDbContext>(
                    (scope, db) =>
                        UseSqlite(db, options).AddInterceptors(scope.GetRequiredService<SqliteWriteGate>(), scope.GetRequiredService<SqliteConnectionWatch>())
                );
            case DatabaseProvider.SqlServer:
                services.AddSingleton<IDatabaseFaults>(SqlServerFaults.Instance);
                return services.AddPooled<SqlServerMediationDbContext>((_, db) => UseSqlServer(db, options));
            case DatabaseProvider.PostgreSql:
                services.AddSingleton<IDatabaseFaults>(PostgreSqlFaults.Instance);
                return services.AddPooled<PostgreSqlMediationDbContext>((_, db) => UsePostgreSql(db, options));
            default:
                throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "Unknown database provider.");
        }
    }

    /// <summary>Contexts come from a pool and go back to it with their scope: making one costs more than most questions put to it.</summary>
    private static IServiceCollection AddPooled<TContext>(this IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure)
        where TContext : MediationDbContext =>
        services
            .AddPooledDbContextFactory<TContext>(configure)
            .AddScoped<MediationDbContext>(scope =>
            {
                var db = scope.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
                db.BindTo(scope.GetRequiredService<SaveServices>());
                return db;
            });

    public static DbContextOptionsBuilder UseSqlite(DbContextOptionsBuilder db, DatabaseOptions options)
    {
        SqliteLibrary.Configure();
        return Common(db)
            .UseSqlite(Bounded(new SqliteConnectionStringBuilder(options.ConnectionString)), sql =>
                _ = options.MaxBatchSize is { } size ? sql.MaxBatchSize(size) : sql
            )
            .ReplaceService<IMigrationsSqlGenerator, SqliteSearchMigrations>();
    }

    public static DbContextOptionsBuilder UseSqlServer(DbContextOptionsBuilder db, DatabaseOptions options) =>
        Common(db)
            .UseSqlServer(Bounded(new SqlConnectionStringBuilder(options.ConnectionString)), sql =>
                _ = options.MaxBatchSize is { } size ? sql.MaxBatchSize(size) : sql
            )
            .ReplaceService<IMigrationsSqlGenerator, SqlServerSearchMigrations>();

    public static DbContextOptionsBuilder UsePostgreSql(DbContextOptionsBuilder db, DatabaseOptions options) =>
        Common(db)
            .UseNpgsql(Bounded(new NpgsqlConnectionStringBuilder(options.ConnectionString)), sql =>
                _ = options.MaxBatchSize is { } size ? sql.MaxBatchSize(size) : sql
            );

    /// <summary>For SQLite this is how long a writer waits for one of another process; reading and writing themselves are not limited by it.</summary>
    private static string Bounded(SqliteConnectionStringBuilder sqlite)
    {
        sqlite.DefaultTimeout = sqlite.ShouldSerialize("Default Timeout") ? sqlite.DefaultTimeout : SecondsToWait;
        return sqlite.ConnectionString;
    }

    private static string Bounded(SqlConnectionStringBuilder server)
    {
        server.ConnectTimeout = server.ShouldSerialize("Connect Timeout") ? server.ConnectTimeout : SecondsToWait;
        return server.ConnectionString;
    }

    private static string Bounded(NpgsqlConnectionStringBuilder server)
    {
        server.Timeout = server.ShouldSerialize("Timeout") ? server.Timeout : SecondsToWait;

        // PostgreSQL plans a statement anew each time unless it is prepared: that cost half of opening a case.
        server.MaxAutoPrepare = server.ShouldSerialize("Max Auto Prepare") ? server.MaxAutoPrepare : PreparedStatements;
        return server.ConnectionString;
    }

    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder db) =>
        db.UseOpenIddict<Guid>()
            .UseMemoryCache(Compiled)
            .ConfigureWarnings(w =>
                w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning, SqliteEventId.SchemaConfiguredWarning)
                    // A busy or lost database and a lost race are run again: the caller reports what fails in the end.
                    .Log(
                        (RelationalEventId.ConnectionError, LogLevel.Debug),
                        (CoreEventId.QueryIterationFailed, LogLevel.Debug),
                        (RelationalEventId.CommandError, LogLevel.Debug),
                        (RelationalEventId.TransactionError, LogLevel.Debug),
                        (CoreEventId.SaveChangesFailed, LogLevel.Debug)
                    )
            );
}
