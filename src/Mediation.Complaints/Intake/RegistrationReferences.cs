namespace Mediation.Complaints.Intake;

/// <summary>What a registration refers to: the unit complained of, and files uploaded before.</summary>
public sealed class RegistrationReferences(MediationDbContext db, CurrentUser user)
{
    private static readonly CompiledQuery<Guid?, OrganisationUnit> ById = new((db, id) => db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.Id == id));

    private static readonly CompiledQuery<string, OrganisationUnit> ByCode = new(
        (db, code) => db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.Code == code)
    );

    /// <summary>The named unit, else that of whoever registers.</summary>
    /// <param name="code">Code of a unit; blank for the user's own.</param>
    /// <param name="ct">Ends the query.</param>
    /// <returns>Null when there is no such unit, or the user belongs to none.</returns>
    public ValueTask<OrganisationUnit?> UnitAsync(string? code, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(code) ? ById.Run(db, user.Actor.UnitId).SingleOrDefaultAsync(ct) : ByCode.Run(db, code.Trim()).SingleOrDefaultAsync(ct);

    /// <summary>Of these uploads those that the user made.</summary>
    public IQueryable<StoredFile> Files(IReadOnlyList<Guid> ids) => db.Set<StoredFile>().Where(f => ids.Contains(f.Id) && f.UploadedBy == user.Id);
}
