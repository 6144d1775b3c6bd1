namespace Mediation.Accounts.Reorganisations;

/// <summary>How many changes of the organisation wait for this administrator: what others proposed about others.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
public sealed class CountReorganisations(MediationDbContext db, CurrentUser user) : Query<CountReorganisations.Input, int>
{
    public sealed record Input : IInput<int>;

    public override Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var id = user.Id;
        return db.Set<Reorganisation>()
            .CountAsync(r => r.State == ReorganisationState.Proposed && r.ProposedBy != id && (r.PersonId == null || r.PersonId != id), ct);
    }
}
