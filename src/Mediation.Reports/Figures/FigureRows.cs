using System.Runtime.CompilerServices;
using Mediation.Core.Organisation;
using Mediation.Core.Policies;
using static Mediation.Reports.Exports.Workbook;

namespace Mediation.Reports.Figures;

/// <summary>
/// The rows behind the figures as sheets show them: without persons, dates as dates in the institution's zone, heads in the
/// reader's language.
/// </summary>
public sealed class FigureRows(
    MediationDbContext db,
    PolicyReader policies,
    DutyNames names,
    InstitutionTime institution,
    Texts texts,
    CurrentUser user,
    TimeProvider clock
)
{
    /// <param name="cases">Which.</param>
    /// <param name="skip">Rows before.</param>
    /// <param name="take">Rows at most.</param>
    /// <param name="columns">Beside number and due date only these, in their order; null for all. Persons are never in it.</param>
    /// <param name="ct">Ends the reading.</param>
    public async IAsyncEnumerable<Dictionary<string, object?>> CasesAsync(
        IQueryable<Complaint> cases,
        int skip,
        int take,
        IReadOnlyList<ListColumn>? columns = null,
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        var codes = await policies.CodesAsync(institution.Today(clock), ct);
        var rows = cases
            .OrderBy(c => c.ReceivedAt)
            .ThenBy(c => c.Number)
            .Skip(skip)
            .Take(take)
            .Select(c => new
            {
                c.Number,
                c.State,
                c.Channel,
                c.ProductCode,
                c.CauseCode,
                c.VerifiedCauseCode,
                c.ClaimedAmount,
                c.RiskLevel,
                c.ReceivedAt,
                c.NextDueAt,
                c.IsOpen,
                c.ClosedAt,
                c.DemandCode,
                c.LegalDueAt,
                c.Holder,
                c.HolderName,
                c.Agency,
                c.UnitId,
            });
        var units = (await db.Set<OrganisationUnit>().AsNoTracking().ToListAsync(ct)).ToDictionary(u => u.Id, u => u.NameIn(CultureInfo.CurrentUICulture));
        await foreach (var c in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            (ListColumn Column, string Head, object? Value)[] chosen =
            [
                (ListColumn.State, texts["Column:State"], texts.Of(c.State)),
                (ListColumn.Channel, texts["Register:Channel"], texts.Of(c.Channel)),
                (ListColumn.Product, texts["Register:Product"], codes.Product(c.ProductCode)),
                (ListColumn.Cause, texts["Register:Cause"], codes.Cause(c.CauseCode)),
                (ListColumn.VerifiedCause, texts["Column:VerifiedCause"], c.VerifiedCauseCode is { } verified ? codes.Cause(verified) : null),
                (ListColumn.Amount, texts["Column:Amount"], c.ClaimedAmount),
                (ListColumn.Risk, texts["Column:Risk"], texts.Of(c.RiskLevel)),
                (ListColumn.ReceivedAt, texts["Register:ReceivedAt"], Local(c.ReceivedAt)),
                (ListColumn.ClosedAt, texts["Report:ClosedAt"], Local(c.ClosedAt)),
                (ListColumn.Demand, texts["Column:Demand"], codes.Demand(c.DemandCode)),
                (ListColumn.LegalDueAt, texts["Column:LegalDueAt"], c.IsOpen ? LastDay(c.LegalDueAt) : null),
                (ListColumn.Holder, texts["Column:Holder"], c.Holder is Holder.Body or Holder.Superior ? c.HolderName : texts.Of(c.Holder)),
                (ListColumn.Unit, texts["Column:Unit"], units.GetValueOrDefault(c.UnitId)),
                (ListColumn.Agency, texts["Column:Agency"], c.Agency == AgencyStanding.None ? null : texts.Of(c.Agency)),
            ];
            yield return Row([
                (texts["Report:Number"], c.Number),
                (texts["Report:DueAt"], c.IsOpen && c.NextDueAt < NoLimit.At ? LastDay(c.NextDueAt) : null),
                .. (columns is null ? chosen : columns.SelectMany(column => chosen.Where(one => one.Column == column))).Select(one => (one.Head, one.Value)),
            ]);
        }
    }

    public async IAsyncEnumerable<Dictionary<string, object?>> MediationsAsync(
        IQueryable<MediationCase> mediations,
        int skip,
        int take,
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        var rows = (
            from m in mediations
            join c in db.Complaints on m.CaseId equals c.Id
            orderby m.Number
            select new
            {
                Complaint = c.Number,
                m.Number,
                m.BodyName,
                m.State,
                m.AcknowledgedAt,
                m.AcceptedAt,
                m.EndedAt,
                m.AgreedAmount,
                m.PayBy,
            }
        )
            .Skip(skip)
            .Take(take);
        await foreach (var m in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return Row(
                (texts["Report:Number"], m.Complaint),
                (texts["Report:MediationNumber"], m.Number),
                (texts["Mediation:Body"], m.BodyName),
                (texts["Column:State"], texts.Of(m.State)),
                (texts["Mediation:Received"], Local(m.AcknowledgedAt)),
                (texts["Report:AcceptedAt"], Local(m.AcceptedAt)),
                (texts["Report:EndedAt"], Local(m.EndedAt)),
                (texts["Report:Sum"], m.AgreedAmount),
                (texts["Report:PayBy"], m.PayBy?.ToDateTime(TimeOnly.MinValue))
            );
        }
    }

    /// <summary>The duties that a figure of timeliness counts, each with how it counts.</summary>
    public async IAsyncEnumerable<Dictionary<string, object?>> DutiesAsync(
        ReportPeriod period,
        int skip,
        int take,
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        var (first, end, now) = (institution.StartOfDay(period.From), institution.EndOfDay(period.To), clock.GetUtcNow());
        var (met, late) = (
            TimelinessFilter.Counts(DutyResult.Met, first, end, now).Compile(),
            TimelinessFilter.Counts(DutyResult.Late, first, end, now).Compile()
        );
        var kinds = (await names.AllAsync(ct)).ToDictionary(t => t.Kind, t => t.Name.Word, StringComparer.Ordinal);
        var rows = (
            from d in db.Set<Duty>().Where(TimelinessFilter.CountsAtAll(first, end, now))
            join c in db.Complaints.InScope(user) on d.ComplaintId equals c.Id
            orderby d.DueAt, c.Number, d.Kind
            select new { c.Number, Duty = d }
        )
            .Skip(skip)
            .Take(take);
        await foreach (var d in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return Row(
                (texts["Report:Number"], d.Number),
                (texts["Report:Duty"], kinds.GetValueOrDefault(d.Duty.Kind) ?? d.Duty.Kind),
                (
                    texts["Report:Counted"],
                    texts.Of(
                        met(d.Duty) ? DutyResult.Met
                        : late(d.Duty) ? DutyResult.Late
                        : DutyResult.StillOverdue
                    )
                ),
                (texts["Report:DueAt"], LastDay(d.Duty.DueAt)),
                (texts["Report:SettledAt"], Local(d.Duty.SettledAt))
            );
        }
    }

    private DateTime LastDay(DateTimeOffset end) => institution.LastDayBefore(end).ToDateTime(TimeOnly.MinValue);

    private DateTime? Local(DateTimeOffset? instant) => instant is { } at ? institution.LocalOf(at) : null;
}
