namespace Mediation.Complaints.Intake;

/// <summary>The unit that a registration complains of: the named one, else that of whoever registers.</summary>
public sealed class RegistrationUnit(MediationDbContext db, CurrentUser user)
{
    private static readonly CompiledQuery<Guid?, OrganisationUnit> ById = new((db, id) => db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.Id == id));

    private static readonly CompiledQuery<string, OrganisationUnit> ByCode = new(
        (db, code) => db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.Code == code)
    );

    /// <param name="code">Code of a unit; blank for the user's own.</param>
    /// <param name="ct">Ends the query.</param>
    /// <returns>Null when there is no such unit, or the user belongs to none.</returns>
    public ValueTask<OrganisationUnit?> OfAsync(string? code, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(code) ? ById.Run(db, user.Actor.UnitId).SingleOrDefaultAsync(ct) : ByCode.Run(db, code).SingleOrDefaultAsync(ct);
}
