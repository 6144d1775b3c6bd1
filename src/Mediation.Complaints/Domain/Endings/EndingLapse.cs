namespace Mediation.Complaints.Domain.Endings;

/// <summary>Why a proposal to end a complaint has no occasion any more.</summary>
public enum EndingLapse
{
    /// <summary>The complaint was decided.</summary>
    Decided,

    /// <summary>The complainant withdrew.</summary>
    Withdrawn,

    /// <summary>Another unit, or another company, deals with it now.</summary>
    Transferred,

    /// <summary>Another complaint about the same dispute leads it.</summary>
    Merged,
}
