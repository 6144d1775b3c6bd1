namespace Mediation.Ownership.Lists;

/// <summary>A measure on the leader's list.</summary>
public sealed record OwnedMeasure(
    Guid Id,
    string Title,
    string Owner,
    bool IsMine,
    DateOnly DueOn,
    MeasureState State,
    DateTimeOffset? CompletedAt,
    bool IsInTime,
    bool IsDueOnRestDay,
    DateTimeOffset? WithdrawnAt
);
