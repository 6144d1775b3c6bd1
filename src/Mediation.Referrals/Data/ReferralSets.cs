namespace Mediation.Referrals.Data;

/// <summary>This module's tables on the one context, and the row scope of each side.</summary>
public static class ReferralSets
{
    extension(MediationDbContext db)
    {
        public DbSet<MediationCase> MediationCases => db.Set<MediationCase>();

        public DbSet<MediationBody> MediationBodies => db.Set<MediationBody>();

        public DbSet<CooperationAgreement> CooperationAgreements => db.Set<CooperationAgreement>();

        public DbSet<PanelMember> PanelMembers => db.Set<PanelMember>();

        public DbSet<MediationSession> MediationSessions => db.Set<MediationSession>();
    }

    /// <summary>A body's people see the cases of their body once these lie on its desk, and nothing else.</summary>
    public static IQueryable<MediationCase> OnDeskOf(this IQueryable<MediationCase> cases, CurrentUser user)
    {
        var body = user.Actor.BodyId;
        return cases.Where(m => body != null && m.BodyId == body && m.AcknowledgedAt != null);
    }

    /// <exception cref="Core.Errors.BusinessException"><c>Referrals:NotFound</c>: not there, or another body's.</exception>
    public static async Task<MediationCase> GetOnDeskAsync(this MediationDbContext db, Guid id, CurrentUser user, CancellationToken ct) =>
        await db.Whole().OnDeskOf(user).SingleOrDefaultAsync(m => m.Id == id, ct) ?? throw ReferralErrors.NotFound();

    /// <summary>The mediation of a complaint that the user may handle, with that complaint.</summary>
    public static async Task<(MediationCase Mediation, Complaint Complaint)> GetReferralAsync(
        this MediationDbContext db,
        Guid id,
        CurrentUser user,
        CancellationToken ct
    )
    {
        var mediation = await db.Whole().SingleOrDefaultAsync(m => m.Id == id, ct) ?? throw ReferralErrors.NotFound();
        var complaint = await db.GetComplaintAsync(mediation.CaseId, user, ct);
        ComplaintAccess.EnsureMayHandle(user, complaint);
        return (mediation, complaint);
    }

    private static IQueryable<MediationCase> Whole(this MediationDbContext db) =>
        db.MediationCases.Include(m => m.Consent).Include(m => m.Sharing).Include(m => m.Sessions);
}
