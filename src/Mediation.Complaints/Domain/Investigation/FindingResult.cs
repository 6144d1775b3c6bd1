namespace Mediation.Complaints.Domain.Investigation;

/// <summary>What the investigation of a claim came to (Order 2020/3, Art. 19: what was verified).</summary>
public enum FindingResult
{
    Founded,
    PartlyFounded,
    Unfounded,

    /// <summary>It cannot be established.</summary>
    NotEstablished,
}
