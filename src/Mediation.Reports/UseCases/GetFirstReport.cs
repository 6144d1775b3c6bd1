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

        var byState = await cases.GroupBy(c => new { c.State, c.IsOpen }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var byChannel = await cases.GroupBy(c => c.Channel).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var byProduct = await cases.GroupBy(c => c.ProductCode).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return new FirstReport(
            period.From, period.To, byState.Sum(s => s.Count), byState.Where(s => s.Key.IsOpen).Sum(s => s.Count),
            [.. byState.OrderBy(s => s.Key.State).Select(s => new CountBy<ComplaintState>(s.Key.State, texts.Of(s.Key.State), s.Count))],
            [.. byChannel.OrderByDescending(s => s.Count).ThenBy(s => s.Key).Select(s => new CountBy<IntakeChannel>(s.Key, texts.Of(s.Key), s.Count))],
            [.. byProduct.OrderByDescending(s => s.Count).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => new CountBy<string>(s.Key, codes.Product(s.Key), s.Count))],
            await TimelinessAsync(period, now, ct),
            await MediationAsync(cases, ct));
    }

    private async Task<IReadOnlyList<Timeliness>> TimelinessAsync(ReportPeriod period, DateTimeOffset now, CancellationToken ct)
    {
        Dictionary<(DutyKind, DutyResult), int> counts = [];
        foreach (var result in Enum.GetValues<DutyResult>())
        {
            foreach (var of in await ReportScope.Counted(db, user, institution, period, result, now).GroupBy(d => d.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct))
            {
                counts[(of.Key, result)] = of.Count;
            }
        }

        return [.. Enum.GetValues<DutyKind>().Select(kind => Timeliness.Of(
            kind, counts.GetValueOrDefault((kind, DutyResult.Met)), counts.GetValueOrDefault((kind, DutyResult.Late)), counts.GetValueOrDefault((kind, DutyResult.StillOverdue))))];
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
