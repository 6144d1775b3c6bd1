using Mediation.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

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
                services.AddDbContext<SqliteMediationDbContext>((scope, db) => UseSqlite(db, options)
                    .AddInterceptors(scope.GetRequiredService<SqliteWriteGate>(), scope.GetRequiredService<SqliteConnectionWatch>()), optionsLifetime: ServiceLifetime.Singleton);
                services.AddScoped<MediationDbContext>(scope => scope.GetRequiredService<SqliteMediationDbContext>());
                break;
            case DatabaseProvider.SqlServer:
                services.AddDbContext<SqlServerMediationDbContext>(db => UseSqlServer(db, options), optionsLifetime: ServiceLifetime.Singleton);
                services.AddScoped<MediationDbContext>(scope => scope.GetRequiredService<SqlServerMediationDbContext>());
                break;
            case DatabaseProvider.PostgreSql:
                services.AddDbContext<PostgreSqlMediationDbContext>(db => UsePostgreSql(db, options), optionsLifetime: ServiceLifetime.Singleton);
                services.AddScoped<MediationDbContext>(scope => scope.GetRequiredService<PostgreSqlMediationDbContext>());
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "Unknown database provider.");
        }

        return services;
    }

    public static DbContextOptionsBuilder UseSqlite(DbContextOptionsBuilder db, DatabaseOptions options) =>
        Common(db).UseSqlite(options.ConnectionString, sql => _ = options.MaxBatchSize is { } size ? sql.MaxBatchSize(size) : sql);

    public static DbContextOptionsBuilder UseSqlServer(DbContextOptionsBuilder db, DatabaseOptions options) =>
        Common(db).UseSqlServer(options.ConnectionString, sql => _ = options.MaxBatchSize is { } size ? sql.MaxBatchSize(size) : sql);

    public static DbContextOptionsBuilder UsePostgreSql(DbContextOptionsBuilder db, DatabaseOptions options) =>
        Common(db).UseNpgsql(options.ConnectionString, sql => _ = options.MaxBatchSize is { } size ? sql.MaxBatchSize(size) : sql);

    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder db) => db
        .UseOpenIddict<Guid>()
        .ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning, SqliteEventId.SchemaConfiguredWarning));
}
