using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Intake;

/// <summary>Recognises a complaint that was registered a little while ago: a form that is sent twice, two people at one counter.</summary>
internal static class RegisteredBefore
{
    /// <summary>Of so many last complaints of the unit the same one is recognised.</summary>
    private const int Recognised = 50;

    /// <summary>Number of one of the unit's last complaints that says the same of the same person; null when there is none.</summary>
    public static async Task<string?> SameRegisteredAsync(
        this MediationDbContext db,
        OrganisationUnit unit,
        RegisterComplaint.Input input,
        ReadComplainant person,
        BlindIndex index,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var (narrative, since) = (input.Narrative.Trim(), now.AddDays(-1));
        var (name, phone) = (index.OfName(person.Name), index.OfPhone(person.Phone?.E164));
        return await db
            .Complaints.Where(c => c.UnitId == unit.Id)
            .OrderByDescending(c => c.Number)
            .Take(Recognised)
            .Where(c =>
                c.RegisteredAt >= since
                && c.Narrative == narrative
                && c.ProductCode == input.ProductCode
                && c.CauseCode == input.CauseCode
                && c.ClaimedAmount == input.ClaimedAmount
                && c.Complainant.NameMark == name
                && c.Complainant.PhoneMark == phone
            )
            .Select(c => c.Number)
            .FirstOrDefaultAsync(ct);
    }
}
