namespace Mediation.Accounts.Sessions;

/// <summary>Begins the session of a person whose sign-in was checked. Run by the sign-in as the system.</summary>
[RequiresPermission(AccountPermissions.StartSession)]
public sealed class StartSession(MediationDbContext db, TimeProvider clock) : UseCase<StartSession.Input, Guid>
{
    /// <param name="UserId">Who.</param>
    /// <param name="Method">How the person proved it.</param>
    /// <param name="Origin">Where from.</param>
    /// <param name="WithRecoveryCode">A recovery code stood in for the authenticator.</param>
    /// <param name="Replaced">The session of before in the same browser, which ends; null when there was none.</param>
    public sealed record Input(Guid UserId, SessionMethod Method, SessionOrigin Origin, bool WithRecoveryCode = false, Guid? Replaced = null) : IInput<Guid>;

    public override async Task<Guid> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var person = await db.PersonAsync(input.UserId, ct);
        if (person.SecurityStamp is null)
        {
            person.EndSessions();
        }

        var session = UserSession.Start(person.Id, person.SecurityStamp!, input.Method, input.Origin, now);
        db.Add(session);
        db.Record(SecurityEventKind.SignedIn, now, person.Id, person.Id, input.Origin.Address, input.Method.ToString());
        if (input.Replaced is { } id && await db.Set<UserSession>().SingleOrDefaultAsync(s => s.Id == id, ct) is { } replaced)
        {
            replaced.End(now);
        }

        if (input.WithRecoveryCode)
        {
            db.Record(SecurityEventKind.RecoveryCodeUsed, now, person.Id, person.Id, input.Origin.Address);
        }

        return session.Id;
    }
}
