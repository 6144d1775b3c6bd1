namespace Mediation.Core.History;

/// <summary>
/// Numbers are drawn in the transaction of the row that bears them, so none is ever missing: a gap is a row that was deleted, a number beyond
/// the last one of its series a row that was slipped in, or a series that was set back.
/// </summary>
public sealed class NumberAudit(MediationDbContext db, IEnumerable<INumberedRows> numbered)
{
    /// <remarks>The series are read before and after the rows, since numbers are drawn in the meantime.</remarks>
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(CancellationToken ct)
    {
        var before = await LastsAsync(ct);
        Dictionary<string, HashSet<int>> drawn = new(StringComparer.Ordinal);
        foreach (var rows in numbered)
        {
            await foreach (var row in rows.Rows.AsAsyncEnumerable().WithCancellation(ct))
            {
                var series = row.Series ?? row.Number[..Math.Max(0, row.Number.LastIndexOf('-'))];
                if (!drawn.TryGetValue(series, out var numbers))
                {
                    drawn[series] = numbers = [];
                }

                // How a document's number is written is its issuer's matter: there only the count says something.
                numbers.Add(row.Series is null ? LastNumber(row.Number) : numbers.Count + 1);
            }
        }

        var after = await LastsAsync(ct);
        return
        [
            .. before.SelectMany(s =>
                Enumerable
                    .Range(1, s.Value)
                    .Where(n => !(drawn.GetValueOrDefault(s.Key)?.Contains(n) ?? false))
                    .Select(n => Finding(AuditFault.RowMissing, s.Key, n))
            ),
            .. drawn.SelectMany(d => d.Value.Where(n => n > after.GetValueOrDefault(d.Key)).Select(n => Finding(AuditFault.Unrecorded, d.Key, n))),
        ];
    }

    private Task<Dictionary<string, int>> LastsAsync(CancellationToken ct) =>
        db.Set<NumberSeries>().AsNoTracking().ToDictionaryAsync(s => s.Key, s => s.Last, StringComparer.Ordinal, ct);

    private static AuditFinding Finding(AuditFault fault, string series, int number) =>
        new(HistoryChains.Institution, 0, fault, string.Create(CultureInfo.InvariantCulture, $"number {number} of the series {series}"));

    private static int LastNumber(string number)
    {
        var end = number.Length;
        while (end > 0 && !char.IsAsciiDigit(number[end - 1]))
        {
            end--;
        }

        var from = end;
        while (from > 0 && char.IsAsciiDigit(number[from - 1]))
        {
            from--;
        }

        return int.TryParse(number.AsSpan(from, end - from), NumberStyles.None, CultureInfo.InvariantCulture, out var drawn) ? drawn : 0;
    }
}
