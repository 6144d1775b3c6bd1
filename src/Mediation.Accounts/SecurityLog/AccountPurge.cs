namespace Mediation.Accounts.SecurityLog;

/// <summary>Runs <see cref="PurgeAccountRecords"/> as the system, called by the schedule.</summary>
public sealed class AccountPurge(IServiceScopeFactory scopes)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new PurgeAccountRecords.Input(), ct: ct);
    }
}
