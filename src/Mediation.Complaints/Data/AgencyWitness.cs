namespace Mediation.Complaints.Data;

/// <summary>Holds what pointed to agencies against the history: each check that was recorded is there, with its points and the version of its rules.</summary>
public sealed class AgencyWitness(MediationDbContext db) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var checks = (await db.Set<AgencyCheck>().AsNoTracking().Where(c => cases.Contains(c.CaseId)).ToListAsync(ct)).ToLookup(c => c.CaseId);
        return [.. histories.SelectMany(h => FaultsOf(h, [.. checks[h.CaseId]]))];
    }

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, IReadOnlyList<AgencyCheck> checks)
    {
        var recorded = history.Recorded.Where(t => t.Entry.Event == nameof(AgencySignalsChecked)).ToLookup(t => t.Facts.Id("checkId") ?? default);
        return
        [
            .. recorded.Where(r => !checks.Any(c => c.Id == r.Key)).Select(r => history.Finding(AuditFault.RowMissing, "agencyCheck", r.First().Entry)),
            .. checks.Where(c => !recorded.Contains(c.Id)).Select(c => history.Finding(AuditFault.Unrecorded, $"agencyCheck {c.Id}")),
            .. history.Differences(
                checks
                    .Where(c => recorded.Contains(c.Id))
                    .SelectMany(c =>
                    {
                        var (entry, facts) = recorded[c.Id].First();
                        return new ComparedValue[]
                        {
                            new("agencyCheck.Points", (decimal)c.Points, facts.Amount("points"), entry),
                            new("agencyCheck.PolicyVersion", (decimal)c.PolicyVersion, facts.Amount("policyVersion"), entry),
                        };
                    })
            ),
        ];
    }
}
