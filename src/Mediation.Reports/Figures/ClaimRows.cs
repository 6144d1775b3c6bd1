using System.Runtime.CompilerServices;
using Mediation.Core.Policies;
using static Mediation.Reports.Exports.Workbook;

namespace Mediation.Reports.Figures;

/// <summary>The claims of cases as sheets show them, each with what was decided on it: without persons, in the reader's language.</summary>
public sealed class ClaimRows(MediationDbContext db, PolicyReader policies, InstitutionTime institution, Texts texts, TimeProvider clock)
{
    /// <summary>How many claims of these cases were decided on, of those that a filter asks for.</summary>
    public Task<int> CountAsync(IQueryable<Complaint> cases, ComplaintListFilter? filter, CancellationToken ct) => ClaimsOf(cases, filter).CountAsync(ct);

    /// <summary>The claims that were decided on, each with its outcome; where a filter asks for some, only those.</summary>
    public async IAsyncEnumerable<Dictionary<string, object?>> ReadAsync(
        IQueryable<Complaint> cases,
        ComplaintListFilter? filter,
        int skip,
        int take,
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        var codes = await policies.CodesAsync(institution.Today(clock), ct);
        var rows = (
            from d in ClaimsOf(cases, filter)
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

    private IQueryable<DecidedClaim> ClaimsOf(IQueryable<Complaint> cases, ComplaintListFilter? filter) =>
        db.DecidedClaimsOf(cases).Matching(filter?.ClaimDemand, filter?.ClaimOutcome);
}
