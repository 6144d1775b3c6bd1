using System.Linq.Expressions;

namespace Mediation.Ownership.Domain;

/// <summary>
/// Something that must be done by a day, by one person, with proof (措施). Completed once, or withdrawn once by the leader; proof
/// and reason stay.
/// </summary>
public sealed class OwnershipMeasure
{
    /// <summary>Still owed, in time or not: it stands in the way of closing.</summary>
    public static readonly Expression<Func<OwnershipMeasure, bool>> StillOpen = m => m.State == MeasureState.Open || m.State == MeasureState.Late;

    private static readonly Func<OwnershipMeasure, bool> IsStillOpen = StillOpen.Compile();

    private OwnershipMeasure() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid OwnershipId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public Guid OwnerId { get; private set; }

    public string OwnerName { get; private set; } = string.Empty;

    /// <summary>Last day, local.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The instant at which that day is over.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public MeasureState State { get; private set; }

    public DateTimeOffset SetAt { get; private set; }

    public Guid SetBy { get; private set; }

    public DateTimeOffset? CompletedAt { get; private set; }

    public Guid? CompletedBy { get; private set; }

    /// <summary>What was done and how it shows.</summary>
    public string? Proof { get; private set; }

    public Guid? ProofFileId { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public Guid? WithdrawnBy { get; private set; }

    /// <summary>Why it need not be done any more.</summary>
    public string? WithdrawnBecause { get; private set; }

    public bool IsInTime => CompletedAt < DueAt;

    /// <summary>Not done by its day, whatever became of it.</summary>
    public bool WasLate => State == MeasureState.Late || CompletedAt >= DueAt;

    /// <summary>Still to be done, late or not.</summary>
    public bool IsOpen => IsStillOpen(this);

    public static OwnershipMeasure Of(Guid ownershipId, Note title, MediationUser owner, DateOnly dueOn, DateTimeOffset dueAt) =>
        new()
        {
            OwnershipId = ownershipId,
            Title = title.Text,
            OwnerId = owner.Id,
            OwnerName = owner.DisplayName,
            DueOn = dueOn,
            DueAt = dueAt,
            SetAt = title.WrittenAt,
            SetBy = title.WrittenBy,
        };

    public void GiveTo(MediationUser owner)
    {
        EnsureOpen();
        (OwnerId, OwnerName) = (owner.Id, owner.DisplayName);
    }

    public void Complete(Note proof, Guid? fileId)
    {
        EnsureOpen();
        State = MeasureState.Done;
        CompletedAt = proof.WrittenAt;
        CompletedBy = proof.WrittenBy;
        Proof = proof.Text;
        ProofFileId = fileId;
    }

    public void Withdraw(Note reason)
    {
        EnsureOpen();
        State = MeasureState.Withdrawn;
        WithdrawnAt = reason.WrittenAt;
        WithdrawnBy = reason.WrittenBy;
        WithdrawnBecause = reason.Text;
    }

    /// <exception cref="InvalidOperationException">It is late already, done or withdrawn: the caller has to check first.</exception>
    public void BecomeLate() =>
        State = State == MeasureState.Open ? MeasureState.Late : throw new InvalidOperationException($"A measure that is {State} does not become late.");

    private void EnsureOpen()
    {
        if (!IsOpen)
        {
            throw State == MeasureState.Done ? OwnershipErrors.MeasureAlreadyDone() : OwnershipErrors.MeasureWithdrawn();
        }
    }
}
