namespace Mediation.Complaints.Domain;

/// <summary>What the bank decided on the claim.</summary>
public enum DecisionOutcome
{
    Granted,
    PartlyGranted,
    NotGranted,

    /// <summary>As binding terms of another module say. Kept under this name: it stands in the rows and the history of every installation.</summary>
    SettledInMediation,
}
