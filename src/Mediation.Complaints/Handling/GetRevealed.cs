namespace Mediation.Complaints.Handling;

/// <summary>
/// The full personal data for whoever has just said why (<see cref="RevealComplainant"/>): the page shows them after its redirect, so that
/// loading it again does not ask, and record, again.
/// </summary>
[RequiresPermission(ComplaintPermissions.RevealComplainant)]
public sealed class GetRevealed(MediationDbContext db, RecentReveal recent, PersonSealer sealer, CurrentUser user)
    : Query<GetRevealed.Input, GetRevealed.Result>
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Person">Null when the user has not said why within the last minutes.</param>
    public sealed record Result(RevealComplainant.Result? Person);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        return new Result(await recent.IsByReaderAsync(complaint, ct) ? RevealComplainant.Result.Of(sealer.Open(complaint.Complainant), complaint) : null);
    }
}
