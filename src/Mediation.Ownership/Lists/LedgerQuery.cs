using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Mediation.Ownership.Lists;

/// <summary>The owned cases of a filter, within the reader's scope, last named first: for the list, its count and its export alike.</summary>
public sealed class LedgerQuery(MediationDbContext db, DutyPeople people, InstitutionTime institution, CurrentUser user)
{
    /// <summary>So many rows are read at once where all are.</summary>
    private const int ReadAtOnce = 500;

    /// <summary>An ownership with its case and the unit of that.</summary>
    public sealed class Entry
    {
        public LeaderOwnership Ownership { get; init; } = null!;

        public Complaint Case { get; init; } = null!;

        public OrganisationUnit Unit { get; init; } = null!;
    }

    /// <exception cref="BusinessException"><c>Duty:UnknownUnit</c></exception>
    public async Task<IQueryable<Entry>> OfAsync(LedgerFilter filter, CancellationToken ct)
    {
        var cases = db.Complaints.AsNoTracking().InScope(user);
        cases = filter.Unit?.Trim() is { Length: > 0 } unit ? cases.Below((await people.UnitAsync(unit, ct)).Path) : cases;
        cases = filter.Level is { } level ? cases.Where(c => c.RiskLevel == level) : cases;
        var owned = db.Ownerships.AsNoTracking();
        owned = filter.State is { } state ? owned.Where(StateIs(state)) : owned;
        owned = filter.Leader?.Trim() is { Length: > 0 } leader ? owned.Where(o => o.LeaderName.Contains(leader)) : owned;
        var me = user.Id;
        owned = filter.Mine ? owned.Where(o => o.LeaderId == me) : owned;
        owned = filter.NamedFrom is { } from ? owned.Where(o => o.NamedAt >= institution.StartOfDay(from)) : owned;
        owned = filter.NamedTo is { } to ? owned.Where(o => o.NamedAt < institution.EndOfDay(to)) : owned;
        return from o in owned
            join c in cases on o.CaseId equals c.Id
            join u in db.Set<OrganisationUnit>() on c.UnitId equals u.Id
            select new Entry
            {
                Ownership = o,
                Case = c,
                Unit = u,
            };
    }

    /// <summary>So many rows in the order of the ledger.</summary>
    /// <param name="entries">Which.</param>
    /// <param name="from">The row before the first one wanted, with <paramref name="isBack"/> the one after the last; null for the first page.</param>
    /// <param name="isBack">Whether the rows before <paramref name="from"/> are wanted, the nearest first.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<List<LedgerRow>> PageAsync(IQueryable<Entry> entries, InstantPageKey? from, bool isBack, int take, CancellationToken ct)
    {
        var rows = await Ordered(entries, from, isBack)
            .Take(take)
            .Select(e => new
            {
                e.Ownership.Id,
                e.Ownership.NamedAt,
                e.Ownership.State,
                e.Ownership.CloseOut,
                e.Ownership.LeaderName,
                e.Ownership.LeaderPost,
                e.Ownership.AcceptedAt,
                e.Ownership.LiftedAt,
                e.Ownership.CheckedByName,
                e.Ownership.CheckedAt,
                e.Case.Number,
                e.Case.RiskLevel,
                e.Unit,
                Done = e.Ownership.Measures.Count(m => m.State == MeasureState.Done),
                All = e.Ownership.Measures.Count(m => m.State != MeasureState.Withdrawn),
                Late = e.Ownership.Measures.Count(m => m.State == MeasureState.Late || (m.State == MeasureState.Done && m.CompletedAt >= m.DueAt)),
                ContactedAt = e.Ownership.Contacts.Where(c => c.Result != ContactResult.NotReached).Max(c => (DateTimeOffset?)c.SpokenAt),
            })
            .ToListAsync(ct);
        var culture = CultureInfo.CurrentUICulture;
        return
        [
            .. rows.Select(r => new LedgerRow(
                r.Number,
                r.Unit.NameIn(culture),
                r.RiskLevel,
                StateOf(r.State, r.CloseOut),
                r.LeaderName,
                r.LeaderPost,
                r.LeaderName.Length == 0 ? null : r.NamedAt,
                r.AcceptedAt,
                r.Done,
                r.All,
                r.Late,
                r.ContactedAt,
                r.LiftedAt,
                r.CloseOut == CloseOutState.ClosedOut ? r.CheckedByName : null,
                r.CloseOut == CloseOutState.ClosedOut ? r.CheckedAt : null
            )
            {
                Key = new InstantPageKey(r.NamedAt, r.Id),
            }),
        ];
    }

    /// <summary>All rows, a page after the other: however many there are, no more than one is in memory.</summary>
    public static async IAsyncEnumerable<LedgerRow> AllAsync(IQueryable<Entry> entries, [EnumeratorCancellation] CancellationToken ct = default)
    {
        for (InstantPageKey? from = null; await PageAsync(entries, from, isBack: false, ReadAtOnce, ct) is { Count: > 0 } page; from = page[^1].Key)
        {
            foreach (var row in page)
            {
                yield return row;
            }

            if (page.Count < ReadAtOnce)
            {
                yield break;
            }
        }
    }

    /// <summary>The state that a row shows.</summary>
    public static LedgerState StateOf(OwnershipState state, CloseOutState closeOut) =>
        (state, closeOut) switch
        {
            (OwnershipState.Named, _) => LedgerState.Waiting,
            (OwnershipState.Accepted, _) => LedgerState.Accepted,
            (OwnershipState.Vacant, _) => LedgerState.Vacant,
            (_, CloseOutState.Due) => LedgerState.CloseOutDue,
            (_, CloseOutState.Returned) => LedgerState.Returned,
            (_, CloseOutState.ClosedOut) => LedgerState.ClosedOut,
            _ => LedgerState.Ended,
        };

    /// <summary>Those that a filter means by a state; <see cref="LedgerState.Ended"/> means all that have.</summary>
    public static Expression<Func<LeaderOwnership, bool>> StateIs(LedgerState state) =>
        state switch
        {
            LedgerState.Waiting => o => o.State == OwnershipState.Named,
            LedgerState.Accepted => o => o.State == OwnershipState.Accepted,
            LedgerState.Vacant => o => o.State == OwnershipState.Vacant,
            LedgerState.Ended => o => o.State == OwnershipState.Lifted,
            LedgerState.CloseOutDue => o => o.State == OwnershipState.Lifted && o.CloseOut == CloseOutState.Due,
            LedgerState.Returned => o => o.State == OwnershipState.Lifted && o.CloseOut == CloseOutState.Returned,
            LedgerState.ClosedOut => o => o.State == OwnershipState.Lifted && o.CloseOut == CloseOutState.ClosedOut,
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state of the ledger."),
        };

    /// <remarks>The first condition is what the index is entered by; the second leaves out the rows of the same instant that were shown.</remarks>
    private static IQueryable<Entry> Ordered(IQueryable<Entry> entries, InstantPageKey? from, bool isBack)
    {
        if (from is var (at, id))
        {
            entries = isBack
                ? entries.Where(e => e.Ownership.NamedAt >= at && (e.Ownership.NamedAt > at || e.Ownership.Id > id))
                : entries.Where(e => e.Ownership.NamedAt <= at && (e.Ownership.NamedAt < at || e.Ownership.Id < id));
        }

        return isBack
            ? entries.OrderBy(e => e.Ownership.NamedAt).ThenBy(e => e.Ownership.Id)
            : entries.OrderByDescending(e => e.Ownership.NamedAt).ThenByDescending(e => e.Ownership.Id);
    }
}
