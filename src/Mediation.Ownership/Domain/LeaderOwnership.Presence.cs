namespace Mediation.Ownership.Domain;

/// <content>A leader who accepted and is away afterwards, so that nobody is there for the case.</content>
public sealed partial class LeaderOwnership
{
    /// <summary>Accepted, and announced as without anybody there.</summary>
    public bool IsUnattended => State == OwnershipState.Accepted && Alarms > 0;

    /// <summary>The leader is away and nobody stands in: the head office is alarmed, again and again until somebody is there.</summary>
    public void LeaveUnattended(DateTimeOffset nextAlarmAt)
    {
        Fire(OwnershipAction.Alarm);
        Alarms++;
        WaitsUntil = nextAlarmAt;
        Raise(new LeaderUnattended(CaseId, Id, LeaderId!.Value, LeaderName, Alarms, nextAlarmAt));
    }

    /// <summary>The leader cannot lead the case any more, and nobody handed it over: the next one is sought.</summary>
    public void ReleaseGone(DateTimeOffset now)
    {
        Fire(State == OwnershipState.Accepted ? OwnershipAction.HandOver : OwnershipAction.Decline);
        Raise(new LeaderGone(CaseId, Id, LeaderId!.Value, LeaderName));
        Release(NamingOutcome.Gone, now);
        (Rung, Alarms) = (1, 0);
    }

    /// <summary>The leader is there again, or somebody stands in.</summary>
    public void BecomeAttended()
    {
        (Alarms, WaitsUntil) = (0, null);
        Raise(new LeaderAttended(CaseId, Id, LeaderId!.Value, LeaderName));
    }

    /// <summary>The leader came along to another unit, and leads on from there.</summary>
    public void FollowLeader(string unitPath) => LeaderUnitPath = unitPath;
}
