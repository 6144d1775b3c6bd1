namespace Mediation.Referrals.Lists;

/// <summary>A case is found by the number of its mediation, such as TJ-OUT-2026-000012.</summary>
public sealed class MediationNumbers(MediationDbContext db) : ICaseNumbers
{
    private const string Prefix = "TJ-";

    public IQueryable<Guid>? CasesOf(string number)
    {
        var typed = number.ToUpperInvariant();
        return typed.StartsWith(Prefix, StringComparison.Ordinal) ? db.MediationCases.Where(m => m.Number.Contains(typed)).Select(m => m.CaseId) : null;
    }
}
