namespace Mediation.Referrals.Proposals;

/// <summary>Everything of a complaint that could be shared with a body; the consent cuts it down.</summary>
public sealed class SharedFacts(MediationDbContext db, BankName bank, PersonSealer persons, PolicyReader policies, InstitutionTime institution)
{
    /// <param name="complaint">With its parties.</param>
    /// <param name="today">The institution's day, for the words of the codes.</param>
    /// <param name="ct">To stop.</param>
    public async Task<SharedSnapshot> OfAsync(Complaint complaint, DateOnly today, CancellationToken ct)
    {
        var unit = await db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == complaint.UnitId, ct);
        var codes = await policies.CodesAsync(today, ct);
        var person = persons.Open(complaint.Complainant);
        return new SharedSnapshot
        {
            ComplaintNumber = complaint.Number,
            Respondent = BankName.Respondent(await bank.ReadAsync(ct), unit.Name),
            ReceivedOn = institution.DateOf(complaint.ReceivedAt),
            ComplainantName = person.Name,
            IsOrganisation = person.IsOrganisation,
            ComplainantPhone = person.Phone,
            ComplainantPhoneExtension = person.PhoneExtension,
            ComplainantAddress = person.Address,
            ComplainantDocument = person.DocumentNumber,
            Product = ComplaintCodes.InChinese(codes.Products, complaint.ProductCode),
            Cause = ComplaintCodes.InChinese(codes.Causes, complaint.CauseCode),
            Demand = ComplaintCodes.InChinese(codes.Demands, complaint.DemandCode),
            ClaimedAmount = complaint.ClaimedAmount,
            Narrative = complaint.Narrative,
            OfOthers = [.. complaint.Parties.Where(p => p.MainOf is null).SelectMany(p => persons.Open(p).Values())],
        };
    }
}
