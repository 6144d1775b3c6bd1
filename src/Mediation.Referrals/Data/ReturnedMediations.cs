namespace Mediation.Referrals.Data;

/// <summary>Which cases those are.</summary>
public static class ReturnedMediations
{
    public static IQueryable<ReturnedMediation> BackFromMediation(this MediationDbContext db, IQueryable<Complaint> complaints) =>
        from m in db.MediationCases.Decisive()
        where m.State == MediationState.Agreed || m.State == MediationState.Failed || m.State == MediationState.NotAccepted
        join c in complaints on m.CaseId equals c.Id
        where c.State == ComplaintState.Handling
        select new ReturnedMediation { Complaint = c, Mediation = m };
}
