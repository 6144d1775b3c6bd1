namespace Mediation.Complaints.Handling;

/// <summary>
/// The full personal data for whoever has just said why (<see cref="RevealComplainant"/>, <see cref="RevealParty"/>): the page shows them after its
/// redirect, so that loading it again does not ask, and record, again.
/// </summary>
[RequiresPermission(ComplaintPermissions.RevealComplainant)]
public sealed class GetRevealed(MediationDbContext db, RevealAccess access, PersonSealer sealer, CurrentUser user, TimeProvider clock)
    : Query<GetRevealed.Input, GetRevealed.Result>
{
    /// <summary>How long a look lasts.</summary>
    private const int Minutes = 5;

    /// <param name="PartyId">Whose; the complainant's when left out.</param>
    public sealed record Input(Guid ComplaintId, Guid? PartyId = null) : IInput<Result>;

    /// <param name="Person">Null when the user has not said why within the last minutes.</param>
    public sealed record Result(RevealComplainant.Result? Person);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (me, since) = (user.Id, clock.GetUtcNow().AddMinutes(-Minutes));
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        var party = input.PartyId is { } id ? complaint.PartyOf(id) : complaint.Complainant;
        var looks = db.Set<HistoryEntry>().Where(e => e.CaseId == input.ComplaintId && e.ActorId == me);
        var named = party.Id.ToString();
        looks =
            party.Role == PartyRole.Complainant
                ? looks.Where(e => e.Event == nameof(ComplainantRevealed))
                : looks.Where(e => e.Event == nameof(PartyRevealed) && e.Payload.Contains(named));
        return new Result(
            await access.MayRevealAsync(complaint, ct) && await looks.AnyAsync(e => e.At >= since, ct) ? RevealComplainant.Result.Of(sealer.Open(party)) : null
        );
    }
}
