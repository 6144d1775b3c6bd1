using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Core.Http;
using Mediation.Core.Localization;
using Mediation.Core.Policies;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Referrals.Data;
using Mediation.Referrals.Domain;
using Mediation.Reports.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Reports.UseCases;

/// <summary>Counts the first report in the database, within the reader's scope.</summary>
[RequiresPermission(ReportPermissions.Read)]
public sealed class GetFirstReport(MediationDbContext db, PolicyReader policies, InstitutionTime institution, Texts texts, CurrentUser user, TimeProvider time)
    : Query<GetFirstReport.Input, FirstReport>, IHaveRoute
{
    /// <param name="From">First local day; the first of January when left out.</param>
    /// <param name="To">Last local day; today when left out.</param>
    public sealed record Input(DateOnly? From = null, DateOnly? To = null) : IInput<FirstReport>;

    public override async Task<FirstReport> RunAsync(Input input, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var today = institution.DateOf(now);
        var period = ReportPeriod.Of(input.From, input.To, today);
        var codes = (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, today, ct)).Rules;
        var cases = ReportScope.Received(db, user, institution, period);

        // One pass over the cases: what comes back is a few hundred groups, however many cases there are.
        var groups = await cases.GroupBy(c => new { c.State, c.IsOpen, c.Channel, c.ProductCode }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return new FirstReport(
            period.From, period.To, groups.Sum(g => g.Count), groups.Where(g => g.Key.IsOpen).Sum(g => g.Count),
            [.. groups.GroupBy(g => g.Key.State, g => g.Count).OrderBy(g => g.Key).Select(g => new CountBy<ComplaintState>(g.Key, texts.Of(g.Key), g.Sum()))],
            [.. groups.GroupBy(g => g.Key.Channel, g => g.Count).OrderByDescending(g => g.Sum()).ThenBy(g => g.Key).Select(g => new CountBy<IntakeChannel>(g.Key, texts.Of(g.Key), g.Sum()))],
            [.. groups.GroupBy(g => g.Key.ProductCode, g => g.Count).OrderByDescending(g => g.Sum()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => new CountBy<string>(g.Key, codes.Product(g.Key), g.Sum()))],
            await TimelinessAsync(period, now, ct),
            await MediationAsync(cases, ct));
    }

    private async Task<IReadOnlyList<Timeliness>> TimelinessAsync(ReportPeriod period, DateTimeOffset now, CancellationToken ct)
    {
        var (first, end) = (institution.StartOfDay(period.From), institution.EndOfDay(period.To));
        var (met, late, still) = (
            DutyResults.Counts(DutyResult.Met, first, end, now), DutyResults.Counts(DutyResult.Late, first, end, now), DutyResults.Counts(DutyResult.StillOverdue, first, end, now));
        var cases = db.Complaints.InScope(user);
        var counts = await db.Set<Duty>().Where(d => cases.Any(c => c.Id == d.ComplaintId)).GroupBy(d => d.Kind).Select(g => new
        {
            Kind = g.Key,
            Met = g.AsQueryable().Count(met),
            Late = g.AsQueryable().Count(late),
            StillOverdue = g.AsQueryable().Count(still),
        }).ToListAsync(ct);
        return [.. Enum.GetValues<DutyKind>().Select(kind => counts.SingleOrDefault(c => c.Kind == kind) is { } c ? Timeliness.Of(kind, c.Met, c.Late, c.StillOverdue) : Timeliness.Of(kind, 0, 0, 0))];
    }

    private async Task<MediationFigures> MediationAsync(IQueryable<Complaint> cases, CancellationToken ct)
    {
        var bodies = await db.MediationCases.Where(m => m.AcknowledgedAt != null && cases.Any(c => c.Id == m.CaseId))
            .GroupBy(m => m.BodyName)
            .Select(g => new
            {
                Body = g.Key,
                Pushed = g.Count(),
                Accepted = g.Count(m => m.AcceptedAt != null),
                Agreed = g.Count(m => m.State == MediationState.Agreed),
                Completed = g.Count(m => m.AcceptedAt != null && !m.IsOpen),
                Sum = g.Sum(m => m.AgreedAmount),
            }).ToListAsync(ct);
        return new MediationFigures(
            bodies.Sum(b => b.Pushed), bodies.Sum(b => b.Accepted), bodies.Sum(b => b.Agreed), bodies.Sum(b => b.Sum ?? 0m),
            new Share(bodies.Sum(b => b.Agreed), bodies.Sum(b => b.Accepted)), new Share(bodies.Sum(b => b.Agreed), bodies.Sum(b => b.Completed)),
            [.. bodies.OrderByDescending(b => b.Pushed).Select(b => new BodyFigures(b.Body, b.Pushed, b.Accepted, b.Agreed, b.Sum ?? 0m, new Share(b.Agreed, b.Accepted), new Share(b.Agreed, b.Completed)))]);
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("reports/first", async ([AsParameters] Input input, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(input, ct: ct)));
}
