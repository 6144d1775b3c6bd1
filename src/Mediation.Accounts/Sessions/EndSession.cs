namespace Mediation.Accounts.Sessions;

/// <summary>Ends one of the user's own sessions: the sign-out, or a device that was left behind.</summary>
[OpenToAll("everybody ends their own sessions only")]
public sealed class EndSession(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<EndSession.Input, Done>
{
    public sealed record Input(Guid SessionId) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var session = await db.SessionAsync(user.Id, input.SessionId, ct);
        if (session.EndedAt is null)
        {
            var isOwn = user.Actor.Session?.Id == session.Id;
            if (!isOwn)
            {
                user.DemandConfirmation(now);
            }

            session.End(now);
            db.Record(isOwn ? SecurityEventKind.SignedOut : SecurityEventKind.SessionEnded, now, user, user.Id);
        }

        return default;
    }
}
