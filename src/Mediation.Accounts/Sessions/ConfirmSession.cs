namespace Mediation.Accounts.Sessions;

/// <summary>Notes that the person proved again who they are. Run by the sign-in as the system, after it has checked that.</summary>
[RequiresPermission(AccountPermissions.StartSession)]
public sealed class ConfirmSession(MediationDbContext db, TimeProvider clock) : UseCase<ConfirmSession.Input, Done>
{
    public sealed record Input(Guid UserId, Guid SessionId, string Address) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        (await db.SessionAsync(input.UserId, input.SessionId, ct)).Confirm(now);
        db.Record(SecurityEventKind.IdentityConfirmed, now, input.UserId, input.UserId, input.Address);
        return default;
    }
}
