namespace Mediation.Accounts.People;

/// <summary>How many administrators can sign in, for the doctor: fewer than two can decide nothing.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class CountAdministrators(MediationDbContext db, PermissionCatalog permissions, TimeProvider clock) : Query<CountAdministrators.Input, int>
{
    public sealed record Input : IInput<int>;

    public override async Task<int> RunAsync(Input input, CancellationToken ct) => (await db.OpenAdministratorsAsync(permissions, clock.GetUtcNow(), ct)).Count;
}
