namespace Mediation.Notifications.Sending;

/// <summary>Posts that nobody holds: what goes to them is passed up, once of each kind.</summary>
public sealed class VacantPosts(MediationDbContext db, NotificationText words)
{
    /// <summary>Names post and kind in the values of the notice about it; null where it was meant for no post.</summary>
    public static string? KeyOf(Notification missed) => missed.Role is null ? null : $"{missed.Kind} {missed.Role} {missed.UnitPath}";

    /// <summary>The post by its unit; by its role alone where the unit is gone.</summary>
    public async Task<object> NameAsync(Notification missed, CancellationToken ct)
    {
        // The head office has a path of its own.
        var (path, isHeadOffice) = (missed.UnitPath, missed.UnitPath == Recipient.HeadOffice);
        return await db.Set<OrganisationUnit>().AsNoTracking().FirstOrDefaultAsync(u => isHeadOffice ? u.ParentId == null : u.Path == path, ct) is { } unit
            ? new LocalName(In(TextCatalog.Chinese, unit.Name, missed), In(TextCatalog.English, unit.NameEn, missed))
            : new NotificationWord($"Role:{missed.Role}");
    }

    /// <summary>Whether it was told already that nobody holds the post, and nobody held it since.</summary>
    public async Task<bool> IsKnownAsync(Notification missed, string key, CancellationToken ct)
    {
        var (caseId, kind, role, path) = (missed.CaseId, missed.Kind, missed.Role, missed.UnitPath);
        var of = db.Notifications.Where(n => n.CaseId == caseId);
        var known = await of.Where(n => OwnNotices.AboutUndelivered.Contains(n.Kind) && n.Facts.Contains(key)).MaxAsync(n => (DateTimeOffset?)n.CreatedAt, ct);
        return known is { } at
            && !await of.AnyAsync(
                n => n.Kind == kind && n.Role == role && n.UnitPath == path && n.State == NotificationState.Addressed && n.CreatedAt > at,
                ct
            );
    }

    private string In(string language, string unit, Notification missed) =>
        words.Of(language, "Notification:PostOfUnit", ("unit", unit), ("role", words.Of(language, $"Role:{missed.Role}")));
}
