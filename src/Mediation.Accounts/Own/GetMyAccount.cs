namespace Mediation.Accounts.Own;

/// <summary>The user's own account: what stands in it and how it is protected.</summary>
[OpenToAll("everybody reads their own account only")]
public sealed class GetMyAccount(MediationDbContext db, CurrentUser user, TimeProvider clock) : Query<GetMyAccount.Input, GetMyAccount.Result>
{
    /// <summary>For so long a person is told of a reset of the sign-in.</summary>
    private static readonly TimeSpan ResetIsShownFor = TimeSpan.FromDays(90);

    public sealed record Input : IInput<Result>;

    /// <param name="UserName">Name at sign-in.</param>
    /// <param name="HasPassword">False for people who come by single sign-on only.</param>
    /// <param name="PasswordIsTemporary">Another one must be chosen first.</param>
    /// <param name="SecondFactorSince">Null without an authenticator.</param>
    /// <param name="SetsUpSecondFactor">Whether an authenticator is being set up.</param>
    /// <param name="RecoveryCodesLeft">Recovery codes that were not used yet.</param>
    /// <param name="Resets">What others did to the sign-in lately, newest first.</param>
    public sealed record Result(
        string UserName,
        IReadOnlyList<string> Roles,
        bool HasPassword,
        bool PasswordIsTemporary,
        DateTimeOffset? SecondFactorSince,
        bool SetsUpSecondFactor,
        int RecoveryCodesLeft,
        IReadOnlyList<Reset> Resets
    );

    /// <param name="ProposedBy">Display name; null when the operator did it on the command line.</param>
    /// <param name="ReleasedBy">Display name; null when the operator did it.</param>
    public sealed record Reset(DateTimeOffset At, string? ProposedBy, string? ReleasedBy);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var person = await db.PersonAsync(user.Id, ct);
        var factor = await db.SecondFactorAsync(user.Id, ct);
        return new Result(
            person.UserName!,
            user.Actor.Roles,
            person.PasswordHash is not null,
            person.PasswordIsTemporary,
            factor?.ActiveSince,
            factor is { IsActive: false },
            factor is { IsActive: true } ? factor.RecoveryCodesLeft : 0,
            await ResetsAsync(ct)
        );
    }

    private async Task<IReadOnlyList<Reset>> ResetsAsync(CancellationToken ct)
    {
        var (me, since) = (user.Id, clock.GetUtcNow() - ResetIsShownFor);
        var events = await db.Set<SecurityEvent>()
            .AsNoTracking()
            .Where(e => e.UserId == me && e.At >= since && e.Kind == SecurityEventKind.SignInReset)
            .OrderByDescending(e => e.At)
            .ToListAsync(ct);
        if (events.Count == 0)
        {
            return [];
        }

        var released = await db.Set<AccountProposal>()
            .AsNoTracking()
            .Where(p => p.UserId == me && p.Kind == ProposalKind.SignInReset && p.State == ProposalState.Approved)
            .ToListAsync(ct);
        List<Guid> ids = [.. released.SelectMany(p => new[] { p.ProposedBy, p.DecidedBy!.Value }).Distinct()];
        var names = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return
        [
            .. events.Select(e =>
                released.Find(p => p.DecidedAt == e.At) is { } proposal
                    ? new Reset(e.At, names.GetValueOrDefault(proposal.ProposedBy), names.GetValueOrDefault(proposal.DecidedBy!.Value))
                    : new Reset(e.At, null, null)
            ),
        ];
    }
}
