namespace Mediation.Evaluations.Domain;

/// <summary>Where an invitation stands.</summary>
public enum InvitationState
{
    Waiting,
}
