namespace Mediation.Complaints.Handling;

/// <summary>
/// The full personal data for whoever has just said why (<see cref="RevealComplainant"/>, <see cref="RevealParty"/>): the page shows them after its
/// redirect, so that loading it again does not ask, and record, again.
/// </summary>
[RequiresPermission(ComplaintPermissions.RevealComplainant)]
public sealed class GetRevealed(MediationDbContext db, RecentReveal recent, PersonSealer sealer, CurrentUser user)
    : Query<GetRevealed.Input, GetRevealed.Result>
{
    /// <param name="PartyId">Whose; the complainant's when left out.</param>
    /// <param name="BesideForm">Whether the page that showed it comes back with a form of it: that was begun within those minutes.</param>
    public sealed record Input(Guid ComplaintId, Guid? PartyId = null, bool BesideForm = false) : IInput<Result>;

    /// <param name="Person">Null when the user has not said why within the last minutes.</param>
    public sealed record Result(RevealComplainant.Result? Person);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        var party = input.PartyId is { } id ? complaint.PartyOf(id) : complaint.Complainant;
        return new Result(
            await recent.IsByReaderAsync(complaint, ct, party, input.BesideForm)
                ? RevealComplainant.Result.Of(sealer.Open(party), party.Role == PartyRole.Complainant ? complaint.Narrative : null)
                : null
        );
    }
}
