namespace Mediation.Complaints.Lists;

/// <summary>
/// The work list and the desk as they are opened most: open or ended cases of the reader or of the reader's scope, without any other filter, from the
/// first page on. These statements are translated once; every other list is translated when it is asked for.
/// </summary>
internal sealed class PlainList
{
    private static readonly ScopedQuery<bool, int, ListedComplaint> RowsOfAll = new(
        (db, me, unit, path, end, open, take) =>
            db.Set<Complaint>()
                .Where(c => c.IsOpen == open && ScopeTemplate.Includes(c, me, unit, path, end))
                .OrderBy(c => c.IsClockPaused)
                .ThenBy(c => c.NextDueAt)
                .ThenBy(c => c.Number)
                .Take(take)
                .Select(ListedComplaint.Of)
    );

    private static readonly ScopedQuery<bool, int, ListedComplaint> RowsOfMine = new(
        (db, me, unit, path, end, open, take) =>
            db.Set<Complaint>()
                .Where(c => c.IsOpen == open && c.HandlerId == me && ScopeTemplate.Includes(c, me, unit, path, end))
                .OrderBy(c => c.IsClockPaused)
                .ThenBy(c => c.NextDueAt)
                .ThenBy(c => c.Number)
                .Take(take)
                .Select(ListedComplaint.Of)
    );

    private static readonly ScopedQuery<bool, int, int> CountOfAll = new(
        (db, me, unit, path, end, open, most) =>
            db
                .Users.Where(u => u.Id == me)
                .Select(_ =>
                    db.Set<Complaint>()
                        .Where(c => c.IsOpen == open && ScopeTemplate.Includes(c, me, unit, path, end))
                        .OrderBy(c => c.NextDueAt)
                        .ThenBy(c => c.Number)
                        .Take(most)
                        .Count()
                )
    );

    private static readonly ScopedQuery<bool, int, int> CountOfMine = new(
        (db, me, unit, path, end, open, most) =>
            db
                .Users.Where(u => u.Id == me)
                .Select(_ =>
                    db.Set<Complaint>()
                        .Where(c => c.IsOpen == open && c.HandlerId == me && ScopeTemplate.Includes(c, me, unit, path, end))
                        .OrderBy(c => c.NextDueAt)
                        .ThenBy(c => c.Number)
                        .Take(most)
                        .Count()
                )
    );

    private readonly CurrentUser user;
    private readonly bool isMine;
    private readonly bool isOpen;

    private PlainList(CurrentUser user, bool isMine, bool isOpen) => (this.user, this.isMine, this.isOpen) = (user, isMine, isOpen);

    /// <returns>Null where the filter asks for more than this, and for the system, which has no account.</returns>
    public static PlainList? Of(ComplaintListFilter filter, CurrentUser user) =>
        filter is { Open: { } open, View: ComplaintListView.Mine or ComplaintListView.All }
        && filter == new ComplaintListFilter(filter.View, open)
        && !user.IsSystem
            ? new PlainList(user, filter.View == ComplaintListView.Mine, open)
            : null;

    public IAsyncEnumerable<ListedComplaint> FirstRows(MediationDbContext db, int take) =>
        (isMine ? RowsOfMine : RowsOfAll).Run(db, user, isOpen, take, isMine);

    /// <summary>How many there are, counted up to a limit.</summary>
    public ValueTask<int> CountAsync(MediationDbContext db, int most, CancellationToken ct) =>
        (isMine ? CountOfMine : CountOfAll).Run(db, user, isOpen, most, isMine).SingleAsync(ct);
}
