namespace Mediation.Ownership.Domain;

/// <summary>Why a leader does not take or keep a case.</summary>
public enum DeclineGround
{
    Absent,

    /// <summary>The leader or somebody near is concerned (回避).</summary>
    ConflictOfInterest,
    NotResponsible,
    Overburdened,

    /// <summary>The leader changes post.</summary>
    JobChange,
    Other,
}
