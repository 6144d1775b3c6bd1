namespace Mediation.Ownership.Domain;

/// <summary>One leader who was made responsible, for how long and why this one. Together they are the ownership's succession of leaders.</summary>
public sealed class OwnershipNaming
{
    private OwnershipNaming() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid OwnershipId { get; private set; }

    /// <summary>1 for the first leader named.</summary>
    public int Number { get; private set; }

    public Guid LeaderId { get; private set; }

    public string LeaderName { get; private set; } = string.Empty;

    public string LeaderPost { get; private set; } = string.Empty;

    public int Rung { get; private set; }

    public DateTimeOffset NamedAt { get; private set; }

    public DateTimeOffset AcceptBy { get; private set; }

    public LimitBasis Basis { get; private set; }

    /// <summary>Number of the work calendar by which <see cref="AcceptBy"/> was counted.</summary>
    public int CalendarVersion { get; private set; }

    /// <summary>Row of the matrix by which the leader was sought.</summary>
    public string Row { get; private set; } = string.Empty;

    public int AssignmentPolicyVersion { get; private set; }

    public string ReasonsJson { get; private set; } = string.Empty;

    /// <summary>What the leader was chosen from: decided again under the same versions, it is the same leader.</summary>
    public string FactsJson { get; private set; } = string.Empty;

    public NamingOutcome Outcome { get; private set; }

    /// <summary>Stays when the case is closed or handed over afterwards: who accepted in time did, whatever became of it.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public IReadOnlyList<CandidateReason> Candidates => Reasons.Read<CandidateReason>(ReasonsJson);

    public NamingFacts Facts => Reasons.ReadOne<NamingFacts>(FactsJson);

    public static OwnershipNaming Of(Guid ownershipId, int number, LeaderNomination nomination, DateTimeOffset now) =>
        new()
        {
            OwnershipId = ownershipId,
            Number = number,
            LeaderId = nomination.Leader.Id,
            LeaderName = nomination.Leader.Name,
            LeaderPost = nomination.Leader.Post,
            Rung = nomination.Rung.Number,
            NamedAt = now,
            AcceptBy = nomination.Limit.At,
            Basis = nomination.Limit.Basis,
            CalendarVersion = nomination.Limit.CalendarVersion,
            Row = nomination.Row,
            AssignmentPolicyVersion = nomination.AssignmentPolicyVersion,
            ReasonsJson = Reasons.Write(nomination.Reasons),
            FactsJson = Reasons.WriteOne(nomination.Facts),
        };

    /// <summary>A new version of the work calendar moved its limit.</summary>
    public void MoveTo(AcceptLimit limit) => (AcceptBy, Basis, CalendarVersion) = (limit.At, limit.Basis, limit.CalendarVersion);

    public void Become(NamingOutcome outcome, DateTimeOffset now)
    {
        Outcome = outcome;
        AcceptedAt = outcome == NamingOutcome.Accepted ? now : AcceptedAt;
        EndedAt = outcome == NamingOutcome.Accepted ? null : now;
    }
}
