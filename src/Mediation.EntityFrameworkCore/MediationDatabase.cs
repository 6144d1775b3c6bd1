using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mediation.EntityFrameworkCore;

/// <summary>Puts the context of the configured database into a service collection.</summary>
public static class MediationDatabase
{
    public static IServiceCollection AddMediationDatabase(this IServiceCollection services, DatabaseOptions options)
    {
        switch (options.Provider)
        {
            case DatabaseProvider.Sqlite:
                services.AddSingleton<SqliteWriteGate>().AddSingleton<SqliteConnectionWatch>();
                return services.AddPooled<SqliteMediationDbContext>(
                    (scope, db) =>
                        UseSqlite(db, options).AddInterceptors(scope.GetRequiredService<SqliteWriteGate>(), scope.GetRequiredService<SqliteConnectionWatch>())
                );
            case DatabaseProvider.SqlServer:
                return services.AddPooled<SqlServerMediationDbContext>((_, db) => UseSqlServer(db, options));
            case DatabaseProvider.PostgreSql:
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

    public static DbContextOptionsBuilder UseSqlite(DbContextOptionsBuilder db, DatabaseOptions options) =>
        Common(db).UseSqlite(options.ConnectionString, sql => _ = options.MaxBatchSize is { } size ? sql.MaxBatchSize(size) : sql);

    public static DbContextOptionsBuilder UseSqlServer(DbContextOptionsBuilder db, DatabaseOptions options) =>
        Common(db).UseSqlServer(options.ConnectionString, sql => _ = options.MaxBatchSize is { } size ? sql.MaxBatchSize(size) : sql);

    public static DbContextOptionsBuilder UsePostgreSql(DbContextOptionsBuilder db, DatabaseOptions options) =>
        Common(db).UseNpgsql(options.ConnectionString, sql => _ = options.MaxBatchSize is { } size ? sql.MaxBatchSize(size) : sql);

    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder db) =>
        db.UseOpenIddict<Guid>()
            .ConfigureWarnings(w =>
                w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning, SqliteEventId.SchemaConfiguredWarning)
                    // A busy database and a lost race are run again: the caller reports what fails in the end.
                    .Log(
                        (RelationalEventId.CommandError, LogLevel.Debug),
                        (RelationalEventId.TransactionError, LogLevel.Debug),
                        (CoreEventId.SaveChangesFailed, LogLevel.Debug)
                    )
            );
}
