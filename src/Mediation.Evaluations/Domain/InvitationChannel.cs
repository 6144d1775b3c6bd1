namespace Mediation.Evaluations.Domain;

/// <summary>By which channel the customer is invited: the one chosen, else the one by which the notice was given.</summary>
public enum InvitationChannel
{
    Message,
    Phone,
    Letter,
    InPerson,
}
