namespace Mediation.Complaints.Letters;

/// <summary>Who issues a letter and who stands above, by their full names as a letter bears them.</summary>
public sealed class LetterInstitutions(MediationDbContext db, BankName bank)
{
    /// <param name="Name">Of the institution.</param>
    /// <param name="Superior">Of the one above it; null above the head office.</param>
    public sealed record Institution(string Name, string? Superior);

    public async Task<Institution> OfAsync(Guid unitId, CancellationToken ct)
    {
        var units = db.Set<OrganisationUnit>().AsNoTracking();
        var found = await units
            .Where(u => u.Id == unitId)
            .Select(u => new { u.Name, Above = units.Where(a => a.Id == u.ParentId).Select(a => a.Name).FirstOrDefault() })
            .SingleAsync(ct);
        var name = await bank.ReadAsync(ct);
        return new Institution(BankName.Respondent(name, found.Name), found.Above is { } above ? BankName.Respondent(name, above) : null);
    }
}
