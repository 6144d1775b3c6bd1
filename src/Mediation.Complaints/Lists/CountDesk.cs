namespace Mediation.Complaints.Lists;

/// <summary>How much lies on the desk, over all its pages: what is late or due today, due within seven days, later, and paused.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class CountDesk(MediationDbContext db, ComplaintListQuery cases, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : Query<CountDesk.Input, CountDesk.Result>,
        IHaveRoute
{
    public sealed record Input(ComplaintListView View = ComplaintListView.Mine) : IInput<Result>;

    /// <remarks>Each is counted up to one more than <see cref="ListPlace.CountedTo"/>.</remarks>
    public sealed record Result(int Today, int Week, int Later, int Paused);

    /// <summary>More than this is not counted.</summary>
    private const int Most = ListPlace.CountedTo + 1;

    /// <remarks>SQLite seeks no index for a bare condition or its NOT: both are compared with parameters.</remarks>
    private static readonly ScopedQuery<bool, bool, DateTimeOffset, DateTimeOffset, Result> OfMine = new(
        (db, me, unit, path, end, yes, no, day, week) =>
            db
                .Users.Where(u => u.Id == me)
                .Select(_ => new Result(
                    db.Set<Complaint>()
                        .Where(c => c.HandlerId == me && c.IsOpen == yes && c.IsClockPaused == no && c.NextDueAt <= day)
                        .Where(c => ScopeTemplate.Includes(c, me, unit, path, end))
                        .OrderBy(c => c.NextDueAt)
                        .Take(Most)
                        .Count(),
                    db.Set<Complaint>()
                        .Where(c => c.HandlerId == me && c.IsOpen == yes && c.IsClockPaused == no && c.NextDueAt > day && c.NextDueAt <= week)
                        .Where(c => ScopeTemplate.Includes(c, me, unit, path, end))
                        .OrderBy(c => c.NextDueAt)
                        .Take(Most)
                        .Count(),
                    db.Set<Complaint>()
                        .Where(c => c.HandlerId == me && c.IsOpen == yes && c.IsClockPaused == no && c.NextDueAt > week)
                        .Where(c => ScopeTemplate.Includes(c, me, unit, path, end))
                        .OrderBy(c => c.NextDueAt)
                        .Take(Most)
                        .Count(),
                    db.Set<Complaint>()
                        .Where(c => c.HandlerId == me && c.IsOpen == yes && c.IsClockPaused == yes)
                        .Where(c => ScopeTemplate.Includes(c, me, unit, path, end))
                        .OrderBy(c => c.NextDueAt)
                        .Take(Most)
                        .Count()
                ))
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        if (input.View == ComplaintListView.Mine && !user.IsSystem)
        {
            var limits = DueBands.At(clock.GetUtcNow(), institution);
            return await OfMine.Run(db, user, true, false, limits.DayEnds, limits.WeekEnds, ofOwn: true).SingleAsync(ct);
        }

        var open = cases.Of(new ComplaintListFilter(input.View, Open: true));
        var bands = DueBands.At(clock.GetUtcNow(), institution);
        return new Result(await CountAsync(DueBand.Today), await CountAsync(DueBand.Week), await CountAsync(DueBand.Later), await CountAsync(DueBand.Paused));

        Task<int> CountAsync(DueBand band) => open.Where(bands.Holds(band)).OrderBy(c => c.NextDueAt).Take(Most).CountAsync(ct);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("desk");
}
