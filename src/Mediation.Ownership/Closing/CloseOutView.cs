namespace Mediation.Ownership.Closing;

/// <summary>How far closing out is, and what the reader can do about it.</summary>
/// <param name="CheckedBy">Who checked last; empty before.</param>
/// <param name="CheckedBecause">Why it was sent back, or closed out although something was missing.</param>
/// <param name="Supplement">What the leader supplemented last.</param>
/// <param name="Faults">What is missing.</param>
/// <param name="Refusal">Code of the reason why a reader with the right may not check this one; null where they may, or have no part in it.</param>
/// <param name="MayCheck">Whether the reader can close out or send back now.</param>
public sealed record CloseOutView(
    CloseOutState State,
    string CheckedBy,
    DateTimeOffset? CheckedAt,
    string? CheckedBecause,
    string? Supplement,
    IReadOnlyList<CloseOutFault> Faults,
    string? Refusal,
    bool MayCheck
);

/// <summary>One contact of the leader with the complainant.</summary>
/// <param name="Text">What was spoken of; null once erased.</param>
public sealed record LeaderContactView(
    Guid Id,
    string Leader,
    ContactManner Manner,
    ContactedParty Party,
    ContactResult Result,
    DateTimeOffset SpokenAt,
    string? Text
);
