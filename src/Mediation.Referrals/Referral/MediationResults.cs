namespace Mediation.Referrals.Referral;

/// <summary>Tells the deciding handler how the complaint's mediation stands and what the parties agreed on.</summary>
public sealed class MediationResults(MediationDbContext db) : IMediationResults
{
    public async Task<MediationStanding?> OfAsync(Guid complaintId, CancellationToken ct)
    {
        var culture = CultureInfo.CurrentUICulture;
        var m = await (
            from spoken in db.MediationCases.Decisive()
            where spoken.CaseId == complaintId
            join b in db.MediationBodies on spoken.BodyId equals b.Id
            select new
            {
                spoken.Number,
                BodyName = b.NameIn(culture),
                spoken.State,
                spoken.AgreedAmount,
                spoken.PayBy,
                spoken.EndedAt,
            }
        ).SingleOrDefaultAsync(ct);
        return m is null ? null
            : m.State == MediationState.Agreed
                ? new MediationStanding(
                    MediationCourse.Agreed,
                    m.BodyName,
                    new MediationAgreement(m.Number, m.BodyName, m.AgreedAmount, m.PayBy, m.EndedAt!.Value)
                )
            : new MediationStanding(CourseOf(m.State), m.BodyName);
    }

    private static MediationCourse CourseOf(MediationState state) =>
        state switch
        {
            MediationState.NotAccepted => MediationCourse.NotAccepted,
            MediationState.Failed => MediationCourse.Failed,
            MediationState.Withdrawn => MediationCourse.Withdrawn,
            _ => MediationCourse.UnderWay,
        };
}
