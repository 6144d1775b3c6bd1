namespace Mediation.EntityFrameworkCore;

/// <summary>The second server database.</summary>
public sealed class PostgreSqlMediationDbContext(DbContextOptions<PostgreSqlMediationDbContext> options) : MediationDbContext(options, MediationModules.All)
{
    protected override string TextCollation => "C";

    protected override IDatabaseFaults Faults => PostgreSqlFaults.Instance;
}
