using Mediation.Core.Policies;
using Mediation.Referrals.Data;

namespace Mediation.Reports.Figures;

/// <summary>Counts the compliance report in the database, within the reader's scope: for the page and for the workbook alike.</summary>
public sealed class ComplianceReportReader(
    MediationDbContext db,
    PolicyReader policies,
    DutyNames names,
    ClaimFigures claims,
    InstitutionTime institution,
    Texts texts,
    CurrentUser user,
    TimeProvider clock
)
{
    /// <exception cref="Core.Errors.InvalidInputException">Not a period to report on.</exception>
    public async Task<ComplianceReport> ReadAsync(DateOnly? from, DateOnly? to, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = institution.DateOf(now);
        var period = ReportPeriod.Of(from, to, today);
        var codes = await policies.CodesAsync(today, ct);
        var cases = ReportScope.Received(db, user, institution, period);

        // One pass over the cases: what comes back is a few hundred groups, however many cases there are.
        var groups = await cases
            .GroupBy(c => new
            {
                c.State,
                c.IsOpen,
                c.Channel,
                c.ProductCode,
            })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        var causes = await cases
            .Where(c => c.VerifiedCauseCode != null)
            .GroupBy(c => c.VerifiedCauseCode!)
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Corrected = g.Count(c => c.CauseCode != c.VerifiedCauseCode),
            })
            .ToListAsync(ct);
        return new ComplianceReport(
            period.From,
            period.To,
            groups.Sum(g => g.Count),
            groups.Where(g => g.Key.IsOpen).Sum(g => g.Count),
            [.. groups.GroupBy(g => g.Key.State, g => g.Count).OrderBy(g => g.Key).Select(g => new CountBy<ComplaintState>(g.Key, texts.Of(g.Key), g.Sum()))],
            [
                .. groups
                    .GroupBy(g => g.Key.Channel, g => g.Count)
                    .OrderByDescending(g => g.Sum())
                    .ThenBy(g => g.Key)
                    .Select(g => new CountBy<IntakeChannel>(g.Key, texts.Of(g.Key), g.Sum())),
            ],
            [
                .. groups
                    .GroupBy(g => g.Key.ProductCode, g => g.Count)
                    .OrderByDescending(g => g.Sum())
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new CountBy<string>(g.Key, codes.Product(g.Key), g.Sum())),
            ],
            [
                .. causes
                    .OrderByDescending(g => g.Count)
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new CountBy<string>(g.Key, codes.Cause(g.Key), g.Count)),
            ],
            causes.Sum(g => g.Corrected),
            await TimelinessAsync(period, now, ct),
            await MediationAsync(cases, ct)
        )
        {
            Merged = groups.Where(g => g.Key.State == ComplaintState.Merged).Sum(g => g.Count),
            ByClaim = await claims.OfAsync(cases, codes, ct),
        };
    }

    private async Task<IReadOnlyList<Timeliness>> TimelinessAsync(ReportPeriod period, DateTimeOffset now, CancellationToken ct)
    {
        var (first, end) = (institution.StartOfDay(period.From), institution.EndOfDay(period.To));
        var (met, late, still) = (
            TimelinessFilter.Counts(DutyResult.Met, first, end, now),
            TimelinessFilter.Counts(DutyResult.Late, first, end, now),
            TimelinessFilter.Counts(DutyResult.StillOverdue, first, end, now)
        );

        var counts = await db.Set<Duty>()
            .Where(TimelinessFilter.CountsAtAll(first, end, now))
            .InScope(db.Complaints, db.Set<Recusal>(), user)
            .GroupBy(d => d.Kind)
            .Select(g => new
            {
                Kind = g.Key,
                Met = g.AsQueryable().Count(met),
                Late = g.AsQueryable().Count(late),
                StillOverdue = g.AsQueryable().Count(still),
            })
            .ToListAsync(ct);
        return
        [
            .. (await names.AllAsync(ct)).Select(term =>
                counts.SingleOrDefault(c => c.Kind == term.Kind) is { } c
                    ? Timeliness.Of(term.Kind, term.Name.Word, c.Met, c.Late, c.StillOverdue)
                    : Timeliness.Of(term.Kind, term.Name.Word, 0, 0, 0)
            ),
        ];
    }

    private async Task<MediationFigures> MediationAsync(IQueryable<Complaint> cases, CancellationToken ct)
    {
        var (accepted, agreed, completed) = (
            MediationFiguresCounted.Counts(MediationFigure.Accepted),
            MediationFiguresCounted.Counts(MediationFigure.Agreed),
            MediationFiguresCounted.Counts(MediationFigure.Completed)
        );
        var bodies = await db
            .MediationCases.Received()
            .Where(m => cases.Any(c => c.Id == m.CaseId))
            .GroupBy(m => m.BodyName)
            .Select(g => new
            {
                Body = g.Key,
                Pushed = g.Count(),
                Accepted = g.AsQueryable().Count(accepted),
                Agreed = g.AsQueryable().Count(agreed),
                Completed = g.AsQueryable().Count(completed),
                Sum = g.Sum(m => m.AgreedAmount),
            })
            .ToListAsync(ct);
        var bodyNames = await NamesAsync(ct);
        return new MediationFigures(
            bodies.Sum(b => b.Pushed),
            bodies.Sum(b => b.Accepted),
            bodies.Sum(b => b.Agreed),
            bodies.Sum(b => b.Sum ?? 0m),
            SuccessRate.OfAccepted(bodies.Sum(b => b.Agreed), bodies.Sum(b => b.Accepted)),
            SuccessRate.OfCompleted(bodies.Sum(b => b.Agreed), bodies.Sum(b => b.Completed)),
            [
                .. bodies
                    .OrderByDescending(b => b.Pushed)
                    .Select(b => new BodyFigures(
                        b.Body,
                        b.Pushed,
                        b.Accepted,
                        b.Agreed,
                        b.Sum ?? 0m,
                        SuccessRate.OfAccepted(b.Agreed, b.Accepted),
                        SuccessRate.OfCompleted(b.Agreed, b.Completed)
                    )
                    {
                        Name = bodyNames.GetValueOrDefault(b.Body) ?? b.Body,
                    }),
            ]
        );
    }

    /// <summary>Names of the bodies in the reader's language, by the one under which their cases are kept; none where that is the same.</summary>
    private async Task<Dictionary<string, string>> NamesAsync(CancellationToken ct) =>
        TextCatalog.IsChinese(CultureInfo.CurrentUICulture)
            ? []
            : (await db.MediationBodies.AsNoTracking().ToListAsync(ct))
                .GroupBy(b => b.Name, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().NameIn(CultureInfo.CurrentUICulture), StringComparer.Ordinal);
}
