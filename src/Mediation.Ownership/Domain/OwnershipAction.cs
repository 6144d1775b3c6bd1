namespace Mediation.Ownership.Domain;

/// <summary>What can be done to an ownership.</summary>
public enum OwnershipAction
{
    Name,
    Accept,
    Decline,
    Escalate,

    /// <summary>Alarm the head office: nobody accepts or nobody can be named.</summary>
    Alarm,
    HandOver,
    SetMeasure,
    CompleteMeasure,
    WithdrawMeasure,
    MarkMeasureLate,
    Lift,

    /// <summary>Seek a leader anew: the case was opened again.</summary>
    Resume,

    /// <summary>The leader's own contact with the complainant.</summary>
    RecordContact,

    /// <summary>Close out after the end of the case (销号).</summary>
    CloseOut,
    RefuseCloseOut,
    RequestCloseOut,
}
