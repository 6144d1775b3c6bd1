namespace Mediation.Evaluations.Domain;

/// <summary>Whether the customer of a case will be invited, and if not, why.</summary>
public enum InvitationProspect
{
    /// <summary>Once the complainant was notified of the decision.</summary>
    AfterNotice,
    Invited,
    Anonymous,
    NotReached,
    Withdrawn,

    /// <summary>Refused, terminated or another company's: there is no decision to evaluate.</summary>
    NotDecided,
}
