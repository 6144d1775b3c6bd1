using Mediation.Complaints.Domain.Intake;

namespace Mediation.Complaints.Signals;

/// <summary>Gathers what the system knows of a complaint that may point to an agency, and looks for signals under the rules in force. Does not save.</summary>
public sealed class AgencyAssessor(
    MediationDbContext db,
    SharedPersons shared,
    SimilarComplaints similar,
    PolicyReader policies,
    InstitutionTime institution,
    CaseTime time
)
{
    /// <summary>Words of the wording that are kept as evidence.</summary>
    private const int MostWords = 8;

    /// <param name="complaint">With its parties.</param>
    /// <param name="ct">Ends the queries.</param>
    /// <returns>The check that counts now; null where nothing ever pointed to an agency.</returns>
    public async Task<AgencyCheck?> CheckAsync(Complaint complaint, CancellationToken ct)
    {
        var now = await time.NowAsync(complaint.Id, ct);
        var policy = await policies.InForceAsync<AgencyRules>(AgencyRules.PolicyKey, institution.DateOf(now), ct);
        var check = AgencyCheck.Of(complaint.Id, await FactsAsync(complaint, policy.Rules, institution.DateOf(now), ct), policy, now);
        var before = await LastAsync(complaint.Id, ct);
        if (!check.IsNews(before))
        {
            return before;
        }

        db.Add(check);
        complaint.TakeAgencyCheck(check);
        return check;
    }

    /// <summary>The newest check of a complaint.</summary>
    public Task<AgencyCheck?> LastAsync(Guid caseId, CancellationToken ct) =>
        db.Set<AgencyCheck>().AsNoTracking().Where(c => c.CaseId == caseId).OrderByDescending(c => c.At).FirstOrDefaultAsync(ct);

    private async Task<AgencyFacts> FactsAsync(Complaint complaint, AgencyRules rules, DateOnly today, CancellationToken ct)
    {
        var since = complaint.ReceivedAt.AddDays(-rules.LookBackDays);
        var me = new PersonMark(complaint.Complainant.NumberMark, complaint.Complainant.NameMark);
        return new AgencyFacts(
            AgencyMatches.Of(me, await shared.ByPhoneAsync(complaint, since, ct), rules.MostCases),
            AgencyMatches.Of(me, await shared.ByAddressAsync(complaint, since, ct), rules.MostCases),
            AgencyMatches.Of(me, await shared.ByRepresentativeAsync(complaint, since, ct), rules.MostCases),
            await WordingAsync(complaint, me, since, rules, ct),
            complaint.Parties.Any(p => p is { IsActive: true, Role: PartyRole.Agent } && p.AuthorityOn(today) != AuthorityState.Valid),
            FoldedPhrases.In(complaint.Narrative, rules.Formulas),
            FoldedPhrases.In(complaint.Narrative, rules.Demands)
        );
    }

    /// <summary>Compared without persons, so that no name reaches the evidence.</summary>
    private async Task<AgencyMatches> WordingAsync(Complaint complaint, PersonMark me, DateTimeOffset since, AgencyRules rules, CancellationToken ct)
    {
        var rarity = await similar.RarityAsync(ct);
        var narrative = WeightedText.Of(complaint.RedactedNarrative, rarity);
        if (narrative.Words.Count < rules.FewestWords || rules.RuleOf(AgencySignalKind.SameWording) is null)
        {
            return AgencyMatches.None;
        }

        var id = complaint.Id;
        var candidates = await similar.FindAsync(db.Complaints.Where(c => c.Id != id && c.ReceivedAt >= since), narrative, rarity, ct);
        var nearest = NearestComplaints.Of(narrative, candidates.Select(c => (c, c.Narrative)), rarity, candidates.Count, rules.SimilarFrom);
        var persons = (await shared.OfAsync([.. nearest.Select(n => n.Of.Id)], ct)).ToDictionary(m => m.CaseId);
        return AgencyMatches.Of(
            me,
            nearest.OrderByDescending(n => n.Of.ReceivedAt).Where(n => persons.ContainsKey(n.Of.Id)).Select(n => persons[n.Of.Id]),
            rules.MostCases,
            nearest.Count == 0 ? [] : narrative.SharedWith(nearest[0].Text, MostWords)
        );
    }
}
