namespace Mediation.Complaints.Data;

/// <summary>The complainants who are the same person: by document number or by telephone.</summary>
public static class SamePerson
{
    /// <param name="db">The database.</param>
    /// <param name="documentNumber">As stored, or null.</param>
    /// <param name="phone">As stored, or null; one of the two is given.</param>
    /// <remarks>Three plain conditions instead of one with null tests, so that each database answers from its indexes.</remarks>
    public static IQueryable<Complainant> ComplainantsKnownBy(this MediationDbContext db, string? documentNumber, string? phone) =>
        documentNumber is null ? db.Complainants.Where(p => p.Phone == phone)
        : phone is null ? db.Complainants.Where(p => p.DocumentNumber == documentNumber)
        : db.Complainants.Where(p => p.DocumentNumber == documentNumber || p.Phone == phone);
}
