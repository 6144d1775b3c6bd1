namespace Mediation.PolicyStudio.Calendar;

/// <summary>Runs <see cref="WarnOfMissingYear"/> as the system, called by the schedule.</summary>
public sealed class CalendarWatch(IServiceScopeFactory scopes)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new WarnOfMissingYear.Input(), ct: ct);
    }
}
