namespace Mediation.Complaints.Domain;

/// <summary>What the bank decided on the claim.</summary>
public enum DecisionOutcome
{
    Granted,
    PartlyGranted,
    NotGranted,

    /// <summary>As binding terms of another module say.</summary>
    SettledInMediation,
}
