namespace Mediation.Accounts.Sessions;

/// <summary>The user's open sessions, the present one first.</summary>
[OpenToAll("everybody reads their own sessions only")]
public sealed class ListSessions(MediationDbContext db, CurrentUser user, TimeProvider clock) : Query<ListSessions.Input, IReadOnlyList<ListSessions.Row>>
{
    public sealed record Input : IInput<IReadOnlyList<Row>>;

    public sealed record Row(Guid Id, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, string Address, string Device, SessionMethod Method, bool IsPresent);

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var (now, me) = (clock.GetUtcNow(), user.Id);
        var stamp = await db.Users.Where(u => u.Id == me).Select(u => u.SecurityStamp).SingleOrDefaultAsync(ct);
        var present = user.Actor.Session?.Id;
        var open = await db.Set<UserSession>()
            .Where(s => s.UserId == me)
            .Where(UserSession.OpenAt(stamp, now))
            .OrderByDescending(s => s.LastSeenAt)
            .ToListAsync(ct);
        return
        [
            .. open.Select(s => new Row(s.Id, s.StartedAt, s.LastSeenAt, s.Address, s.Device, s.Method, s.Id == present)).OrderByDescending(r => r.IsPresent),
        ];
    }
}
