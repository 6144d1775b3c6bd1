namespace Mediation.Core.History;

/// <summary>
/// Every hash in the history must be that of a file row of the case and of a content on the disk; every file of a case must be in
/// the history.
/// </summary>
public sealed class FileWitness(MediationDbContext db, FileStore store) : IHistoryWitness
{
    private const string Hash = "sha256";

    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var files = (await db.Set<StoredFile>().AsNoTracking().Where(f => f.CaseId != null && cases.Contains(f.CaseId.Value)).ToListAsync(ct)).ToLookup(f =>
            f.CaseId!.Value
        );
        List<AuditFinding> found = [];
        foreach (var history in histories)
        {
            var recorded = history.Recorded.Select(t => t.Facts.Text(Hash)).OfType<string>().ToHashSet(StringComparer.Ordinal);
            found.AddRange(files[history.CaseId].Where(f => !recorded.Contains(f.Sha256)).Select(f => history.Finding(AuditFault.Unrecorded, $"file {f.Id}")));
            foreach (var (entry, facts) in history.Recorded)
            {
                if (facts.Text(Hash) is { } sha && await FaultAsync(sha, facts.Id("fileId"), files[history.CaseId], ct) is { } fault)
                {
                    found.Add(history.Finding(fault, $"file {facts.Text("fileId") ?? sha}", entry));
                }
            }
        }

        return found;
    }

    private async Task<AuditFault?> FaultAsync(string sha, Guid? fileId, IEnumerable<StoredFile> files, CancellationToken ct)
    {
        if (files.FirstOrDefault(f => fileId is null ? f.Sha256 == sha : f.Id == fileId) is not { } file || !store.Has(sha))
        {
            return AuditFault.RowMissing;
        }

        await using var content = store.Open(sha);
        return file.Sha256 == sha && Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)) == sha ? null : AuditFault.Differs;
    }
}
