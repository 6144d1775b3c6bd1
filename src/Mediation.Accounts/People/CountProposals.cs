namespace Mediation.Accounts.People;

/// <summary>How many proposals wait for this administrator: what others proposed for others.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
public sealed class CountProposals(MediationDbContext db, CurrentUser user) : Query<CountProposals.Input, int>
{
    public sealed record Input : IInput<int>;

    public override Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var id = user.Id;
        return db.Set<AccountProposal>().CountAsync(p => p.State == ProposalState.Open && p.ProposedBy != id && p.UserId != id, ct);
    }
}
