namespace Mediation.Ownership.Domain;

/// <content>How the time was counted that it waits for, and what a new version of the work calendar does to it.</content>
public sealed partial class LeaderOwnership
{
    /// <summary>
    /// How <see cref="WaitsUntil"/> was counted: the limit of a naming as its rung says, the next alarm always by the clock; null when nothing is
    /// waited for.
    /// </summary>
    public LimitBasis? WaitBasis =>
        WaitsUntil is null ? null
        : State == OwnershipState.Named && Alarms == 0 ? CurrentNaming.Basis
        : LimitBasis.ClockHours;

    /// <summary>The rung whose limit waits for acceptance and was counted by an earlier work calendar; null where none does, or it is over.</summary>
    /// <param name="calendarVersion">Number of the present calendar.</param>
    /// <param name="now">The present time.</param>
    public OwnershipNaming? ToCountAnew(int calendarVersion, DateTimeOffset now) =>
        State == OwnershipState.Named
        && Alarms == 0
        && WaitsUntil > now
        && CurrentNaming is { Basis: not LimitBasis.ClockHours } naming
        && naming.CalendarVersion != calendarVersion
            ? naming
            : null;

    /// <summary>Whether the limit of this naming moves: not where it stays, nor to where it would be over already.</summary>
    public static bool Moves(OwnershipNaming naming, AcceptLimit limit, DateTimeOffset now) => limit.At > now && limit.At != naming.AcceptBy;

    /// <summary>A new version of the work calendar moves the end of the limit to accept.</summary>
    public void MoveLimit(AcceptLimit limit)
    {
        var before = CurrentNaming.AcceptBy;
        CurrentNaming.MoveTo(limit);
        WaitsUntil = limit.At;
        Raise(new AcceptLimitCountedAnew(CaseId, Id, LeaderName, Rung, before, limit.At, limit.CalendarVersion, LadderPolicyVersion));
    }
}
