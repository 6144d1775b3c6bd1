namespace Mediation.Notifications.Sending;

/// <summary>Reads the quiet hours that hold for somebody: the person's own, else those of the bank.</summary>
public sealed class QuietHoursReader(MediationDbContext db, PolicyReader policies, InstitutionTime institution)
{
    /// <param name="userId">Null for a complainant.</param>
    /// <param name="now">Finds the rules in force.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<QuietHours> OfAsync(Guid? userId, DateTimeOffset now, CancellationToken ct)
    {
        var own = userId is null ? null : await db.Set<NotificationSettings>().AsNoTracking().SingleOrDefaultAsync(s => s.UserId == userId, ct);
        var rules = (await policies.InForceAsync<SendingRules>(SendingRules.PolicyKey, institution.DateOf(now), ct)).Rules;
        return own is { QuietFrom: { } from, QuietUntil: { } until } ? new QuietHours(from, until) : new QuietHours(rules.QuietFrom, rules.QuietUntil);
    }
}
