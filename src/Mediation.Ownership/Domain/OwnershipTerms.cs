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

/// <summary>Why an ownership was lifted. There is no other way: a leader cannot resign from it, only hand it over.</summary>
public enum LiftGround
{
    CaseClosed,
    CaseWithdrawn,
}

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

/// <summary>How a measure stands.</summary>
public enum MeasureState
{
    Open,

    /// <summary>Its day passed; it is still to be done.</summary>
    Late,
    Done,

    /// <summary>The owning leader took it back, with a reason.</summary>
    Withdrawn,
}
