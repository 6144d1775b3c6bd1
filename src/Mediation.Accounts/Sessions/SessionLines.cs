using Mediation.Core.Anchors;

namespace Mediation.Accounts.Sessions;

/// <summary>The sessions as the anchors have them: who began one when, how and from where; when it was last used changes with each use.</summary>
internal sealed class SessionLines(MediationDbContext db) : IAnchoredLog
{
    public string Name => "user_session";

    public TimeSpan Kept => TimeSpan.FromDays(PurgeAccountRecords.DaysOfSessions);

    public Task<DateTimeOffset?> OldestAsync(CancellationToken ct) => db.Set<UserSession>().MinAsync(s => (DateTimeOffset?)s.StartedAt, ct);

    public async IAsyncEnumerable<string> LinesAsync(DateTimeOffset from, DateTimeOffset to)
    {
        var sessions = db.Set<UserSession>().AsNoTracking().Where(s => s.StartedAt >= from && s.StartedAt < to).OrderBy(s => s.StartedAt).ThenBy(s => s.Id);
        await foreach (var s in sessions.AsAsyncEnumerable())
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{s.Id:N}|{s.StartedAt.ToMicroseconds()}|{s.EndsAt.ToMicroseconds()}|{s.UserId:N}|{s.Method}|{s.Address}|{s.Network}|{s.Device}"
            );
        }
    }
}
