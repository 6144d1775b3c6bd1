namespace Mediation.Ownership.Domain;

/// <content>Its end with the case, and its beginning again.</content>
public sealed partial class LeaderOwnership
{
    /// <remarks>Closing is the bank's own act: first every measure is done or withdrawn. A complainant who withdraws ends the case the same day.</remarks>
    /// <exception cref="Core.Errors.BusinessException"><c>Ownership:MeasuresOpen</c></exception>
    public void Lift(LiftGround ground, DateTimeOffset now)
    {
        OwnershipMeasure[] open = [.. OpenMeasures];
        if (ground == LiftGround.CaseClosed && open.Length > 0)
        {
            throw OwnershipErrors.MeasuresOpen(open);
        }

        var leader = LeaderName;
        Fire(OwnershipAction.Lift);
        if (namings.Count > 0 && CurrentNaming.Outcome is NamingOutcome.Waiting or NamingOutcome.Accepted)
        {
            CurrentNaming.Become(NamingOutcome.Lifted, now);
        }

        LiftedAt = now;
        CloseOut = AfterLift(ground);
        (WaitsUntil, Alarms) = (null, 0);
        Raise(new OwnershipLifted(CaseId, Id, leader, ground, open.Length));
    }

    /// <summary>The case was opened again: a leader is sought anew, from the first rung.</summary>
    public void Resume()
    {
        Fire(OwnershipAction.Resume);
        ForgetCloseOut();
        (LeaderId, LeaderName, LeaderPost, LeaderUnitPath) = (null, string.Empty, string.Empty, string.Empty);
        (AcceptedAt, LiftedAt, WaitsUntil, Rung, Alarms) = (null, null, null, 1, 0);
        Raise(new OwnershipResumed(CaseId, Id));
    }
}
