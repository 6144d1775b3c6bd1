namespace Mediation.Ownership.CasePage;

/// <summary>A measure, and whether the reader may complete it or, as the leader, withdraw it.</summary>
public sealed record MeasureView(
    Guid Id,
    string Title,
    Guid OwnerId,
    string Owner,
    DateOnly DueOn,
    MeasureState State,
    DateTimeOffset? CompletedAt,
    bool IsInTime,
    bool IsDueOnRestDay,
    string? Proof,
    Guid? ProofFileId,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawnBecause,
    bool IsOpen,
    bool MayComplete,
    bool MayWithdraw
);
