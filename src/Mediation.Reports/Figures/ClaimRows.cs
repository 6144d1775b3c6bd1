using System.Runtime.CompilerServices;
using Mediation.Core.Policies;
using static Mediation.Reports.Exports.Workbook;

namespace Mediation.Reports.Figures;

/// <summary>The claims of cases as sheets show them, each with what was decided on it: without persons, in the reader's language.</summary>
public sealed class ClaimRows(MediationDbContext db, PolicyReader policies, InstitutionTime institution, Texts texts, TimeProvider clock)
{
    /// <summary>How many claims of these cases were decided on.</summary>
    public Task<int> CountAsync(IQueryable<Complaint> cases, CancellationToken ct) => db.DecidedClaimsOf(cases).CountAsync(ct);

    /// <summary>The claims that were decided on, each with its outcome.</summary>
    public async IAsyncEnumerable<Dictionary<string, object?>> ReadAsync(
        IQueryable<Complaint> cases,
        int skip,
        int take,
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        var codes = await policies.CodesAsync(institution.Today(clock), ct);
        var rows = (
            from d in db.DecidedClaimsOf(cases)
            join c in db.Complaints on d.CaseId equals c.Id
            orderby c.ReceivedAt, c.Number, d.ClaimId
            select new
            {
                c.Number,
                Claim = d,
                c.Decision!.DecidedAt,
            }
        )
            .Skip(skip)
            .Take(take);
        await foreach (var d in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return Row(
                (texts["Report:Number"], d.Number),
                (texts["Report:ClaimKind"], codes.Demand(d.Claim.Demand)),
                (texts["Column:Amount"], d.Claim.Amount),
                (texts["Report:ByClaim"], texts.Of(d.Claim.Outcome)),
                (texts["Report:Granted"], d.Claim.Granted),
                (texts["Report:DecidedOn"], texts[d.Claim.IsByItself ? "Report:DecidedOn:Claim" : "Report:DecidedOn:Whole"]),
                (texts["Report:DecidedAt"], institution.LocalOf(d.DecidedAt))
            );
        }
    }
}
