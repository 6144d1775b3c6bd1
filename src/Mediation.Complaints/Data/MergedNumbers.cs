namespace Mediation.Complaints.Data;

/// <summary>Numbers of complaints that were merged: who looks for such a number finds the complaint that leads it as well.</summary>
internal static class MergedNumbers
{
    /// <summary>The numbers by the complaint that leads, in order; read once for many.</summary>
    public static async Task<ILookup<Guid, string>> MergedNumbersAsync(this MediationDbContext db, IReadOnlyList<Guid> leading, CancellationToken ct) =>
        (
            await db
                .Complaints.AsNoTracking()
                .Where(c => c.MergedIntoId != null && leading.Contains(c.MergedIntoId.Value))
                .OrderBy(c => c.Number)
                .Select(c => new { Leading = c.MergedIntoId!.Value, c.Number })
                .ToListAsync(ct)
        ).ToLookup(c => c.Leading, c => c.Number);

    /// <summary>The same of one complaint, as the save that is under way leaves it.</summary>
    public static async Task<IReadOnlyList<string>> MergedNumbersAsync(this MediationDbContext db, Complaint leading, CancellationToken ct)
    {
        var id = leading.Id;
        if (db.Entry(leading).State == EntityState.Added)
        {
            return [];
        }

        var tracked = db.Complaints.Local.ToDictionary(c => c.Id);
        var stored = await db.Complaints.AsNoTracking().Where(c => c.MergedIntoId == id).Select(c => new { c.Id, c.Number }).ToListAsync(ct);
        return
        [
            .. stored
                .Where(s => !tracked.ContainsKey(s.Id))
                .Select(s => s.Number)
                .Concat(tracked.Values.Where(c => c.MergedIntoId == id).Select(c => c.Number))
                .Order(StringComparer.Ordinal),
        ];
    }
}
