using FluentValidation;
using Mediation.Core.Values;

namespace Mediation.Reports.Exports;

/// <summary>The exports that the user ordered, newest first, a page at a time.</summary>
[RequiresPermission(ReportPermissions.Read)]
public sealed class ListExports(MediationDbContext db, CurrentUser user, TimeProvider clock) : Query<ListExports.Input, ListExports.Result>, IHaveRoute
{
    private const int PageSize = 30;

    private static readonly InstantOrder<OrderedExport> Order = new(e => e.OrderedAt, e => e.Id);

    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    public sealed record Input(string? After = null, string? Before = null) : IInput<Result>;

    /// <param name="Rows">A page of them.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next, string? Previous = null);

    /// <param name="Count">Cases or mediations in it; null until it is made.</param>
    /// <param name="Bytes">Size of the file.</param>
    /// <param name="ExpiresAt">Until when it can be downloaded.</param>
    public sealed record Row(
        Guid Id,
        ExportKind Kind,
        ExportState State,
        DateTimeOffset OrderedAt,
        DateTimeOffset? FinishedAt,
        DateTimeOffset ExpiresAt,
        int? Count,
        string? FileName,
        long? Bytes
    );

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.After).AtMost(100);
            RuleFor(i => i.Before).AtMost(100);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (me, now) = (user.Id, clock.GetUtcNow());
        var mine = db.Set<OrderedExport>().AsNoTracking().Where(e => e.OrderedById == me && e.ExpiresAt > now);
        var request = InstantPageRequest.Of(input.After, input.Before, PageSize);
        var page = request.PageOf(await Order.Read(mine, request).ToListAsync(ct), e => new InstantPageKey(e.OrderedAt, e.Id));
        var ids = page.Rows.Select(e => e.FileId).OfType<Guid>().ToList();
        var files = await db.Set<StoredFile>().AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, ct);
        return new Result([.. page.Rows.Select(e => RowOf(e, e.FileId is { } id ? files.GetValueOrDefault(id) : null))], page.Next, page.Previous);
    }

    private static Row RowOf(OrderedExport e, StoredFile? file) =>
        new(e.Id, e.Kind, e.State, e.OrderedAt, e.FinishedAt, e.ExpiresAt, e.Rows, file?.Name, file?.Bytes);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("reports/exports");
}
