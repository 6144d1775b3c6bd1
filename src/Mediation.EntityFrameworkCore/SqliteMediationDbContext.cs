namespace Mediation.EntityFrameworkCore;

/// <summary>The embedded database: one file, one node.</summary>
public sealed class SqliteMediationDbContext(DbContextOptions<SqliteMediationDbContext> options) : MediationDbContext(options, MediationModules.All)
{
    protected override bool StoresMoneyAsInteger => true;

    protected override IDatabaseFaults Faults => SqliteFaults.Instance;
}
