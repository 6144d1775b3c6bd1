using System.Text.Json;
using Mediation.Core.Search;

namespace Mediation.Complaints.Data;

/// <summary>Makes what each complaint is found by anew and compares: who takes words out of the search hides a case from whoever looks for it.</summary>
public sealed class TextWitness(MediationDbContext db, ComplaintTexts texts) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        var byCase = histories.ToDictionary(h => h.CaseId);
        Guid[] cases = [.. byCase.Keys];
        var complaints = await db.Complaints.AsNoTracking().Include(c => c.Forwards).AsSplitQuery().Where(c => cases.Contains(c.Id)).ToListAsync(ct);
        var known = await db.SearchTexts.AsNoTracking().Where(t => cases.Contains(t.SubjectId)).ToDictionaryAsync(t => t.SubjectId, ct);
        var merged = await db.MergedNumbersAsync(cases, ct);
        List<AuditFinding> found = [];
        foreach (var complaint in complaints)
        {
            if (!known.TryGetValue(complaint.Id, out var text))
            {
                found.Add(byCase[complaint.Id].Finding(AuditFault.RowMissing, "search_text"));
            }
            else if (text.IndexedBy == SearchTokens.Version && !await IsSameAsync(text, complaint, merged[complaint.Id], ct))
            {
                found.Add(byCase[complaint.Id].Finding(AuditFault.Differs, "search_text"));
            }
        }

        return found;
    }

    /// <remarks>A complaint dated where no code list was in force, or whose list cannot be read any more, was never registered so.</remarks>
    private async Task<bool> IsSameAsync(SearchText text, Complaint complaint, IEnumerable<string> merged, CancellationToken ct)
    {
        try
        {
            return text.IsSame(SearchTokens.Kept(await texts.OfAsync(complaint, merged, ct)));
        }
        catch (Exception fault) when (fault is BusinessException or JsonException)
        {
            return false;
        }
    }
}
