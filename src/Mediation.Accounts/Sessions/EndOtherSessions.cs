namespace Mediation.Accounts.Sessions;

/// <summary>Ends all of the user's sessions but the present one.</summary>
[OpenToAll("everybody ends their own sessions only")]
[RequiresConfirmation]
public sealed class EndOtherSessions(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<EndOtherSessions.Input, Done>
{
    public sealed record Input : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (now, me, own) = (clock.GetUtcNow(), user.Id, user.Actor.Session?.Id);
        var stamp = await db.Users.Where(u => u.Id == me).Select(u => u.SecurityStamp).SingleOrDefaultAsync(ct);
        var others = await db.Set<UserSession>().Where(s => s.UserId == me && s.Id != own).Where(UserSession.OpenAt(stamp, now)).ToListAsync(ct);
        foreach (var session in others)
        {
            session.End(now);
            db.Record(SecurityEventKind.SessionEnded, now, user, me);
        }

        return default;
    }
}
