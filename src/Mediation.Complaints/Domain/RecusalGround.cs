namespace Mediation.Complaints.Domain;

/// <summary>Why somebody keeps away from a complaint (回避; Order 2020/3: no direct interest in the matter complained of).</summary>
public enum RecusalGround
{
    /// <summary>The complaint names this person.</summary>
    NamedInComplaint,

    /// <summary>The person declared an interest of their own or of somebody near.</summary>
    ConflictOfInterest,
}
