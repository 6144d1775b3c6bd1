namespace Mediation.Referrals.Data;

/// <summary>A case that is being handled again after its decisive mediation ended with a result.</summary>
public sealed class ReturnedMediation
{
    public required Complaint Complaint { get; init; }

    public required MediationCase Mediation { get; init; }
}

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
