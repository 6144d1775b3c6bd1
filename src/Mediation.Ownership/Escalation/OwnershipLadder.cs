namespace Mediation.Ownership.Escalation;

/// <summary>
/// Names leaders and goes up the ladder: reads what <see cref="LadderMoves"/> decides from, by the policies in force when the complaint was received, lets
/// it change the ownership, and sets the timer for the limit. Does not save.
/// </summary>
public sealed class OwnershipLadder(
    MediationDbContext db,
    PolicyReader policies,
    LeaderSearch search,
    CalendarReader calendars,
    InstitutionTime institution,
    CaseTime time
)
{
    /// <summary>Kind of the timer that waits for acceptance, or while nobody is there for the next try.</summary>
    public const string AcceptanceTimer = "ownership-acceptance";

    /// <summary>Kind of the timer that looks whether the leader who accepted has done something.</summary>
    public const string SilenceTimer = "ownership-silence";

    public async Task OpenAsync(Complaint complaint, RiskLevel level, CancellationToken ct)
    {
        var rules = await policies.InForceAsync<LadderRules>(LadderRules.PolicyKey, institution.DateOf(complaint.ReceivedAt), ct);
        var ownership = LeaderOwnership.Open(complaint.Id, level, rules.Version, await time.NowAsync(complaint.Id, ct));
        db.Add(ownership);
        await NameAsync(ownership, complaint, ct);
    }

    /// <summary>Names the next leader for a vacant ownership, or alarms the head office.</summary>
    public async Task NameAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct)
    {
        LadderMoves.Name(ownership, await GroundAsync(ownership, complaint, ct));
        SetTimer(ownership);
    }

    /// <summary>What the ownership waited for is due.</summary>
    public async Task DueAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct)
    {
        var ground = await GroundAsync(ownership, complaint, ct);
        LadderMoves.Due(ownership, ground, await search.PresenceAsync(ownership, complaint.UnitPath, ground.Now, ct));
        SetTimer(ownership);
    }

    /// <summary>Whether the leader of the case is still there, and what follows where nobody is.</summary>
    public async Task AttendAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct)
    {
        var presence = await search.PresenceAsync(ownership, complaint.UnitPath, await time.NowAsync(ownership.CaseId, ct), ct);
        if (LadderMoves.IsMissed(ownership, presence))
        {
            await db.CancelTimersAsync(ownership.Id, AcceptanceTimer, ct);
            LadderMoves.Attend(ownership, await GroundAsync(ownership, complaint, ct), presence);
            SetTimer(ownership);
        }
    }

    /// <summary>Something happened to the case, or time passed: where that leads to a rung above, its leader becomes responsible.</summary>
    public async Task ClimbAsync(LeaderOwnership ownership, Complaint complaint, LadderEvent? happened, CancellationToken ct)
    {
        if (LadderMoves.Climb(ownership, await GroundAsync(ownership, complaint, ct), happened))
        {
            await db.CancelTimersAsync(ownership.Id, AcceptanceTimer, ct);
            SetTimer(ownership);
        }
    }

    /// <summary>Sets the timer of what time alone leads to after the acceptance; none while the case is suspended by law.</summary>
    public async Task WatchAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct)
    {
        await db.CancelTimersAsync(ownership.Id, SilenceTimer, ct);
        var ground = await GroundAsync(ownership, complaint, ct);
        if (
            ownership.State == OwnershipState.Accepted
            && ground.TriggersOf(ownership).Expected(ownership.SituationOf(ground.PausesOf(ownership))) is { } expected
        )
        {
            db.Add(DueTimer.Set(SilenceTimer, ownership.Id, ownership.CaseId, expected.At, ownership.LadderPolicyVersion));
        }
    }

    /// <summary>Another unit has the case, and a leader there.</summary>
    public async Task FollowAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct)
    {
        await db.CancelTimersAsync(ownership.Id, AcceptanceTimer, ct);
        LadderMoves.Follow(ownership, await GroundAsync(ownership, complaint, ct));
        SetTimer(ownership);
    }

    /// <summary>Reads what is decided from; whom the complaint names is recused from it.</summary>
    private async Task<LadderGround> GroundAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct)
    {
        var rules = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, ownership.LadderPolicyVersion, ct)).Rules;
        var now = await time.NowAsync(ownership.CaseId, ct);
        var matrix = await policies.InForceAsync<AssignmentRules>(AssignmentRules.PolicyKey, institution.DateOf(complaint.ReceivedAt), ct);
        if (rules.For(ownership.Level).PausedBy.Count > 0 && db.Entry(complaint).State != EntityState.Added)
        {
            await db.Entry(complaint).Collection(c => c.ClockFacts).LoadAsync(ct);
        }

        await db.LoadClaimsAsync(complaint, ct);
        var leaders = await search.LeadersAsync(complaint, now, ct);
        LadderGround ground = new(complaint, leaders, rules, matrix, await calendars.CurrentAsync(ct), institution, now);
        (Guid, string)[] named = [.. ground.CandidatesFor(ownership).Where(c => c.Exclusion == LeaderExclusion.NamedInComplaint).Select(c => (c.Id, c.Name))];
        await db.RecuseAsync(complaint, named, RecusalGround.NamedInComplaint, now, ct);
        return ground;
    }

    private void SetTimer(LeaderOwnership ownership)
    {
        if (ownership.WaitsUntil is { } until)
        {
            db.Add(DueTimer.Set(AcceptanceTimer, ownership.Id, ownership.CaseId, until, ownership.LadderPolicyVersion));
        }
    }
}
