using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Referrals.Data;
using Mediation.Referrals.Domain;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Referrals.UseCases;

/// <summary>Tells the deciding handler how the complaint's mediation stands and what the parties agreed on.</summary>
public sealed class MediationResults(MediationDbContext db) : IMediationResults
{
    public async Task<MediationStanding?> OfAsync(Guid complaintId, CancellationToken ct)
    {
        var m = await db.MediationCases.Speaking().Where(m => m.CaseId == complaintId)
            .Select(m => new { m.Number, m.BodyName, m.State, m.AgreedAmount, m.PayBy, m.EndedAt }).SingleOrDefaultAsync(ct);
        return m is null ? null : m.State == MediationState.Agreed
            ? new MediationStanding(MediationCourse.Agreed, m.BodyName, new MediationAgreement(m.Number, m.BodyName, m.AgreedAmount, m.PayBy, m.EndedAt!.Value))
            : new MediationStanding(CourseOf(m.State), m.BodyName);
    }

    private static MediationCourse CourseOf(MediationState state) => state switch
    {
        MediationState.NotAccepted => MediationCourse.NotAccepted,
        MediationState.Failed => MediationCourse.Failed,
        MediationState.Withdrawn => MediationCourse.Withdrawn,
        _ => MediationCourse.UnderWay,
    };
}
