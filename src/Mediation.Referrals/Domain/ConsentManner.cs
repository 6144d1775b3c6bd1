namespace Mediation.Referrals.Domain;

/// <summary>How a separate consent was given.</summary>
public enum ConsentManner
{
    Written,
    RecordedCall,
    Portal,
}
