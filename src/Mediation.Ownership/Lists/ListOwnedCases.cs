using Mediation.Complaints.Lists;

namespace Mediation.Ownership.Lists;

/// <summary>
/// A leader's own cases: those to accept first, the shortest limit on top, then those owned, by their next due date; and, for all in
/// the leader's scope, the cases for which the head office was alarmed.
/// </summary>
[RequiresPermission(OwnershipPermissions.Own)]
public sealed class ListOwnedCases(
    MediationDbContext db,
    PolicyReader policies,
    ListedPersons persons,
    OwnedEntries entries,
    OwnedLedgerReader ledger,
    CalendarReader calendars,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<ListOwnedCases.Input, OwnedCases>, IHaveRoute
{
    /// <summary>A leader with more cases than this has another problem than paging; the count is always complete.</summary>
    public const int Most = 100;

    public sealed record Input : IInput<OwnedCases>;

    public override async Task<OwnedCases> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var mine = db.Ownerships.Where(o => o.LeaderId == me).Where(LeaderOwnership.WithLeader);
        var alarmed = db.Ownerships.Where(o => o.Alarms > 0 && o.LeaderId != me && o.State != OwnershipState.Lifted);
        var codes = await policies.CodesAsync(institution.Today(clock), ct);
        var cards = await CardsAsync(mine, codes, ct);
        return new OwnedCases(
            [.. cards.Where(c => c.State == OwnershipState.Named).OrderBy(c => c.WaitsUntil)],
            [.. cards.Where(c => c.State == OwnershipState.Accepted).OrderBy(c => c.NextDueAt).ThenBy(c => c.Number, StringComparer.Ordinal)],
            await CardsAsync(alarmed, codes, ct),
            await ledger.OfReaderAsync(ct)
        );
    }

    private async Task<List<OwnedCase>> CardsAsync(IQueryable<LeaderOwnership> ownerships, ComplaintCodes codes, CancellationToken ct)
    {
        var (me, today, calendar) = (user.Id, institution.Today(clock), await calendars.CurrentAsync(ct));
        var rows = await (
            from o in ownerships
            join c in db.Complaints.InScope(user) on o.CaseId equals c.Id
            orderby o.State == OwnershipState.Accepted, o.WaitsUntil, c.NextDueAt, c.Number
            select new
            {
                Ownership = new
                {
                    o.Version,
                    o.State,
                    o.LeaderId,
                    o.LeaderName,
                    o.WaitsUntil,
                    o.Rung,
                    o.Alarms,
                },
                Case = new
                {
                    c.Id,
                    c.Number,
                    c.ProductCode,
                    c.CauseCode,
                    c.DemandCode,
                    Gist = c.Narrative.Substring(0, CaseGist.Read),
                    c.ClaimedAmount,
                    c.GroupSize,
                    Signs = db.Set<RiskAssessment>().Where(a => a.CaseId == c.Id).OrderByDescending(a => a.At).Select(a => (RiskSigns?)a.Signs).FirstOrDefault()
                        ?? c.Signs,
                    c.RiskLevel,
                    c.RiskScore,
                    c.State,
                    c.HolderName,
                    c.NextDueAt,
                    c.LegalDueAt,
                    c.IsClockPaused,
                },
                Decision = c.Decision == null ? null : new OwnedDecision(c.Decision.Outcome, c.Decision.GrantedAmount, c.Decision.DecidedAt),
                Handler = db.Users.Where(u => u.Id == c.HandlerId).Select(u => new OwnedHandler(u.DisplayName, u.PhoneNumber)).FirstOrDefault(),
                Why = db.Set<RiskAssessment>()
                    .Where(a => a.CaseId == c.Id)
                    .OrderByDescending(a => a.Level)
                    .ThenByDescending(a => a.Score)
                    .Select(a => a.ContributionsJson)
                    .FirstOrDefault(),
                Person = new SealedParty(
                    c.Complainant.Id,
                    c.Complainant.IsOrganisation,
                    c.Complainant.Sealed,
                    c.Complainant.Key!.KeyId,
                    c.Complainant.Key.Wrapped
                ),
                Others = c
                    .Parties.Where(p => p.MainOf == null)
                    .Select(p => new SealedParty(p.Id, p.IsOrganisation, p.Sealed, p.Key!.KeyId, p.Key.Wrapped))
                    .ToList(),
                Namings = o
                    .Namings.OrderByDescending(n => n.Number)
                    .Select(n => new
                    {
                        n.LeaderName,
                        n.Row,
                        n.Rung,
                        n.Outcome,
                    })
                    .Take(2)
                    .ToList(),
                IsContacted = o.Contacts.Any(c => c.Result != ContactResult.NotReached),
                IsPast = o.Namings.Any(n => n.LeaderId == me && n.Outcome == NamingOutcome.NotInTime),
                Measures = o
                    .Measures.OrderBy(m => m.DueOn)
                    .ThenBy(m => m.Id)
                    .Select(m => new
                    {
                        m.Id,
                        m.Title,
                        m.OwnerName,
                        m.OwnerId,
                        m.DueOn,
                        m.DueAt,
                        m.State,
                        m.CompletedAt,
                        m.WithdrawnAt,
                    })
                    .ToList(),
            }
        )
            .AsSplitQuery()
            .Take(Most)
            .ToListAsync(ct);
        var done = await entries.LastAsync([.. rows.Select(r => r.Case.Id)], ct);
        return
        [
            .. rows.Select(r => (Row: r, Person: persons.Open(r.Person, r.Case.Number)))
                .Select(o => new OwnedCase(
                    o.Row.Case.Id,
                    o.Row.Case.Number,
                    o.Row.Ownership.Version,
                    o.Row.Ownership.State,
                    codes.Product(o.Row.Case.ProductCode),
                    codes.Cause(o.Row.Case.CauseCode),
                    codes.Demand(o.Row.Case.DemandCode),
                    CaseGist.Of(o.Row.Case.Gist, [o.Person, .. o.Row.Others.Select(p => persons.Open(p, o.Row.Case.Number))]),
                    o.Person.MaskedName,
                    o.Person.ElderlyAgeOn(today),
                    o.Row.Case.ClaimedAmount,
                    o.Row.Case.GroupSize,
                    o.Row.Case.Signs,
                    o.Row.Case.RiskLevel,
                    o.Row.Case.RiskScore,
                    o.Row.Case.State,
                    o.Row.Case.HolderName,
                    o.Row.Case.NextDueAt,
                    o.Row.Case.LegalDueAt,
                    o.Row.Case.IsClockPaused,
                    o.Row.Ownership.LeaderName,
                    o.Row.Ownership.WaitsUntil,
                    o.Row.Namings.FirstOrDefault()?.Rung ?? o.Row.Ownership.Rung,
                    o.Row.Ownership.Alarms,
                    o.Row.Namings.Count > 1 ? new NamingBefore(o.Row.Namings[1].LeaderName, o.Row.Namings[1].Outcome) : null,
                    o.Row.Namings.FirstOrDefault()?.Row,
                    [
                        .. o.Row.Measures.Select(m => new OwnedMeasure(
                            m.Id,
                            m.Title,
                            m.OwnerName,
                            m.OwnerId == user.Id,
                            m.DueOn,
                            m.State,
                            m.CompletedAt,
                            m.CompletedAt < m.DueAt,
                            calendar.IsKnownRestDay(m.DueOn),
                            m.WithdrawnAt
                        )),
                    ],
                    o.Row.Ownership.LeaderId == me,
                    o.Row.IsPast,
                    o.Row.IsContacted
                )
                {
                    Done = [.. done[o.Row.Case.Id]],
                    WhyMajor = [.. Reasons.Read<RiskContribution>(o.Row.Why ?? "[]").OrderByDescending(one => one.Points)],
                    Decision = o.Row.Decision,
                    Handler = o.Row.Handler,
                    MayReveal = o.Row.Ownership.LeaderId == me && user.May(ComplaintPermissions.RevealComplainant),
                }),
        ];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, OwnedCases>("owned-cases", () => new Input());
}
