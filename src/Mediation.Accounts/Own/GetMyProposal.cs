namespace Mediation.Accounts.Own;

/// <summary>The roles that were proposed for the user and await a second administrator, and who could decide.</summary>
[OpenToAll("everybody reads what awaits for themselves only")]
public sealed class GetMyProposal(MediationDbContext db, CurrentUser user, PermissionCatalog permissions, TimeProvider clock)
    : Query<GetMyProposal.Input, GetMyProposal.Result?>
{
    public sealed record Input : IInput<Result?>;

    /// <param name="Roles">Roles that the user shall hold.</param>
    /// <param name="ProposedBy">Display name of the administrator who proposed them.</param>
    /// <param name="ProposedAt">Since when they await a decision.</param>
    /// <param name="AskFor">Display names of those who may decide: the other administrators whose account is open.</param>
    public sealed record Result(IReadOnlyList<string> Roles, string ProposedBy, DateTimeOffset ProposedAt, IReadOnlyList<string> AskFor);

    public override async Task<Result?> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var open = await db.Set<AccountProposal>()
            .AsNoTracking()
            .FirstOrDefaultAsync(p => p.UserId == me && p.Kind == ProposalKind.Roles && p.State == ProposalState.Open, ct);
        if (open is null)
        {
            return null;
        }

        var administrators = await db.OpenAdministratorsAsync(permissions, clock.GetUtcNow(), ct);
        return new Result(
            open.RoleNames,
            await db.Users.Where(u => u.Id == open.ProposedBy).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? string.Empty,
            open.ProposedAt,
            [.. administrators.Where(a => open.MayBeApprovedBy(a.Id)).Select(a => a.DisplayName)]
        );
    }
}
