namespace Mediation.Accounts.SecurityLog;

/// <summary>Deletes security events and ended sessions that are older than they must be kept.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class PurgeAccountRecords(MediationDbContext db, TimeProvider clock) : UseCase<PurgeAccountRecords.Input, Done>
{
    /// <summary>The Cybersecurity Law (Art. 21) asks for six months at least; a year and a month show a whole year at any time.</summary>
    internal const int DaysOfEvents = 400;

    /// <summary>Longer than a place stays known, see <see cref="Sessions.FindSignIn"/>.</summary>
    internal const int DaysOfSessions = 60;

    public sealed record Input : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (events, sessions) = (now.AddDays(-DaysOfEvents), now.AddDays(-DaysOfSessions));
        await db.Set<SecurityEvent>().Where(e => e.At < events).ExecuteDeleteAsync(ct);
        await db.Set<UserSession>().Where(s => s.EndsAt < sessions).ExecuteDeleteAsync(ct);
        return default;
    }
}
