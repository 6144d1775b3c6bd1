using Microsoft.EntityFrameworkCore.Design;

namespace Mediation.EntityFrameworkCore;

/// <summary>For the migration tool; connects to nothing.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteMediationDbContext>
{
    public SqliteMediationDbContext CreateDbContext(string[] args)
    {
        DbContextOptionsBuilder<SqliteMediationDbContext> options = new();
        MediationDatabase.UseSqlite(options, new DatabaseOptions { ConnectionString = "Data Source=:memory:" });
        return new SqliteMediationDbContext(options.Options);
    }
}

/// <summary>For the migration tool; connects to nothing.</summary>
public sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerMediationDbContext>
{
    public SqlServerMediationDbContext CreateDbContext(string[] args)
    {
        DbContextOptionsBuilder<SqlServerMediationDbContext> options = new();
        MediationDatabase.UseSqlServer(options, new DatabaseOptions { ConnectionString = "Server=." });
        return new SqlServerMediationDbContext(options.Options);
    }
}

/// <summary>For the migration tool; connects to nothing.</summary>
public sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlMediationDbContext>
{
    public PostgreSqlMediationDbContext CreateDbContext(string[] args)
    {
        DbContextOptionsBuilder<PostgreSqlMediationDbContext> options = new();
        MediationDatabase.UsePostgreSql(options, new DatabaseOptions { ConnectionString = "Host=localhost" });
        return new PostgreSqlMediationDbContext(options.Options);
    }
}
