using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Complaints.UseCases;
using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Core.Http;
using Mediation.Core.Policies;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Ownership.Data;
using Mediation.Ownership.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Ownership.UseCases;

/// <summary>
/// A leader's own cases: those to accept first, the shortest limit on top, then those owned, by their next due date; and, for all in
/// the leader's scope, the cases for which the head office was alarmed.
/// </summary>
[RequiresPermission(OwnershipPermissions.Own)]
public sealed class ListOwnedCases(MediationDbContext db, PolicyReader policies, WorkCalendar calendar, InstitutionTime institution, CurrentUser user, TimeProvider time)
    : Query<ListOwnedCases.Input, OwnedCases>, IHaveRoute
{
    /// <summary>A leader with more cases than this has another problem than paging; the count is told in full.</summary>
    public const int Most = 100;

    public sealed record Input : IInput<OwnedCases>;

    public override async Task<OwnedCases> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var mine = db.Ownerships.Where(o => o.LeaderId == me && (o.State == OwnershipState.Named || o.State == OwnershipState.Accepted));
        var alarmed = db.Ownerships.Where(o => o.Alarms > 0 && o.LeaderId != me && (o.State == OwnershipState.Named || o.State == OwnershipState.Vacant));
        var codes = (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, institution.DateOf(time.GetUtcNow()), ct)).Rules;
        var cards = await CardsAsync(mine, codes, ct);
        var ownerships = db.Ownerships;
        var measures = db.Measures.Where(m => ownerships.Any(o => o.Id == m.OwnershipId && o.LeaderId == me) && m.State == MeasureState.Done);
        return new OwnedCases(
            [.. cards.Where(c => c.State == OwnershipState.Named).OrderBy(c => c.WaitsUntil)],
            [.. cards.Where(c => c.State == OwnershipState.Accepted).OrderBy(c => c.NextDueAt).ThenBy(c => c.Number, StringComparer.Ordinal)],
            await CardsAsync(alarmed, codes, ct),
            new OwnedLedger(await mine.CountAsync(ct), await measures.CountAsync(m => m.CompletedAt < m.DueAt, ct), await measures.CountAsync(ct), cards.Sum(c => c.Measures.Count(m => m.State == MeasureState.Late))));
    }

    private async Task<List<OwnedCase>> CardsAsync(IQueryable<LeaderOwnership> ownerships, ComplaintCodes codes, CancellationToken ct)
    {
        var today = institution.DateOf(time.GetUtcNow());
        var rows = await (
            from o in ownerships
            join c in db.Complaints.InScope(user) on o.CaseId equals c.Id
            orderby o.State == OwnershipState.Accepted, o.WaitsUntil, c.NextDueAt, c.Number
            select new { Ownership = o, Case = c, c.Complainant, o.Namings, o.Measures }).AsSplitQuery().Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new OwnedCase(
            r.Case.Id, r.Case.Number, r.Ownership.Version, r.Ownership.State, codes.Product(r.Case.ProductCode), codes.Cause(r.Case.CauseCode),
            r.Complainant.MaskedName, r.Complainant.AgeOn(today) is { } age && age >= ComplainantView.ElderlyFrom ? age : null,
            r.Case.ClaimedAmount, r.Case.GroupSize, r.Case.Signs, r.Case.RiskLevel, r.Case.RiskScore, r.Case.State, r.Case.HolderName, r.Case.NextDueAt, r.Case.IsClockPaused,
            r.Ownership.LeaderName, r.Ownership.WaitsUntil, r.Ownership.Rung, r.Ownership.Alarms,
            r.Namings.OrderBy(n => n.Number).SkipLast(1).LastOrDefault()?.LeaderName, r.Namings.MaxBy(n => n.Number)?.Row,
            [.. r.Measures.OrderBy(m => m.DueOn).Select(m => new OwnedMeasure(m.Id, m.Title, m.OwnerName, m.OwnerId == user.Id, m.DueOn, m.State, m.CompletedAt, m.IsInTime, calendar.Holds(m.DueOn) && !calendar.IsWorkingDay(m.DueOn)))]))];
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("owned-cases", async (UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(new Input(), ct: ct)));
}

/// <summary>What a leader sees.</summary>
/// <param name="Awaiting">Named to the leader, to be accepted.</param>
/// <param name="Running">Owned by the leader.</param>
/// <param name="Alarmed">In the leader's scope, with nobody who accepts or can be named.</param>
public sealed record OwnedCases(IReadOnlyList<OwnedCase> Awaiting, IReadOnlyList<OwnedCase> Running, IReadOnlyList<OwnedCase> Alarmed, OwnedLedger Ledger);

/// <summary>The leader's ledger (包案台账): cases held, measures done in time of measures done, measures overdue and still to be done.</summary>
public sealed record OwnedLedger(int Held, int MeasuresInTime, int MeasuresDone, int MeasuresLate);

/// <summary>A case on the leader's list; the person is masked.</summary>
/// <param name="ElderlyAge">Age when elderly by statute, else null.</param>
/// <param name="LeaderBefore">The leader asked before this one, or null.</param>
/// <param name="Row">Row of the assignment matrix that led here.</param>
public sealed record OwnedCase(
    Guid Id, string Number, int OwnershipVersion, OwnershipState State, string Product, string Cause, string? Complainant, int? ElderlyAge, decimal? ClaimedAmount, int GroupSize, RiskSigns Signs,
    RiskLevel RiskLevel, int RiskScore, ComplaintState CaseState, string HolderName, DateTimeOffset NextDueAt, bool IsClockPaused,
    string Leader, DateTimeOffset? WaitsUntil, int Rung, int Alarms, string? LeaderBefore, string? Row, IReadOnlyList<OwnedMeasure> Measures);

/// <summary>A measure on the leader's list.</summary>
public sealed record OwnedMeasure(Guid Id, string Title, string Owner, bool IsMine, DateOnly DueOn, MeasureState State, DateTimeOffset? CompletedAt, bool IsInTime, bool IsDueOnRestDay);
