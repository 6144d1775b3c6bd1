namespace Mediation.Ownership.Risk;

/// <summary>
/// How often somebody complained before is told to those who see these complaints. Everybody else reads that it is a repeat and whom to ask, not
/// how often or where.
/// </summary>
public sealed class RepeatDisclosure(MediationDbContext db, ComplaintReader complaints, PolicyReader policies, EarlierComplaints earlier, CurrentUser user)
{
    private readonly Dictionary<Guid, int> seenBy = [];

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

        if (!seenBy.TryGetValue(rating.Id, out var seen))
        {
            var complaint = (await complaints.OfAsync(rating.CaseId, ct)).Complaint;
            var rules = (await policies.ExactAsync<RiskRules>(RiskRules.PolicyKey, rating.PolicyVersion, ct)).Rules;
            seenBy[rating.Id] = seen = await earlier.CountAsync(complaint, rules.RepeatDays, db.Complaints.InScope(user), ct);
        }

        return [.. contributions.Select(c => c.Signal == RiskPolicy.Repeat ? RiskPolicy.AsSeenBy(c, seen) : c)];
    }
}
