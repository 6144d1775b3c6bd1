using Mediation.Complaints.Data;

namespace Mediation.PolicyStudio.Calendar;

/// <summary>The dates that a version of the work calendar moved, newest first, a page at a time.</summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class ListMovedLimits(MediationDbContext db, DraftBook book, DutyNames duties) : Query<ListMovedLimits.Input, ListMovedLimits.Result>, IHaveRoute
{
    private const int PageSize = 50;

    private static readonly InstantOrder<MovedLimit> Order = new(m => m.MovedAt, m => m.Id);

    /// <param name="CalendarVersion">Number of the calendar; the newest when left out.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    public sealed record Input(int? CalendarVersion = null, string? After = null, string? Before = null) : IInput<Result>;

    /// <param name="Rows">A page of them.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next, string? Previous = null);

    /// <param name="Duty">Name of the duty in the reader's language; null for other limits.</param>
    public sealed record Row(Guid CaseId, CountedLimit Limit, string? Duty, DateTimeOffset OldDueAt, DateTimeOffset DueAt, DateTimeOffset MovedAt);

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
        var version = input.CalendarVersion ?? (await book.NewestAsync(WorkCalendarRules.PolicyKey, ct)).Version;
        var request = InstantPageRequest.Of(input.After, input.Before, PageSize);
        var moved = db.Set<MovedLimit>().AsNoTracking().Where(m => m.CalendarVersion == version);
        var page = request.PageOf(await Order.Read(moved, request).ToListAsync(ct), m => new InstantPageKey(m.MovedAt, m.Id));
        var names = (await duties.AllAsync(ct)).ToDictionary(t => t.Kind, t => t.Name.Word, StringComparer.Ordinal);
        return new Result(
            [.. page.Rows.Select(m => new Row(m.CaseId, m.Limit, names.GetValueOrDefault(m.Name), m.OldDueAt, m.DueAt, m.MovedAt))],
            page.Next,
            page.Previous
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("calendar/moved-limits");
}
