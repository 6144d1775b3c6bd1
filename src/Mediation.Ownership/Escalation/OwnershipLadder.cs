namespace Mediation.Ownership.Escalation;

/// <summary>
/// Names leaders and goes up the ladder: search, decide by the policies in force when the complaint was received, change the ownership,
/// set the timer for the limit. Does not save.
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
    /// <summary>Kind of the timer that waits for acceptance, or while vacant for the next try.</summary>
    public const string AcceptanceTimer = "ownership-acceptance";

    public async Task OpenAsync(Complaint complaint, RiskLevel level, CancellationToken ct)
    {
        var rules = await policies.InForceAsync<LadderRules>(LadderRules.PolicyKey, institution.DateOf(complaint.ReceivedAt), ct);
        var ownership = LeaderOwnership.Open(complaint.Id, level, rules.Version);
        db.Add(ownership);
        await NameAsync(ownership, complaint, ct);
    }

    /// <summary>
    /// Names the next leader for a vacant ownership. Where nobody is left the alarm begins at once, and whoever only missed the limit is asked
    /// again; else it stays vacant, with a timer that tries again.
    /// </summary>
    public async Task NameAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct)
    {
        var isFirstAlarm = ownership.Alarms == 0;
        await TryNameAsync(ownership, complaint, ct);
        if (isFirstAlarm && ownership.State == OwnershipState.Vacant)
        {
            await TryNameAsync(ownership, complaint, ct, isAlarmed: true);
        }

        SetTimer(ownership);
    }

    /// <param name="isAlarmed">The alarm was given just now: still nobody to be found changes nothing.</param>
    private async Task TryNameAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct, bool isAlarmed = false)
    {
        var (rules, ladder, now) = await LadderAsync(ownership, ct);
        var (row, matrix) = await RowAsync(ownership, complaint, ct);
        var rung = ladder[ownership.Rung];
        var candidates = await CandidatesAsync(ownership, complaint, now, ct);
        if (LadderPolicy.First(rung, row.Office, complaint.UnitPath, candidates, now) is { Leader: { } leader } choice)
        {
            ownership.Name(new LeaderNomination(leader, rung, await LimitAsync(rung, rules, now, ct), row.Key, matrix, choice.Reasons), now);
        }
        else if (!isAlarmed)
        {
            ownership.RemainVacant(now.AddHours(rules.AlarmEveryHours), row.Key, matrix);
        }
    }

    /// <summary>Who could own the case; whom the complaint names is recused from it.</summary>
    private async Task<IReadOnlyList<LeaderCandidate>> CandidatesAsync(LeaderOwnership ownership, Complaint complaint, DateTimeOffset now, CancellationToken ct)
    {
        var candidates = await search.CandidatesAsync(complaint, ownership, ct);
        (Guid, string)[] named = [.. candidates.Where(c => c.Exclusion == LeaderExclusion.NamedInComplaint).Select(c => (c.Id, c.Name))];
        await db.RecuseAsync(complaint, named, RecusalGround.NamedInComplaint, now, ct);
        return candidates;
    }

    /// <summary>The limit passed: the next rung's leader becomes responsible, or the head office is alarmed.</summary>
    public async Task EscalateAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct)
    {
        var (rules, ladder, now) = await LadderAsync(ownership, ct);
        var (row, matrix) = await RowAsync(ownership, complaint, ct);
        var candidates = await CandidatesAsync(ownership, complaint, now, ct);
        if (LadderPolicy.Next(ladder, ownership.Rung, ownership.LeaderUnitPath, candidates, now) is { Rung: var rung, Choice: { Leader: { } leader } choice })
        {
            ownership.Escalate(new LeaderNomination(leader, rung, await LimitAsync(rung, rules, now, ct), row.Key, matrix, choice.Reasons), now);
        }
        else
        {
            ownership.Alarm(LadderPolicy.RungOfAlarm(ladder, ownership.Rung), now.AddHours(rules.AlarmEveryHours));
        }

        SetTimer(ownership);
    }

    private async Task<(LadderRules Rules, Ladder Ladder, DateTimeOffset Now)> LadderAsync(LeaderOwnership ownership, CancellationToken ct)
    {
        var rules = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, ownership.LadderPolicyVersion, ct)).Rules;
        return (rules, rules.For(ownership.Level), await time.NowAsync(ownership.CaseId, ct));
    }

    private async Task<(AssignmentRow Row, int Version)> RowAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct)
    {
        var matrix = await policies.InForceAsync<AssignmentRules>(AssignmentRules.PolicyKey, institution.DateOf(complaint.ReceivedAt), ct);
        return (
            AssignmentPolicy.RowFor(new AssignmentFacts(ownership.Level, complaint.ProductCode, complaint.ClaimedAmount, complaint.UnitPath), matrix.Rules),
            matrix.Version
        );
    }

    private async Task<AcceptLimit> LimitAsync(Rung rung, LadderRules rules, DateTimeOffset now, CancellationToken ct) =>
        LadderPolicy.LimitOf(rung, rules, now, await calendars.CurrentAsync(ct), institution);

    private void SetTimer(LeaderOwnership ownership) =>
        db.Add(DueTimer.Set(AcceptanceTimer, ownership.Id, ownership.CaseId, ownership.WaitsUntil!.Value, ownership.LadderPolicyVersion));
}
