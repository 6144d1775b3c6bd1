namespace Mediation.Ownership.Domain;

/// <summary>What became of one naming.</summary>
public enum NamingOutcome
{
    Waiting,
    Accepted,
    Declined,
    NotInTime,
    HandedOver,
    Lifted,
}
