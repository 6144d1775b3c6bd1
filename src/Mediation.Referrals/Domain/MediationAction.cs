namespace Mediation.Referrals.Domain;

/// <summary>What can be done to a mediation.</summary>
public enum MediationAction
{
    RecordConsent,
    Push,
    Acknowledge,
    Accept,
    Decline,
    AppointMediator,
    ScheduleSession,
    MoveSession,
    CancelSession,
    RecordSession,
    Agree,
    Fail,
    Withdraw,
}
