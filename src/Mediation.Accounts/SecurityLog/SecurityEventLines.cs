using Mediation.Core.Anchors;

namespace Mediation.Accounts.SecurityLog;

/// <summary>The security log as the anchors have it.</summary>
internal sealed class SecurityEventLines(MediationDbContext db) : IAnchoredLog
{
    public string Name => "security_event";

    public TimeSpan Kept => TimeSpan.FromDays(PurgeAccountRecords.DaysOfEvents);

    public Task<DateTimeOffset?> OldestAsync(CancellationToken ct) => db.Set<SecurityEvent>().MinAsync(e => (DateTimeOffset?)e.At, ct);

    public async IAsyncEnumerable<string> LinesAsync(DateTimeOffset from, DateTimeOffset to)
    {
        var events = db.Set<SecurityEvent>().AsNoTracking().Where(e => e.At >= from && e.At < to).OrderBy(e => e.At).ThenBy(e => e.Id);
        await foreach (var e in events.AsAsyncEnumerable())
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{e.Id:N}|{e.At.ToMicroseconds()}|{e.Kind}|{e.ActorId:N}|{e.UserId:N}|{e.Address}|{e.Detail}"
            );
        }
    }
}
