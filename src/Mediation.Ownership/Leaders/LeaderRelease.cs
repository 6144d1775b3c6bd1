namespace Mediation.Ownership.Leaders;

/// <summary>The checks of such an input.</summary>
internal abstract class LeaderReleaseChecks<T> : AbstractValidator<T>
    where T : ILeaderRelease
{
    protected LeaderReleaseChecks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
}

/// <summary>Releases the responsible leader and names the next one in the same save.</summary>
public sealed class LeaderRelease(MediationDbContext db, OwnershipLadder ladder, CurrentUser user, CaseTime time)
{
    /// <param name="input">Of which case, and why.</param>
    /// <param name="release">What the ownership does: decline or hand over, with the reason as a note.</param>
    /// <param name="ct">Ends the run.</param>
    /// <exception cref="Core.Errors.BusinessException">
    /// <c>Ownership:NotFound</c>, <c>Ownership:NotYourOwnership</c>, <c>Core:StaleEdit</c>, <c>Ownership:ActionNotAllowed</c>.
    /// </exception>
    /// <returns>Who is asked next, or when the search goes on.</returns>
    public async Task<LeaderReleased> RunAsync(ILeaderRelease input, Action<LeaderOwnership, Note, DateTimeOffset> release, CancellationToken ct)
    {
        var ownership = await db.OwnershipToLeadAsync(input.ComplaintId, input.Version, user, ct);
        var now = await time.NowAsync(ownership.CaseId, ct);
        var reason = Note.Of(input.ComplaintId, input.Reason.Trim(), user.Id, now);
        release(ownership, reason, now);
        db.Add(reason);
        await db.CancelTimersAsync(ownership.Id, OwnershipLadder.AcceptanceTimer, ct);
        var complaint = await db.Complaints.SingleAsync(c => c.Id == input.ComplaintId, ct);
        if (input.Ground == DeclineGround.ConflictOfInterest)
        {
            await db.RecuseAsync(complaint, [(user.Id, user.Name)], RecusalGround.ConflictOfInterest, now, ct);
        }

        await ladder.NameAsync(ownership, complaint, ct);
        return new LeaderReleased(
            ownership.State == OwnershipState.Named ? ownership.LeaderName : null,
            ownership.WaitsUntil!.Value,
            IsInScope: input.Ground != DeclineGround.ConflictOfInterest
        );
    }
}
