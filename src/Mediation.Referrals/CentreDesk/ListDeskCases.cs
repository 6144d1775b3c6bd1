using Mediation.Core.PersonalData;

namespace Mediation.Referrals.CentreDesk;

/// <summary>What part of the desk a list shows.</summary>
public enum DeskView
{
    /// <summary>To be accepted or declined.</summary>
    Inbox,

    /// <summary>Accepted and under way.</summary>
    UnderWay,

    /// <summary>Ended.</summary>
    Ended,

    /// <summary>Under way with the reader as the mediator.</summary>
    Mine,
}

/// <summary>
/// The body's cases, those under way ordered by what is due next and the ended ones from the last, paged by key. Persons are masked: a
/// list is easily read by others.
/// </summary>
[RequiresPermission(ReferralPermissions.ReadDesk)]
public sealed class ListDeskCases(
    MediationDbContext db,
    SnapshotSealer snapshots,
    ListedPersons persons,
    BlindIndex index,
    BankName bank,
    PolicyReader policies,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<ListDeskCases.Input, ListDeskCases.Result>, IHaveRoute
{
    private const int PageSize = 50;

    /// <param name="Search">Numbers or names, see <see cref="DeskSearch"/>; what it finds stands in any view.</param>
    public sealed record Input(DeskView View = DeskView.Inbox, string? After = null, string? Search = null) : IInput<Result>
    {
        /// <summary>Whether words are searched for in all views.</summary>
        internal bool Searches => !string.IsNullOrWhiteSpace(Search);
    }

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Search).AtMost(100).Readable();
    }

    public sealed record Result(IReadOnlyList<DeskRow> Rows, string? Next);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var today = institution.Today(clock);
        var codes = await policies.CodesAsync(today, ct);
        var names = await bank.WordsAsync(ct);
        var asked = input.Searches ? DeskSearch.Matching(db, db.MediationCases.OnDeskOf(user), input.Search, user, index, today) : Of(input.View);
        var rows = await Page(asked, input.Searches || input.View == DeskView.Ended, PageKey.Read(input.After))
            .Select(m => new
            {
                m.Id,
                m.Number,
                m.State,
                m.NextDueAt,
                ReceivedAt = m.AcknowledgedAt!.Value,
                m.EndedAt,
                m.MediatorName,
                m.AgreedAmount,
                Shared = new SealedSnapshot(
                    m.Sharing!.Id,
                    m.Sharing.Snapshot,
                    m.Sharing.Sealed,
                    m.Sharing.PersonId,
                    db.Set<PersonKey>().Where(k => k.PersonId == m.Sharing.PersonId).Select(k => k.KeyId).FirstOrDefault(),
                    db.Set<PersonKey>().Where(k => k.PersonId == m.Sharing.PersonId).Select(k => k.Wrapped).FirstOrDefault()
                ),
                SessionAt = m
                    .Sessions.AsQueryable()
                    .Where(MediationSession.Planned)
                    .OrderBy(s => s.StartsAt)
                    .Select(s => (DateTimeOffset?)s.StartsAt)
                    .FirstOrDefault(),
            })
            .ToListAsync(ct);
        return new Result(
            [
                .. rows.Take(PageSize)
                    .Select(m =>
                        RowOf(MaskedOf(m.Shared, m.Number).InReadersLanguage(codes, names), m.Id, m.Number, m.State, m.NextDueAt) with
                        {
                            ReceivedAt = m.ReceivedAt,
                            SessionAt = m.EndedAt is null ? m.SessionAt : null,
                            EndedAt = m.EndedAt,
                            Mediator = m.MediatorName,
                            AgreedAmount = m.AgreedAmount,
                        }
                    ),
            ],
            rows.Count > PageSize ? PageKey.Of(rows[PageSize - 1].NextDueAt, rows[PageSize - 1].Number) : null
        );
    }

    private SharedSnapshot MaskedOf(SealedSnapshot shared, string number) =>
        persons.Open(
            shared.PersonId,
            number,
            () => snapshots.Open(shared).Masked(),
            words => SharedSnapshot.Read(shared.Snapshot) with { ComplainantName = words }
        );

    private IQueryable<MediationCase> Of(DeskView view)
    {
        var (cases, me) = (db.MediationCases.OnDeskOf(user), user.Id);
        return view switch
        {
            DeskView.Inbox => cases.Where(m => m.IsOpen && m.State == MediationState.Acknowledged),
            DeskView.UnderWay => cases.Where(m => m.IsOpen && m.State != MediationState.Acknowledged),
            DeskView.Mine => cases.Where(m => m.IsOpen && m.MediatorUserId == me),
            _ => cases.Where(m => !m.IsOpen),
        };
    }

    private static IQueryable<MediationCase> Page(IQueryable<MediationCase> cases, bool lastFirst, PageKey? after)
    {
        if (after is { DueAt: var due, Number: var number })
        {
            cases = lastFirst
                ? cases.Where(m => m.NextDueAt < due || (m.NextDueAt == due && string.Compare(m.Number, number) < 0))
                : cases.Where(m => m.NextDueAt > due || (m.NextDueAt == due && string.Compare(m.Number, number) > 0));
        }

        return (
            lastFirst ? cases.OrderByDescending(m => m.NextDueAt).ThenByDescending(m => m.Number) : cases.OrderBy(m => m.NextDueAt).ThenBy(m => m.Number)
        ).Take(PageSize + 1);
    }

    private static DeskRow RowOf(SharedSnapshot shared, Guid id, string number, MediationState state, DateTimeOffset due) =>
        new(id, number, state, due, shared.Respondent, shared.Product, shared.Cause, shared.Demand, shared.ClaimedAmount, shared.ComplainantName);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("mediations");
}

/// <summary>One line of the desk.</summary>
/// <param name="NextDueAt">When the answer or the next session is due; of an ended case its end.</param>
public sealed record DeskRow(
    Guid Id,
    string Number,
    MediationState State,
    DateTimeOffset NextDueAt,
    string? Respondent,
    string? Product,
    string? Cause,
    string? Demand,
    decimal? ClaimedAmount,
    string? Complainant
)
{
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The next session that is still to be held.</summary>
    public DateTimeOffset? SessionAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? Mediator { get; init; }

    public decimal? AgreedAmount { get; init; }
}
