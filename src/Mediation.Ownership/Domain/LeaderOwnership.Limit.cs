namespace Mediation.Ownership.Domain;

/// <content>How the time was counted that it waits for.</content>
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
}
