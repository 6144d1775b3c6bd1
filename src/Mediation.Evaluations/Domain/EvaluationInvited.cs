namespace Mediation.Evaluations.Domain;

/// <summary>The customer is to be invited to evaluate.</summary>
public sealed record EvaluationInvited(Guid CaseId, Guid InvitationId, InvitationChannel Channel, DateTimeOffset SendFrom, int InvitationPolicyVersion)
    : DomainEvent(CaseId);
