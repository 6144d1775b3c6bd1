namespace Mediation.Core.Numbers;

/// <summary>A running number without gaps or doubles: it is drawn inside the transaction that uses it, and comes back if that fails.</summary>
public sealed class NumberSeries
{
    private NumberSeries() { }

    /// <summary>Such as <c>TS-2026-GZ</c>.</summary>
    public string Key { get; private set; } = string.Empty;

    public int Last { get; private set; }

    /// <summary>
    /// Draws the next number. Opens the transaction that the save will commit, and holds the series' row from here on: draw as late
    /// as possible.
    /// </summary>
    public static async Task<int> DrawAsync(MediationDbContext db, string key, CancellationToken ct)
    {
        _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(ct);
        var series = db.Set<NumberSeries>();
        if (await series.Where(s => s.Key == key).ExecuteUpdateAsync(set => set.SetProperty(s => s.Last, s => s.Last + 1), ct) == 0)
        {
            series.Add(new NumberSeries { Key = key, Last = 1 });
            return 1;
        }

        return await series.Where(s => s.Key == key).Select(s => s.Last).SingleAsync(ct);
    }
}
