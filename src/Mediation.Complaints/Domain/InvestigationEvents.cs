namespace Mediation.Complaints.Domain;

/// <summary>The complainant asks for something more. What, stands in the note.</summary>
/// <param name="Demand">Code of what is asked for.</param>
/// <param name="ClaimedAmount">Renminbi, or null.</param>
public sealed record ClaimAdded(Guid CaseId, Guid ClaimId, string Demand, decimal? ClaimedAmount, Guid? NoteId) : DomainEvent(CaseId);

/// <summary>The complainant does not ask for it any more. Why stands in the note.</summary>
public sealed record ClaimDropped(Guid CaseId, Guid ClaimId, Guid NoteId) : DomainEvent(CaseId);

/// <summary>Something was established about a claim. What, stands in the note.</summary>
/// <param name="ClaimId">The claim; that of the registration has the id of the case.</param>
/// <param name="FaultArea">Where the bank's fault lies.</param>
/// <param name="FaultUnitId">Unit that answers for it.</param>
/// <param name="FaultUnit">Name of that unit.</param>
/// <param name="Evidence">Ids of files and of notes of contacts, with a blank between.</param>
public sealed record FindingRecorded(
    Guid CaseId,
    Guid ClaimId,
    FindingResult FindingResult,
    Responsibility Responsibility,
    FaultArea? FaultArea,
    Guid? FaultUnitId,
    string? FaultUnit,
    string Evidence,
    Guid NoteId
) : DomainEvent(CaseId);

/// <summary>What was decided on one of several claims, as a part of the decision that came with it. Why, stands in the note.</summary>
/// <param name="ClaimId">The claim; that of the registration has the id of the case.</param>
/// <param name="Outcome">On this claim.</param>
/// <param name="GrantedAmount">Renminbi granted on it, or null.</param>
/// <param name="DecisionNoteId">Note of the decision.</param>
/// <param name="NoteId">Note with the reasons of this claim; null where those of the whole say it.</param>
public sealed record ClaimDecided(Guid CaseId, Guid ClaimId, DecisionOutcome Outcome, decimal? GrantedAmount, Guid DecisionNoteId, Guid? NoteId)
    : DomainEvent(CaseId);
