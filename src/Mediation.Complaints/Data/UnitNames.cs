namespace Mediation.Complaints.Data;

/// <summary>Names of units in the reader's language.</summary>
internal static class UnitNames
{
    public static async Task<Dictionary<Guid, string>> UnitNamesAsync(this MediationDbContext db, IEnumerable<Guid> ids, CancellationToken ct)
    {
        Guid[] wanted = [.. ids.Distinct()];
        var units = await db.Set<OrganisationUnit>().AsNoTracking().Where(u => wanted.Contains(u.Id)).ToListAsync(ct);
        return units.ToDictionary(u => u.Id, u => u.NameIn(CultureInfo.CurrentUICulture));
    }
}
