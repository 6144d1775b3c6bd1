namespace Mediation.Ownership.Risk;

/// <summary>
/// How often somebody complained before is told to those who see these complaints. Everybody else reads that it is a repeat and whom to ask, not
/// how often or where.
/// </summary>
public sealed class RepeatDisclosure(MediationDbContext db, PolicyReader policies, EarlierComplaints earlier, CurrentUser user)
{
    /// <summary>The contributions of a rating as the reader may see them.</summary>
    /// <param name="rating">A rating of a complaint in the reader's scope.</param>
    /// <param name="ct">Ends the queries.</param>
    public async Task<IReadOnlyList<RiskContribution>> OfAsync(RiskAssessment rating, CancellationToken ct)
    {
        var contributions = rating.Contributions;
        if (contributions.All(c => c.Signal != RiskPolicy.Repeat))
        {
            return contributions;
        }

        var complaint = await db.Complaints.AsNoTracking().Include(c => c.Complainant).SingleAsync(c => c.Id == rating.CaseId, ct);
        var rules = (await policies.ExactAsync<RiskRules>(RiskRules.PolicyKey, rating.PolicyVersion, ct)).Rules;
        var seen = await earlier.CountAsync(complaint, rules.RepeatDays, db.Complaints.InScope(user), ct);
        return [.. contributions.Select(c => c.Signal == RiskPolicy.Repeat ? RiskPolicy.AsSeenBy(c, seen) : c)];
    }
}
