namespace Mediation.Core.Outbox;

/// <summary>
/// The effects that failed and are not done: those that were given up first, then those that are tried again, the oldest first. What they are for is not
/// shown.
/// </summary>
[RequiresPermission(CorePermissions.ReadJobs)]
public sealed class ListFailedEffects(MediationDbContext db) : Query<ListFailedEffects.Input, ListFailedEffects.Result>, IHaveRoute
{
    private const int Most = 50;

    public sealed record Input : IInput<Result>;

    /// <param name="Rows">At most 50; the others follow when these are done.</param>
    public sealed record Result(IReadOnlyList<Row> Rows);

    /// <param name="CaseId">The case, or <see cref="HistoryChains.Institution"/>.</param>
    /// <param name="Attempts">Tries in all, also those before an operator had it tried again.</param>
    /// <param name="DeadAt">When it was given up; null where it is tried again.</param>
    /// <param name="Version">Goes into the operator's act.</param>
    public sealed record Row(
        Guid Id,
        string Kind,
        Guid CaseId,
        DateTimeOffset CreatedAt,
        int Attempts,
        DateTimeOffset NextTryAt,
        DateTimeOffset? DeadAt,
        string? LastError,
        int Version
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var failed = db.Set<OutboxMessage>().AsNoTracking().Where(m => m.DeliveredAt == null && m.Attempts > 0);
        var given = await RowsAsync(failed.Where(m => m.DeadAt != null), Most, ct);
        var tried = given.Count < Most ? await RowsAsync(failed.Where(m => m.DeadAt == null), Most - given.Count, ct) : [];
        return new Result([.. given, .. tried]);
    }

    private static Task<List<Row>> RowsAsync(IQueryable<OutboxMessage> messages, int most, CancellationToken ct) =>
        messages
            .OrderBy(m => m.CreatedAt)
            .ThenBy(m => m.Id)
            .Take(most)
            .Select(m => new Row(m.Id, m.Kind, m.CaseId, m.CreatedAt, m.EarlierAttempts + m.Attempts, m.NextTryAt, m.DeadAt, m.LastError, m.Version))
            .ToListAsync(ct);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("failed-effects", () => new Input());
}
