using FluentValidation;
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

/// <summary>Counts the first report in the database, over the cases received in a period and within the reader's scope.</summary>
[RequiresPermission(ReportPermissions.Read)]
public sealed class GetFirstReport(MediationDbContext db, PolicyReader policies, InstitutionTime institution, Texts texts, CurrentUser user, TimeProvider time)
    : Query<GetFirstReport.Input, FirstReport>, IHaveRoute
{
    /// <param name="From">First local day of receipt; the first of January when left out.</param>
    /// <param name="To">Last local day of receipt; today when left out.</param>
    public sealed record Input(DateOnly? From = null, DateOnly? To = null) : IInput<FirstReport>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.To).Must((i, to) => to is null || i.From is null || to >= i.From).WithErrorCode("Reports:PeriodReversed");
    }

    public override async Task<FirstReport> RunAsync(Input input, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var today = institution.DateOf(now);
        var (from, to) = (input.From ?? new DateOnly(today.Year, 1, 1), input.To ?? today);
        var codes = (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, today, ct)).Rules;
        var cases = ReportScope.Received(db, user, institution, from, to);

        var byState = await cases.GroupBy(c => c.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var byChannel = await cases.GroupBy(c => c.Channel).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var byProduct = await cases.GroupBy(c => c.ProductCode).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return new FirstReport(
            from, to, byState.Sum(s => s.Count), await cases.CountAsync(c => c.IsOpen, ct),
            [.. byState.OrderBy(s => s.Key).Select(s => new CountBy<ComplaintState>(s.Key, texts.Of(s.Key), s.Count))],
            [.. byChannel.OrderByDescending(s => s.Count).Select(s => new CountBy<IntakeChannel>(s.Key, texts.Of(s.Key), s.Count))],
            [.. byProduct.OrderByDescending(s => s.Count).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => new CountBy<string>(s.Key, codes.Product(s.Key), s.Count))],
            await TimelinessAsync(cases, now, ct),
            await MediationAsync(cases, ct));
    }

    private static async Task<IReadOnlyList<Timeliness>> TimelinessAsync(IQueryable<Complaint> cases, DateTimeOffset now, CancellationToken ct)
    {
        var duties = cases.SelectMany(c => c.Duties);
        var counts = await duties.GroupBy(d => new { d.Kind, d.State }).Select(g => new { g.Key.Kind, g.Key.State, Count = g.Count() }).ToListAsync(ct);
        var overdue = await duties.Where(d => d.State == DutyState.Running && d.DueAt < now).GroupBy(d => d.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. Enum.GetValues<DutyKind>().Select(kind => new Timeliness(
            kind, new Share(Of(kind, DutyState.Met), Of(kind, DutyState.Met) + Of(kind, DutyState.Breached)), Of(kind, DutyState.Running), Of(kind, DutyState.Paused), overdue.GetValueOrDefault(kind)))];

        int Of(DutyKind kind, DutyState state) => counts.Where(c => c.Kind == kind && c.State == state).Sum(c => c.Count);
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
