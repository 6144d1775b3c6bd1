namespace Mediation.Complaints.Domain;

/// <summary>
/// An act that can be recorded later than it happened. What counts for a limit is when it happened (Order 2020/3, Art. 21); recorded after a
/// limit that it met, it needs a proof.
/// </summary>
/// <param name="At">When it happened, in UTC.</param>
/// <param name="RecordedAt">When it is recorded, in UTC.</param>
/// <param name="LateProof">Reference of the proof that it happened then, such as a recording; null where none is needed.</param>
public sealed record DatedAct(DateTimeOffset At, DateTimeOffset RecordedAt, string? LateProof = null)
{
    /// <summary>Somebody of the next level has approved the proof of its time (DOMAIN 8.3).</summary>
    public bool IsApproved { get; init; }

    /// <summary>It happens as it is recorded.</summary>
    public static DatedAct Now(DateTimeOffset now) => new(now, now);

    /// <summary>As a person enters it; without a time it happens now.</summary>
    /// <param name="at">When it happened, or null.</param>
    /// <param name="lateProof">The proof, or nothing.</param>
    /// <param name="now">When it is recorded.</param>
    public static DatedAct Entered(DateTimeOffset? at, string? lateProof, DateTimeOffset now) =>
        new(at?.ToUniversalTime() ?? now, now, Text.IsBlank(lateProof) ? null : lateProof!.Trim());

    /// <summary>Refuses a time in the future or before what the act follows, and a missing proof.</summary>
    /// <param name="earliest">What it follows.</param>
    /// <param name="limit">First instant at which it is late; null where no limit runs.</param>
    /// <param name="field">Field of the time, for the refusal; that of the proof is always <c>lateProof</c>.</param>
    /// <exception cref="InvalidInputException"><c>Core:InFuture</c>, <c>Complaints:BeforeItsCause</c>, <c>Complaints:LateProofMissing</c>.</exception>
    public void Ensure(DateTimeOffset earliest, DateTimeOffset? limit, string field)
    {
        if (At > RecordedAt)
        {
            throw InvalidInputException.Of(field, "Core:InFuture");
        }

        if (At < earliest)
        {
            throw InvalidInputException.Of(field, "Complaints:BeforeItsCause", ("earliest", earliest));
        }

        if (At < limit && RecordedAt >= limit && LateProof is null)
        {
            throw InvalidInputException.Of("lateProof", "Complaints:LateProofMissing", ("limit", limit));
        }
    }
}
