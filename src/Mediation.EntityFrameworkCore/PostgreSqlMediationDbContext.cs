using Npgsql;

namespace Mediation.EntityFrameworkCore;

/// <summary>The second server database.</summary>
public sealed class PostgreSqlMediationDbContext(DbContextOptions<PostgreSqlMediationDbContext> options) : MediationDbContext(options, MediationModules.All)
{
    protected override string CodeCollation => "C";

    public override bool IsUniqueViolation(DbException fault) => fault is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override bool IsTransient(DbException fault) =>
        fault is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };
}
