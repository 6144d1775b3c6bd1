namespace Mediation.Ownership.Risk;

/// <summary>Gathers the facts of a complaint and rates it under the rules in force when it was received. Does not save.</summary>
public sealed class RiskAssessor(MediationDbContext db, PolicyReader policies, InstitutionTime institution, TimeProvider clock)
{
    /// <param name="complaint">With its complainant, duties and clock facts.</param>
    /// <param name="occasion">Why it is rated.</param>
    /// <param name="noticed">Signs noticed since the last rating.</param>
    public async Task<RiskAssessment> AssessAsync(Complaint complaint, AssessmentOccasion occasion, RiskSigns noticed, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var policy = await policies.InForceAsync<RiskRules>(RiskRules.PolicyKey, institution.DateOf(complaint.ReceivedAt), ct);
        var signs = complaint.Signs | noticed | (occasion == AssessmentOccasion.Registration ? RiskSigns.None : await SignsSoFarAsync(complaint.Id, ct));
        RiskFacts facts = new(
            complaint.ClaimedAmount,
            complaint.Complainant.AgeOn(institution.DateOf(now)),
            await EarlierAsync(complaint, policy.Rules.RepeatDays, ct),
            complaint.GroupSize,
            complaint.Channel,
            signs,
            complaint.Narrative,
            MissedOf(complaint, now),
            complaint.State == ComplaintState.Handling && complaint.ClockFacts.Any(f => f.Kind == ClockFactKind.Resumed)
        );
        var score = RiskPolicy.Score(facts, policy.Rules);
        var assessment = RiskAssessment.Of(complaint.Id, occasion, score, signs, policy.Version, now);
        db.Add(assessment);
        complaint.RateRisk(score.Total, score.Level);
        return assessment;
    }

    private static DutyKind? MissedOf(Complaint complaint, DateTimeOffset now) =>
        complaint.Duties.Where(d => d.State == DutyState.Running && d.DueAt < now).Select(d => (DutyKind?)d.Kind).Min();

    private async Task<RiskSigns> SignsSoFarAsync(Guid caseId, CancellationToken ct) =>
        await db.RiskAssessments.Where(a => a.CaseId == caseId).OrderByDescending(a => a.At).Select(a => a.Signs).FirstOrDefaultAsync(ct);

    /// <summary>The same person is known by document number or by telephone. A withdrawn complaint counts as well.</summary>
    private async Task<int> EarlierAsync(Complaint complaint, int days, CancellationToken ct)
    {
        var (id, number, phone) = (complaint.Id, complaint.Complainant.DocumentNumber, complaint.Complainant.Phone);
        if (number is null && phone is null)
        {
            return 0;
        }

        // Three plain conditions instead of one with null tests, so that each database answers from its indexes.
        var same =
            number is null ? db.Complainants.Where(p => p.Phone == phone)
            : phone is null ? db.Complainants.Where(p => p.DocumentNumber == number)
            : db.Complainants.Where(p => p.DocumentNumber == number || p.Phone == phone);
        var (from, to) = (complaint.ReceivedAt.AddDays(-days), complaint.ReceivedAt);
        return await db
            .Complaints.Where(c => same.Select(p => p.ComplaintId).Contains(c.Id) && c.Id != id && c.ReceivedAt >= from && c.ReceivedAt <= to)
            .CountAsync(ct);
    }
}
