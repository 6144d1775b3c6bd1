namespace Mediation.Core.History;

/// <summary>
/// Holds every row of every table against the marks of its last changes: a column that has another value, a row that is gone, a row that nobody
/// recorded. What is not held stands in the mappings with its reason (<see cref="NotAudited"/>).
/// </summary>
public sealed class RowWitness(MediationDbContext db, AuditKey key) : IHistoryWitness
{
    private readonly AuditedModel model = AuditedModel.Of(db.Model);
    private readonly RowReader reader = new(db);

    public IReadOnlyList<IQueryable<Guid>> Cases => [.. model.Tables.Where(t => t.Case is not null).Select(reader.CasesIn)];

    public bool KnowsInstitution => true;

    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        var byChain = histories.ToDictionary(h => h.CaseId);
        var expected = histories.ToDictionary(h => h.CaseId, h => RowMarks.Read(h.Entries));
        List<AuditFinding> found = [];
        foreach (var table in model.Tables.Where(t => t.IsOfCases || byChain.ContainsKey(HistoryChains.Institution)))
        {
            foreach (var row in await reader.ReadAsync(table, byChain.Keys, ct))
            {
                found.AddRange(FaultsOf(table, row, byChain[row.Chain], expected[row.Chain].Remove((table.Name, row.Key), out var state) ? state : null));
            }
        }

        found.AddRange(
            expected.SelectMany(chain =>
                chain.Value.Select(gone => byChain[chain.Key].Finding(AuditFault.RowMissing, $"{gone.Key.Table} {gone.Key.Key}", gone.Value.Last))
            )
        );
        return found;
    }

    private IEnumerable<AuditFinding> FaultsOf(AuditedTable table, StoredRow row, CaseHistory history, RowState? state)
    {
        if (state is null)
        {
            yield return history.Finding(AuditFault.Unrecorded, $"{table.Name} {row.Key}");
            yield break;
        }

        for (var i = 0; i < table.Columns.Count; i++)
        {
            var (column, value) = (table.Columns[i], row.Values[i]);
            var mark = state.Of(column.Name);
            if (mark is { } known ? known.Mark != key.Mark(table.Name, row.Key, column.Name, value) : !column.IsAbsent(value))
            {
                yield return history.Finding(AuditFault.Differs, $"{table.Name}.{column.Name} {row.Key}", mark?.Entry ?? state.Last);
            }
        }
    }
}
