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
        var ownership = LeaderOwnership.Open(complaint.Id, level, rules.Version, await time.NowAsync(complaint.Id, ct));
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
        var found = await SearchAsync(ownership, complaint, NamingStep.First, ct);
        if (found.Nomination is { } nomination)
        {
            ownership.Name(nomination, found.Now);
        }
        else if (!isAlarmed)
        {
            ownership.RemainVacant(found.Now.AddHours(found.Rules.AlarmEveryHours), found.Row, found.Matrix, found.Facts);
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
        var found = await SearchAsync(ownership, complaint, NamingStep.Next, ct);
        if (found.Nomination is { } nomination)
        {
            ownership.Escalate(nomination, found.Now);
        }
        else
        {
            ownership.Alarm(LadderPolicy.RungOfAlarm(found.Rules.For(ownership.Level), ownership.Rung), found.Now.AddHours(found.Rules.AlarmEveryHours));
        }

        SetTimer(ownership);
    }

    /// <summary>Gathers what the decision looks at, lets it decide, and counts the limit of the leader found.</summary>
    private async Task<Found> SearchAsync(LeaderOwnership ownership, Complaint complaint, NamingStep step, CancellationToken ct)
    {
        var rules = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, ownership.LadderPolicyVersion, ct)).Rules;
        var now = await time.NowAsync(ownership.CaseId, ct);
        var matrix = await policies.InForceAsync<AssignmentRules>(AssignmentRules.PolicyKey, institution.DateOf(complaint.ReceivedAt), ct);
        var candidates = await CandidatesAsync(ownership, complaint, now, ct);
        await db.LoadClaimsAsync(complaint, ct);
        AssignmentFacts ofCase = new(ownership.Level, complaint.ProductCode, complaint.AllClaimed, complaint.UnitPath);
        var facts = NamingFacts.Of(ofCase, step, ownership.Rung, ownership.LeaderUnitPath, now, candidates);
        var (row, next) = NamingPolicy.Decide(facts, candidates, matrix.Rules, rules.For(ownership.Level));
        LeaderNomination? nomination = next is { Rung: var rung, Choice: { Leader: { } leader } choice }
            ? new(leader, rung, await LimitAsync(rung, rules, now, ct), row.Key, matrix.Version, choice.Reasons, facts)
            : null;
        return new Found(nomination, row.Key, matrix.Version, rules, now, facts);
    }

    private sealed record Found(LeaderNomination? Nomination, string Row, int Matrix, LadderRules Rules, DateTimeOffset Now, NamingFacts Facts);

    private async Task<AcceptLimit> LimitAsync(Rung rung, LadderRules rules, DateTimeOffset now, CancellationToken ct) =>
        LadderPolicy.LimitOf(rung, rules, now, await calendars.CurrentAsync(ct), institution);

    private void SetTimer(LeaderOwnership ownership) =>
        db.Add(DueTimer.Set(AcceptanceTimer, ownership.Id, ownership.CaseId, ownership.WaitsUntil!.Value, ownership.LadderPolicyVersion));
}
