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
        var check = await LookAtAsync(AgencySubject.Of(complaint, institution.DateOf(now)), now, ct);
        var before = await LastAsync(complaint.Id, ct);
        if (!check.IsNews(before))
        {
            return before;
        }

        db.Add(check);
        complaint.TakeAgencyCheck(check);
        return check;
    }

    /// <summary>What points to an agency, by the rules in force; keeps nothing.</summary>
    public async Task<AgencyCheck> LookAtAsync(AgencySubject subject, DateTimeOffset now, CancellationToken ct)
    {
        var policy = await policies.InForceAsync<AgencyRules>(AgencyRules.PolicyKey, institution.DateOf(now), ct);
        return AgencyCheck.Of(subject.Id, await FactsAsync(subject, policy.Rules, ct), policy, now);
    }

    /// <summary>The newest check of a complaint.</summary>
    public Task<AgencyCheck?> LastAsync(Guid caseId, CancellationToken ct) =>
        db.Set<AgencyCheck>().AsNoTracking().Where(c => c.CaseId == caseId).OrderByDescending(c => c.At).FirstOrDefaultAsync(ct);

    private async Task<AgencyFacts> FactsAsync(AgencySubject subject, AgencyRules rules, CancellationToken ct)
    {
        var (me, since) = (subject.Complainant, subject.ReceivedAt.AddDays(-rules.LookBackDays));
        return new AgencyFacts(
            AgencyMatches.Of(me, await shared.ByPhoneAsync(subject, since, ct), rules.MostCases),
            AgencyMatches.Of(me, await shared.ByAddressAsync(subject, since, ct), rules.MostCases),
            AgencyMatches.Of(me, await shared.ByRepresentativeAsync(subject, since, ct), rules.MostCases),
            await WordingAsync(subject, since, rules, ct),
            subject.IsWithoutAuthority,
            FoldedPhrases.In(subject.Narrative, rules.Formulas),
            FoldedPhrases.In(subject.Narrative, rules.Demands)
        );
    }

    /// <summary>Compared without persons, so that no name reaches the evidence.</summary>
    private async Task<AgencyMatches> WordingAsync(AgencySubject subject, DateTimeOffset since, AgencyRules rules, CancellationToken ct)
    {
        var rarity = await similar.RarityAsync(ct);
        var narrative = WeightedText.Of(subject.RedactedNarrative, rarity);
        if (narrative.Words.Count < rules.FewestWords || rules.RuleOf(AgencySignalKind.SameWording) is null)
        {
            return AgencyMatches.None;
        }

        var id = subject.Id;
        var candidates = await similar.FindAsync(db.Complaints.Where(c => c.Id != id && c.ReceivedAt >= since), narrative, rarity, ct);
        var nearest = NearestComplaints.Of(narrative, candidates.Select(c => (c, c.Narrative)), rarity, candidates.Count, rules.SimilarFrom);
        var persons = (await shared.OfAsync([.. nearest.Select(n => n.Of.Id)], ct)).ToDictionary(m => m.CaseId);
        return AgencyMatches.Of(
            subject.Complainant,
            nearest.OrderByDescending(n => n.Of.ReceivedAt).Where(n => persons.ContainsKey(n.Of.Id)).Select(n => persons[n.Of.Id]),
            rules.MostCases,
            nearest.Count == 0 ? [] : narrative.SharedWith(nearest[0].Text, MostWords)
        );
    }
}
