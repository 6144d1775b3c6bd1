namespace Mediation.Ownership.Risk;

/// <summary>Gathers the facts of a complaint and rates it under the rules in force when it was received. Does not save.</summary>
public sealed class RiskAssessor(
    MediationDbContext db,
    EarlierComplaints earlier,
    PersonSealer sealer,
    PolicyReader policies,
    InstitutionTime institution,
    CaseTime time
)
{
    /// <param name="complaint">With its complainant, duties and clock facts.</param>
    /// <param name="occasion">Why it is rated.</param>
    /// <param name="noticed">Signs noticed since the last rating.</param>
    public async Task<RiskAssessment> AssessAsync(Complaint complaint, AssessmentOccasion occasion, RiskSigns noticed, CancellationToken ct)
    {
        var now = await time.NowAsync(complaint.Id, ct);
        var policy = await policies.InForceAsync<RiskRules>(RiskRules.PolicyKey, institution.DateOf(complaint.ReceivedAt), ct);
        var signs = complaint.Signs | noticed | (occasion == AssessmentOccasion.Registration ? RiskSigns.None : await SignsSoFarAsync(complaint.Id, ct));
        await db.LoadClaimsAsync(complaint, ct);
        RiskFacts facts = new(
            complaint.AllClaimed,
            sealer.Open(complaint.Complainant).AgeOn(institution.DateOf(now)),
            await earlier.CountAsync(complaint, policy.Rules.RepeatDays, db.Complaints, ct),
            await PersonsAsync(complaint, ct),
            complaint.Channel,
            signs,
            policy.Rules.MentionsIn(complaint.Narrative),
            MissedOf(complaint, now),
            complaint.IsDisputedAfterMediation
        );
        var score = RiskPolicy.Score(facts, policy.Rules);
        var assessment = RiskAssessment.Of(complaint.Id, occasion, score, facts, policy.Version, now);
        db.Add(assessment);
        complaint.RateRisk(assessment.Id, score.Total, score.Level);
        return assessment;
    }

    /// <summary>
    /// Those who came in person with one cause count together, in however many cases they are registered (Order 2020/3, Art. 28; DOMAIN 8.9).
    /// </summary>
    private async Task<int> PersonsAsync(Complaint complaint, CancellationToken ct)
    {
        if (complaint is not { GroupId: { } group, Channel: IntakeChannel.Visit })
        {
            return complaint.GroupSize;
        }

        var others = db.Complaints.Where(c => c.GroupId == group && c.Id != complaint.Id && c.MergedIntoId == null && c.Channel == IntakeChannel.Visit);
        return complaint.GroupSize + await others.SumAsync(c => c.GroupSize, ct);
    }

    private static MissedLimit? MissedOf(Complaint complaint, DateTimeOffset now)
    {
        var missed = complaint.Duties.Where(d => d.State == DutyState.Running && d.DueAt <= now).ToList();
        return missed.Exists(d => d.IsLegal) ? MissedLimit.Legal
            : missed.Count > 0 ? MissedLimit.Internal
            : null;
    }

    private async Task<RiskSigns> SignsSoFarAsync(Guid caseId, CancellationToken ct) =>
        await db.RiskAssessments.Where(a => a.CaseId == caseId).OrderByDescending(a => a.At).Select(a => a.Signs).FirstOrDefaultAsync(ct);
}
