namespace Mediation.Ownership.Leaders;

/// <summary>What a leader says who gives a case up: before accepting it, or after.</summary>
public interface ILeaderRelease
{
    Guid ComplaintId { get; }

    /// <summary>Why, as one of a list.</summary>
    DeclineGround Ground { get; }

    /// <summary>Why, in the leader's words.</summary>
    string Reason { get; }

    /// <summary>Version of the ownership that the leader looked at; null when the caller did not say.</summary>
    int? Version { get; }
}

/// <summary>The checks of such an input.</summary>
internal abstract class LeaderReleaseChecks<T> : AbstractValidator<T>
    where T : ILeaderRelease
{
    protected LeaderReleaseChecks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
}

/// <summary>Releases the responsible leader and names the next one in the same save.</summary>
public sealed class LeaderRelease(MediationDbContext db, OwnershipLadder ladder, CurrentUser user, TimeProvider time)
{
    /// <param name="input">Of which case, and why.</param>
    /// <param name="release">What the ownership does: decline or hand over, with the reason as a note.</param>
    /// <param name="ct">Ends the run.</param>
    /// <exception cref="Core.Errors.BusinessException">
    /// <c>Ownership:NotFound</c>, <c>Ownership:NotYourOwnership</c>, <c>Core:StaleEdit</c>, <c>Ownership:ActionNotAllowed</c>.
    /// </exception>
    public async Task<Done> RunAsync(ILeaderRelease input, Action<LeaderOwnership, Note, DateTimeOffset> release, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var ownership = await db.OwnershipToLeadAsync(input.ComplaintId, input.Version, user, ct);
        var reason = Note.Of(input.ComplaintId, input.Reason.Trim(), user.Id, now);
        release(ownership, reason, now);
        db.Add(reason);
        await db.CancelTimersAsync(ownership.Id, OwnershipLadder.AcceptanceTimer, ct);
        await ladder.NameAsync(ownership, await db.Complaints.SingleAsync(c => c.Id == input.ComplaintId, ct), ct);
        return default;
    }
}
