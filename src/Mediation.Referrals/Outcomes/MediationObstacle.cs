using Mediation.Complaints.Domain.Endings;

namespace Mediation.Referrals.Outcomes;

/// <summary>
/// A mediation that is under way stands against ending its complaint without a decision and against giving it away; an agreement that binds the bank
/// stands against the former.
/// </summary>
public sealed class MediationObstacle(MediationDbContext db) : IEndingObstacle
{
    public async Task<BusinessException?> OfAsync(Guid complaintId, bool staysInBank, CancellationToken ct)
    {
        var mediations = await db
            .MediationCases.Where(m => m.CaseId == complaintId)
            .Select(m => new
            {
                m.Number,
                m.State,
                m.IsOpen,
            })
            .ToListAsync(ct);
        return mediations.Find(m => m.IsOpen) is { } open ? ReferralErrors.MediationUnderWay(open.Number)
            : !staysInBank && mediations.Find(m => m.State == MediationState.Agreed) is { } agreed ? ReferralErrors.AgreementIsBinding(agreed.Number)
            : null;
    }
}
