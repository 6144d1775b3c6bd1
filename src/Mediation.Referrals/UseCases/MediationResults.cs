using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Referrals.Domain;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Referrals.UseCases;

/// <summary>Answers the deciding handler whether the parties came to an agreement.</summary>
public sealed class MediationResults(MediationDbContext db) : IMediationResults
{
    public Task<bool> WasAgreedAsync(Guid complaintId, CancellationToken ct) =>
        db.Set<MediationCase>().AnyAsync(m => m.CaseId == complaintId && m.State == MediationState.Agreed, ct);
}
