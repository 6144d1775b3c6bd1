using Mediation.Complaints.Data;

namespace Mediation.PolicyStudio.Calendar;

/// <summary>The dates that a version of the work calendar moved, newest first, a page at a time.</summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class ListMovedLimits(MediationDbContext db, DraftBook book, DutyNames duties) : Query<ListMovedLimits.Input, ListMovedLimits.Result>, IHaveRoute
{
    private const int PageSize = 50;

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
        var (after, before) = (InstantPageKey.Read(input.After, "after"), InstantPageKey.Read(input.Before, "before"));
        var moved = db.Set<MovedLimit>().AsNoTracking().Where(m => m.CalendarVersion == version);
        var page = await Ordered(moved, after, before).Take(PageSize + 1).ToListAsync(ct);
        var more = page.Count > PageSize;
        page = [.. page.Take(PageSize)];
        if (before is not null)
        {
            page.Reverse();
        }

        var names = (await duties.AllAsync(ct)).ToDictionary(t => t.Kind, t => t.Name.Word, StringComparer.Ordinal);
        return new Result(
            [.. page.Select(m => new Row(m.CaseId, m.Limit, names.GetValueOrDefault(m.Name), m.OldDueAt, m.DueAt, m.MovedAt))],
            page.Count > 0 && (before is not null || more) ? KeyOf(page[^1]) : null,
            page.Count > 0 && (before is not null ? more : after is not null) ? KeyOf(page[0]) : null
        );
    }

    private static string KeyOf(MovedLimit m) => new InstantPageKey(m.MovedAt, m.Id).ToString();

    private static IQueryable<MovedLimit> Ordered(IQueryable<MovedLimit> moved, InstantPageKey? after, InstantPageKey? before)
    {
        if (before is not null)
        {
            var (from, id) = before;
            return moved.Where(m => m.MovedAt > from || (m.MovedAt == from && m.Id > id)).OrderBy(m => m.MovedAt).ThenBy(m => m.Id);
        }

        if (after is not null)
        {
            var (to, id) = after;
            moved = moved.Where(m => m.MovedAt < to || (m.MovedAt == to && m.Id < id));
        }

        return moved.OrderByDescending(m => m.MovedAt).ThenByDescending(m => m.Id);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("calendar/moved-limits");
}
