namespace Mediation.Complaints.Domain.Parties;

/// <summary>By what somebody acts for another: proof, scope and time (Order 2020/3, Art. 14; Civil Code Art. 165).</summary>
/// <param name="MaySettle">Special authority: may waive, admit and settle, and consent to mediation. A general power of attorney does not give it.</param>
/// <param name="ProofFileId">File of the case, or null.</param>
/// <param name="ProofReference">Number or place of the paper, or null; one of the two proves the authority.</param>
/// <param name="ValidFrom">First local day; null from the beginning.</param>
/// <param name="ValidUntil">Last local day; null without an end.</param>
/// <param name="Channel">How who receives notices in the complainant's place wants to get them; null where that is not known.</param>
/// <param name="ReceivesNotices">Whether it covers receiving the bank's notices (代收): a power of attorney has to say so.</param>
public sealed record PartyAuthority(
    bool MaySettle = false,
    Guid? ProofFileId = null,
    string? ProofReference = null,
    DateOnly? ValidFrom = null,
    DateOnly? ValidUntil = null,
    bool ReceivesNotices = false,
    ContactChannel? Channel = null
);
