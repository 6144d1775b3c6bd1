namespace Mediation.Complaints.Domain.Signals;

/// <summary>How a complaint stands as to a professional agency. It changes nothing of its handling: no clock, no right, no decision.</summary>
public enum AgencyStanding
{
    /// <summary>Nothing points to one, or less than the rules ask for.</summary>
    None,

    /// <summary>Signals add up to what the rules ask for; nobody judged it yet.</summary>
    Suspected,

    /// <summary>A person looked at it and leaves it open.</summary>
    Open,

    /// <summary>A person confirmed an agency.</summary>
    Confirmed,

    /// <summary>A person found no agency.</summary>
    NotAgency,
}
