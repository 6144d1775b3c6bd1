namespace Mediation.Referrals.Referral;

/// <summary>How the complaint's mediation stands and what the parties agreed on, for the deciding handler.</summary>
public sealed class MediationResults(MediationDbContext db) : IMediationResults
{
    public async Task<MediationStanding?> OfAsync(Guid complaintId, CancellationToken ct)
    {
        var culture = CultureInfo.CurrentUICulture;
        var m = await (
            from decisive in db.MediationCases.Decisive()
            where decisive.CaseId == complaintId
            join b in db.MediationBodies on decisive.BodyId equals b.Id
            select new
            {
                decisive.Number,
                BodyName = b.NameIn(culture),
                decisive.State,
                decisive.AgreedAmount,
                decisive.PayBy,
                decisive.EndedAt,
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
