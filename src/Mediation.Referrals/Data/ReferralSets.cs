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

    /// <summary>The whole aggregate: consent, what was shared, and sessions.</summary>
    public static IQueryable<MediationCase> Whole(this IQueryable<MediationCase> cases) =>
        cases.Include(m => m.Consent).Include(m => m.Sharing).Include(m => m.Sessions);

    /// <summary>A mediation on the desk of the user's body, in the version that the user looked at.</summary>
    /// <param name="db">The database.</param>
    /// <param name="id">The mediation.</param>
    /// <param name="version">Version that the user looked at; null when the caller did not say.</param>
    /// <param name="user">One of the body's people.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="BusinessException"><c>Referrals:NotFound</c>: not there, or another body's; <c>Core:StaleEdit</c>.</exception>
    public static async Task<MediationCase> MediationOnDeskAsync(this MediationDbContext db, Guid id, int? version, CurrentUser user, CancellationToken ct)
    {
        var mediation = await db.MediationCases.Whole().OnDeskOf(user).SingleOrDefaultAsync(m => m.Id == id, ct) ?? throw ReferralErrors.NotFound();
        mediation.EnsureVersion(version);
        return mediation;
    }

    /// <summary>As <see cref="MediationOnDeskAsync"/>, for the body's staff and the mediator appointed to the case: they set its sessions.</summary>
    /// <exception cref="BusinessException">Besides, <c>Referrals:NotTheMediator</c>.</exception>
    public static async Task<MediationCase> MediationToScheduleAsync(this MediationDbContext db, Guid id, int? version, CurrentUser user, CancellationToken ct)
    {
        var mediation = await db.MediationOnDeskAsync(id, version, user, ct);
        DeskAccess.EnsureOnIt(user, mediation);
        return mediation;
    }

    /// <summary>As <see cref="MediationOnDeskAsync"/>, for the mediator appointed to the case only.</summary>
    /// <exception cref="BusinessException">Besides, <c>Referrals:NotTheMediator</c>.</exception>
    public static async Task<MediationCase> MediationAsMediatorAsync(this MediationDbContext db, Guid id, int? version, CurrentUser user, CancellationToken ct)
    {
        var mediation = await db.MediationOnDeskAsync(id, version, user, ct);
        DeskAccess.EnsureMediator(user, mediation);
        return mediation;
    }

    /// <summary>The mediation of a complaint that the user may handle, in the version that the user looked at, with that complaint.</summary>
    /// <exception cref="BusinessException">
    /// <c>Referrals:NotFound</c> when it is not there or its complaint is not in scope, <c>Complaints:HandledByAnother</c>, <c>Core:StaleEdit</c>.
    /// </exception>
    public static async Task<(MediationCase Mediation, Complaint Complaint)> ReferralToHandleAsync(
        this MediationDbContext db,
        Guid id,
        int? version,
        CurrentUser user,
        CancellationToken ct
    )
    {
        var mediation = await db.MediationCases.Whole().SingleOrDefaultAsync(m => m.Id == id, ct) ?? throw ReferralErrors.NotFound();
        var complaint = await db.Complaints.InScope(user).Whole().SingleOrDefaultAsync(c => c.Id == mediation.CaseId, ct) ?? throw ReferralErrors.NotFound();
        await db.EnsureMayHandleAsync(complaint, user, ct);
        await db.EnsureSeenAsync(mediation, mediation.CaseId, version, ct);
        return (mediation, complaint);
    }
}
