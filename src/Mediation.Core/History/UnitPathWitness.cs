using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.Core.History;

/// <summary>
/// Every path of a unit that stands beside what belongs to it (<see cref="UnitPaths"/>) is the present path of a unit. Which unit that is their marks hold; so
/// nobody gets sight of cases by writing them below another unit.
/// </summary>
public sealed class UnitPathWitness(MediationDbContext db) : IHistoryWitness
{
    private static readonly MethodInfo Generic = typeof(UnitPathWitness).GetMethod(nameof(PathsAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    public bool KnowsInstitution => true;

    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        if (histories.FirstOrDefault(h => h.CaseId == HistoryChains.Institution) is not { } institution)
        {
            return [];
        }

        var known = (await db.Set<OrganisationUnit>().AsNoTracking().Select(u => u.Path).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        List<AuditFinding> found = [];
        foreach (var column in UnitPaths.In(db.Model))
        {
            var paths = await (Task<List<string?>>)Generic.MakeGenericMethod(column.DeclaringType.ClrType).Invoke(this, [column.Name, ct])!;
            found.AddRange(paths.Where(p => !IsPath(p, known)).Select(p => institution.Finding(AuditFault.Differs, $"{NameOf(column)} {p}")));
        }

        return found;
    }

    private static bool IsPath(string? path, HashSet<string> known) => path is null or "" or "/" || known.Contains(path);

    private static string NameOf(IProperty column) => $"{column.DeclaringType.GetTableName()}.{column.Name}";

    private Task<List<string?>> PathsAsync<TEntity>(string column, CancellationToken ct)
        where TEntity : class => db.Set<TEntity>().AsNoTracking().Select(e => EF.Property<string?>(e, column)).Distinct().ToListAsync(ct);
}
