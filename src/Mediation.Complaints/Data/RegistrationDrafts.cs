using Mediation.Complaints.Domain.Intake;

namespace Mediation.Complaints.Data;

/// <summary>The begun registrations of one person, and the rules about them.</summary>
public static class RegistrationDrafts
{
    /// <summary>The user's own; nobody else's is ever read, but by the purge.</summary>
    public static IQueryable<RegistrationDraft> OwnDrafts(this MediationDbContext db, CurrentUser user)
    {
        var me = user.Id;
        return db.Set<RegistrationDraft>().Where(d => d.OwnerId == me);
    }

    /// <exception cref="BusinessException"><c>Complaints:DraftNotFound</c> when it is not there or somebody else's.</exception>
    public static async Task<RegistrationDraft> OwnDraftAsync(this MediationDbContext db, Guid id, CurrentUser user, CancellationToken ct) =>
        await db.OwnDrafts(user).SingleOrDefaultAsync(d => d.Id == id, ct) ?? throw ComplaintErrors.DraftNotFound();

    /// <summary>What was registered, or is not wanted, is no draft any more; one that is gone already is left so.</summary>
    public static async Task RemoveDraftAsync(this MediationDbContext db, Guid? id, CurrentUser user, CancellationToken ct)
    {
        if (id is { } draft)
        {
            db.RemoveRange(await db.OwnDrafts(user).Where(d => d.Id == draft).ToListAsync(ct));
        }
    }

    /// <summary>The rules in force on a local day.</summary>
    public static async Task<IntakeRules> IntakeRulesAsync(this PolicyReader policies, DateOnly on, CancellationToken ct) =>
        (await policies.InForceAsync<IntakeRules>(IntakeRules.PolicyKey, on, ct)).Rules;
}
