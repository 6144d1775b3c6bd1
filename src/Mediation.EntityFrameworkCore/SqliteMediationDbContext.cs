using Microsoft.Data.Sqlite;

namespace Mediation.EntityFrameworkCore;

/// <summary>The embedded database: one file, one node.</summary>
public sealed class SqliteMediationDbContext(DbContextOptions<SqliteMediationDbContext> options) : MediationDbContext(options, MediationModules.All)
{
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;
    private const int Busy = 5;
    private const int Locked = 6;

    protected override bool StoresMoneyAsInteger => true;

    public override bool IsUniqueViolation(DbException fault) => fault is SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey };

    public override bool IsTransient(DbException fault) => fault is SqliteException { SqliteErrorCode: Busy or Locked };
}
