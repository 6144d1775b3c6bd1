using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Core.Security;
using Mediation.Referrals.Data;
using Mediation.Referrals.Domain;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Referrals.UseCases;

/// <summary>Marks the open cases that came back from mediation with its result, on every work list.</summary>
public sealed class MediationMarks(MediationDbContext db, CurrentUser user) : IRowMarks
{
    /// <summary>An agreement is good news; what came back without one waits for the handler.</summary>
    public static string ToneOf(MediationState state) => state == MediationState.Agreed ? "fine" : "soon";

    public async Task<IReadOnlyList<RowMark>> OfAsync(IReadOnlyCollection<Guid> cases, CancellationToken ct)
    {
        var back = await db.BackFromMediation(db.Complaints.InScope(user).Where(c => cases.Contains(c.Id)))
            .Select(b => new { b.Mediation.CaseId, b.Mediation.State }).ToListAsync(ct);
        return [.. back.Select(b => new RowMark(b.CaseId, $"MediationMark:{b.State}", ToneOf(b.State)))];
    }
}
