namespace Mediation.EntityFrameworkCore;

/// <summary>The production database of most banks.</summary>
public sealed class SqlServerMediationDbContext(DbContextOptions<SqlServerMediationDbContext> options) : MediationDbContext(options, MediationModules.All)
{
    protected override string TextCollation => "Latin1_General_100_BIN2";

    protected override IDatabaseFaults Faults => SqlServerFaults.Instance;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        ClusteredKeys.Apply(builder);
    }
}
