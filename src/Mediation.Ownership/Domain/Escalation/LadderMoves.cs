namespace Mediation.Ownership.Domain.Escalation;

/// <summary>
/// What the ladder does with an ownership: names a leader, goes up, or alarms the head office. From what was read alone, so that timer, listener and a
/// property test over thousands of lives do the same.
/// </summary>
public static class LadderMoves
{
    /// <summary>
    /// Names the next leader for a vacant ownership. Where nobody is left the alarm begins at once, and whoever only missed the limit is asked
    /// again; else it stays vacant, to be tried again.
    /// </summary>
    public static void Name(LeaderOwnership ownership, LadderGround ground)
    {
        var isFirstAlarm = ownership.Alarms == 0;
        if (ownership.IsDeclinedAgain && ground.NextOf(ownership, LadderEvent.DeclinedAgain) is { } reached)
        {
            ownership.SeekOn(reached.Rung);
        }

        TryName(ownership, ground);
        if (isFirstAlarm && ownership.State == OwnershipState.Vacant)
        {
            TryName(ownership, ground, isAlarmed: true);
        }
    }

    /// <summary>The limit passed: the next rung's leader becomes responsible, or the head office is alarmed.</summary>
    public static void Escalate(LeaderOwnership ownership, LadderGround ground)
    {
        if (Search(ownership, ground, NamingStep.Next).Nomination is { } nomination)
        {
            ownership.Escalate(nomination, ground.Now);
        }
        else
        {
            ownership.Alarm(LadderPolicy.RungOfAlarm(ground.Rules.For(ownership.Level), ownership.Rung), ground.NextAlarmAt);
        }
    }

    /// <summary>Whether a rung above is reached by what happens, or where nothing does by silence; its leader becomes responsible.</summary>
    /// <returns>Whether one was reached.</returns>
    public static bool Climb(LeaderOwnership ownership, LadderGround ground, LadderEvent? happened)
    {
        if (!LeaderOwnership.HasLeader(ownership.State) || ground.NextOf(ownership, happened) is not { } reached)
        {
            return false;
        }

        if (Search(ownership, ground, NamingStep.Next, reached.Rung.Number - 1).Nomination is { } nomination)
        {
            ownership.RaiseTo(nomination, reached.Cause, ground.Now);
        }
        else
        {
            ownership.ReachWithoutLeader(reached);
        }

        return true;
    }

    /// <summary>The case is with another unit: a leader who is not above it is released, and one is named there.</summary>
    public static void Follow(LeaderOwnership ownership, LadderGround ground)
    {
        ownership.Lift(LiftGround.UnitChanged, ground.Now);
        ownership.Resume();
        Name(ownership, ground);
    }

    /// <summary>What the ownership waited for is due. Accepted and attended, or lifted in the meantime: nothing is left to do.</summary>
    public static void Due(LeaderOwnership ownership, LadderGround ground, LeaderPresence presence)
    {
        switch (ownership.State)
        {
            case OwnershipState.Named or OwnershipState.Accepted when presence == LeaderPresence.Gone:
                ownership.ReleaseGone(ground.Now);
                Name(ownership, ground);
                break;
            case OwnershipState.Named:
                Escalate(ownership, ground);
                break;
            case OwnershipState.Vacant:
                Name(ownership, ground);
                break;
            case OwnershipState.Accepted when presence == LeaderPresence.Away:
                ownership.LeaveUnattended(ground.NextAlarmAt);
                break;
            case OwnershipState.Accepted when ownership.IsUnattended:
                ownership.BecomeAttended();
                break;
            case OwnershipState.Accepted or OwnershipState.Lifted:
                break;
            default:
                throw new InvalidOperationException($"Unknown state {ownership.State}.");
        }
    }

    /// <summary>Somebody looked whether the leader is still there; who is named and only absent has the time to accept, and then the ladder goes on.</summary>
    /// <returns>Whether something followed.</returns>
    public static bool Attend(LeaderOwnership ownership, LadderGround ground, LeaderPresence presence)
    {
        if (!IsMissed(ownership, presence))
        {
            return false;
        }

        Due(ownership, ground, presence);
        return true;
    }

    /// <summary>Whether nobody is there for it and nobody was alarmed of it.</summary>
    public static bool IsMissed(LeaderOwnership ownership, LeaderPresence presence) =>
        LeaderOwnership.HasLeader(ownership.State)
        && (presence == LeaderPresence.Gone || (presence == LeaderPresence.Away && ownership is { State: OwnershipState.Accepted, IsUnattended: false }));

    /// <param name="isAlarmed">The alarm was given just now: still nobody to be found changes nothing.</param>
    private static void TryName(LeaderOwnership ownership, LadderGround ground, bool isAlarmed = false)
    {
        var found = Search(ownership, ground, NamingStep.First);
        if (found.Nomination is { } nomination)
        {
            ownership.Name(nomination, ground.Now);
        }
        else if (!isAlarmed)
        {
            ownership.RemainVacant(ground.NextAlarmAt, found.Row, ground.Matrix.Version, found.Facts);
        }
    }

    /// <summary>Lets the policy decide from what was read, and counts the limit of the leader found.</summary>
    /// <param name="ownership">The ownership.</param>
    /// <param name="ground">What was read.</param>
    /// <param name="step">How a leader is sought.</param>
    /// <param name="reached">The rung above which one is sought; that of the ownership when null.</param>
    private static Found Search(LeaderOwnership ownership, LadderGround ground, NamingStep step, int? reached = null)
    {
        var (complaint, candidates) = (ground.Complaint, ground.CandidatesFor(ownership));
        AssignmentFacts ofCase = new(ownership.Level, complaint.ProductCode, complaint.AllClaimed, complaint.UnitPath);
        var facts = NamingFacts.Of(ofCase, step, reached ?? ownership.Rung, ownership.LeaderUnitPath, ground.Now, candidates);
        var (row, next) = NamingPolicy.Decide(facts, candidates, ground.Matrix.Rules, ground.Rules.For(ownership.Level));
        LeaderNomination? nomination = next is { Rung: var rung, Choice: { Leader: { } leader } choice }
            ? new(
                leader,
                rung,
                LadderPolicy.LimitOf(rung, ground.Rules, ground.Now, ground.Calendar, ground.Institution),
                row.Key,
                ground.Matrix.Version,
                choice.Reasons,
                facts
            )
            : null;
        return new Found(nomination, row.Key, facts);
    }

    private sealed record Found(LeaderNomination? Nomination, string Row, NamingFacts Facts);
}
