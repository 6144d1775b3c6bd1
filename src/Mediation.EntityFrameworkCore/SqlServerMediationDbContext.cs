using Microsoft.Data.SqlClient;

namespace Mediation.EntityFrameworkCore;

/// <summary>The production database of most banks.</summary>
public sealed class SqlServerMediationDbContext(DbContextOptions<SqlServerMediationDbContext> options) : MediationDbContext(options, MediationModules.All)
{
    private const int UniqueIndex = 2601;
    private const int UniqueConstraint = 2627;
    private const int DeadlockVictim = 1205;
    private const int SnapshotConflict = 3960;

    protected override string CodeCollation => "Latin1_General_100_BIN2";

    public override bool IsUniqueViolation(DbException fault) => fault is SqlException { Number: UniqueIndex or UniqueConstraint };

    public override bool IsTransient(DbException fault) => fault is SqlException { Number: DeadlockVictim or SnapshotConflict };
}
